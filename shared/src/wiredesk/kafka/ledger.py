"""Which records were handed out and which are done, so that acknowledgements leave no gap.

Faust 0.15.3 may commit past a gap (with 10 committed and only 11 acknowledged it commits 12), so
a record is acknowledged only after every one before it in its partition.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from faust.types import EventT

Place = tuple[str, int]  # topic, partition


@dataclass(slots=True)
class _Entry:
    offset: int
    event: EventT[Any]
    done: bool


@dataclass(slots=True)
class Ledger:
    """The records in work, by partition, in the order of their offsets."""

    _open: dict[Place, deque[_Entry]] = field(default_factory=dict)

    def hand_out(self, event: EventT[Any], *, done: bool = False) -> None:
        """Note a record; `done` from the start where nobody has to work on it."""
        message = event.message
        place = (message.topic, message.partition)
        self._open.setdefault(place, deque()).append(_Entry(message.offset, event, done))
        if done:
            self._acknowledge(place)

    def done(self, topic: str, partition: int, offset: int) -> None:
        """Note that a record is done; one that is not in the ledger is another owner's now."""
        entries = self._open.get((topic, partition), deque())
        for entry in entries:
            if entry.offset == offset:
                entry.done = True
                break
        self._acknowledge((topic, partition))

    def _acknowledge(self, place: Place) -> None:
        entries = self._open.get(place)
        while entries and entries[0].done:
            entries.popleft().event.ack()

    def clear(self) -> None:
        """Forget everything: it comes again to whoever owns the partitions next."""
        self._open.clear()
