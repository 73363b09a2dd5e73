"""An index of what a topic keeps for people: the newest entries, without the records' bytes."""

from bisect import insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from wiredesk.broker import Spot
from wiredesk.events import Record
from wiredesk.ids import name_of

MOST: Final = 5_000
"""Entries of an index; one takes about 1.5 KB."""
ID_LENGTH: Final = 12
LEAST_OF_DIGEST: Final = 8
"""Digits of a digest that tell it from any other."""

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """One record that is kept: when it came, where it stands, and what a table shows of it."""

    at: datetime
    spot: Spot
    line: Line = field(compare=False)

    @classmethod
    def of(cls, record: Record, told: Line) -> "Kept":
        """Make the entry of a record; its id is made from where it stands, so it stays the same."""
        spot = Spot(record.topic, record.partition, record.offset)
        id_ = name_of(*map(str, spot))[:ID_LENGTH]
        about = {"id": id_, "time": record.timestamp.isoformat(), "size": len(record.value)}
        return cls(record.timestamp, spot, dict(told) | about)


class Newest:
    """The newest entries, in whatever order the partitions of their topic are read."""

    def __init__(self) -> None:
        self.count = 0
        """All that came, also those that are no longer here."""
        self._oldest_first: list[Kept] = []

    def __len__(self) -> int:
        return len(self._oldest_first)

    def __iter__(self) -> Iterator[Kept]:
        """Answer the entries, newest first."""
        return reversed(self._oldest_first)

    def add(self, entry: Kept) -> None:
        """Take an entry in; the oldest one goes where there are too many."""
        self.count += 1
        insort(self._oldest_first, entry)
        del self._oldest_first[:-MOST]

    def clear(self) -> None:
        """Begin again."""
        self.count = 0
        self._oldest_first.clear()

    def lines(self, most: int, wanted: Mapping[str, str] | None = None) -> list[Line]:
        """Answer the newest lines that say what is wanted, name by name."""
        sought = (wanted or {}).items()
        fitting = (
            entry.line
            for entry in self
            if all(entry.line.get(name) == value for name, value in sought)
        )
        return [line for _, line in zip(range(most), fitting, strict=False)]

    def find(self, name: str) -> Kept | None:
        """Find an entry by its id, or the newest one of a wire by how its digest begins."""
        return next((each for each in self if _is_named(each.line, name)), None)


def _is_named(line: Line, name: str) -> bool:
    return line["id"] == name or (
        len(name) >= LEAST_OF_DIGEST and line.get("digest", "").startswith(name)
    )
