"""Which records a worker may have died at, and how often.

Before a batch, one mark a partition is noted outside of the process. Who finds a mark of a
worker that is no more tries the records within it alone, each counted before it is tried.
"""

from collections.abc import Iterable, Sequence

from wiredesk.events import Record
from wiredesk.kafka.attempts import Attempts, Place, Span

_NOTHING = Span(0, -1)


class Suspects:
    """Marks and counters of one stage, as its runner needs them."""

    def __init__(self, stage: str, attempts: Attempts) -> None:
        """Begin without knowing any partition."""
        self._stage = stage
        self._attempts = attempts
        self._left: dict[Place, Span] = {}  # what a worker before this one left behind
        self._marked: set[Place] = set()
        self._begun: dict[str, int] = {}

    def keep_only(self, owned: frozenset[int]) -> None:
        """Forget partitions that went away: who had them meanwhile may have died there."""
        self._left = {place: span for place, span in self._left.items() if place.partition in owned}
        # Not ours to clear at the end: by then it may be their new owner's mark.
        self._marked = {place for place in self._marked if place.partition in owned}

    async def part(self, records: Sequence[Record]) -> tuple[list[Record], Sequence[Record]]:
        """Part records into those to try alone, and the rest; alone ones come first."""
        places = {Place(record.topic, record.partition) for record in records}
        new = places - self._left.keys()
        if new:
            found = await self._attempts.marks(self._stage, new)
            self._left |= {place: found.get(place, _NOTHING) for place in new}
        if all(self._left[place] is _NOTHING for place in places):
            return [], records
        suspects = [record for record in records if self.is_suspect(record)]
        return suspects, [record for record in records if not self.is_suspect(record)]

    def is_suspect(self, record: Record) -> bool:
        """Whether a worker before this one may have died at this record."""
        span = self._left_at(Place(record.topic, record.partition))
        return span.first <= record.offset <= span.last

    def _left_at(self, place: Place) -> Span:
        return self._left.get(place, _NOTHING)

    async def mark(self, records: Iterable[Record]) -> None:
        """Note what is in hand, before anything is done with it."""
        spans: dict[Place, Span] = {}
        for record in records:
            place = Place(record.topic, record.partition)
            first = spans[place].first if place in spans else record.offset
            spans[place] = Span(first, record.offset)
        if not spans:
            return
        # Records that were done and not committed come again, before what a worker died at.
        ahead = {place for place in spans if self._left_at(place).last > spans[place].last}
        noted = {
            place: Span(span.first, self._left_at(place).last) if place in ahead else span
            for place, span in spans.items()
        }
        await self._attempts.mark(self._stage, noted)
        self._marked.update(spans)
        self._left.update(dict.fromkeys(spans.keys() - ahead, _NOTHING))

    async def begin(self, record: Record) -> int:
        """Count a try; one that this process could not end is not counted twice."""
        place = record.place
        if place not in self._begun:
            self._begun[place] = await self._attempts.begin(self._stage, place)
        return self._begun[place]

    def tries(self, record: Record) -> int:
        """How often the record was tried alone and not lived through, this time included."""
        return self._begun.get(record.place, 0)

    async def end(self, record: Record) -> None:
        """Forget a record's tries: this process lived through it."""
        await self._attempts.end(self._stage, record.place)
        self._begun.pop(record.place, None)

    async def clear(self) -> None:
        """Leave no trace: this process ends in good order."""
        if self._marked or self._begun:
            await self._attempts.clear(self._stage, self._marked, self._begun)
