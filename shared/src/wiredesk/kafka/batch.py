"""How many records a stage is given at once."""

from collections.abc import Iterator, Sequence

from wiredesk.events import Record
from wiredesk.kafka.policy import Policy

_START = 8  # a stage whose cost is not known yet is not given a hundred records
_MEMORY = 0.9  # how slowly the cost of heavy records is forgotten


class BatchSize:
    """Learns what a record costs, so that a batch stays within half a second of work.

    Work is CPU of the event loop's thread: that is what keeps a heartbeat waiting. Time spent
    awaiting Redis or the broker doesn't, and sizing by it would make batches smallest exactly
    when each round trip is slow.
    """

    def __init__(self, most: int, work_s: float) -> None:
        """Answer at most `most` records, or what `work_s` seconds of CPU can do."""
        self._most = most
        self._work_s = work_s
        self._cost_s = 0.0
        self.size = min(_START, most)

    def took(self, records: int, cpu_s: float) -> None:
        """Learn from a batch. One heavy batch shrinks the next at once; trust comes slowly."""
        cost_s = cpu_s / records
        self._cost_s = max(cost_s, _MEMORY * self._cost_s + (1 - _MEMORY) * cost_s)
        fits = int(self._work_s / self._cost_s) if self._cost_s > 0 else self._most
        self.size = max(1, min(fits, self.size * 2, self._most))


def portions(records: Sequence[Record], policy: Policy) -> Iterator[Sequence[Record]]:
    """Cut what was taken into batches of bounded weight; one record is never cut."""
    begin = weight = 0
    for at, record in enumerate(records):
        weight += len(record.value)
        if weight > policy.batch_max_bytes and at > begin:
            yield records[begin:at]
            begin, weight = at, len(record.value)
    if begin < len(records):
        yield records[begin:]
