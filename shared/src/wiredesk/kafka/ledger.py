"""Which records were handed out and which are done, so that what is committed leaves no gap.

Faust 0.15.3 has a ledger of its own, which may commit past a gap: with 10 committed and only 11
acknowledged it commits 12.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from wiredesk.events import Record

Place = tuple[str, int]  # topic, partition


@dataclass(slots=True)
class _Entry:
    offset: int
    done: bool


@dataclass(slots=True)
class Ledger:
    """The records in work, by partition, in the order of their offsets."""

    _open: dict[Place, deque[_Entry]] = field(default_factory=dict)
    _moved: dict[Place, int] = field(default_factory=dict)

    def hand_out(self, record: Record, *, done: bool = False) -> None:
        """Note a record; `done` from the start where nobody has to work on it."""
        place = (record.topic, record.partition)
        self._open.setdefault(place, deque()).append(_Entry(record.offset, done))
        if done:
            self._advance(place)

    def done(self, record: Record) -> None:
        """Note that a record is done; one that is not in the ledger is another owner's now."""
        place = (record.topic, record.partition)
        for entry in self._open.get(place, ()):
            if entry.offset == record.offset:
                entry.done = True
                self._advance(place)
                return

    def _advance(self, place: Place) -> None:
        entries = self._open[place]
        while entries and entries[0].done:
            self._moved[place] = entries.popleft().offset + 1

    def take_positions(self) -> Mapping[Place, int]:
        """Answer the offset to go on from, of each partition where it moved since the last time."""
        moved, self._moved = self._moved, {}
        return moved

    def clear(self) -> None:
        """Forget everything: it comes again to whoever owns the partitions next."""
        self._open.clear()
        self._moved.clear()
