"""An index of what a topic keeps for people: the newest entries, without the records' bytes.

A wire that is refused again after its replay is one thing to mend, and not two: it has one line,
that of the newest refusal, which says how many there were.
"""

from bisect import insort
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
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
        """All that came, also those that are no longer here; a wire refused again counts once."""
        self._oldest_first: list[Kept] = []
        self._times: Counter[tuple[str, ...]] = Counter()

    def __len__(self) -> int:
        return len(self._oldest_first)

    def __iter__(self) -> Iterator[Kept]:
        """Answer the entries, newest first."""
        return reversed(self._oldest_first)

    def add(self, entry: Kept) -> None:
        """Take an entry in; the oldest one goes where there are too many."""
        same = _same(entry.line)
        self.count += same not in self._times
        self._times[same] += 1
        insort(self._oldest_first, entry)
        if len(self._oldest_first) > MOST:
            self._forget(_same(self._oldest_first.pop(0).line))

    def _forget(self, same: tuple[str, ...]) -> None:
        self._times[same] -= 1
        if not self._times[same]:
            del self._times[same]

    def clear(self) -> None:
        """Begin again."""
        self.count = 0
        self._oldest_first.clear()
        self._times.clear()

    def lines(self, most: int, wanted: Mapping[str, str] | None = None) -> list[Line]:
        """Answer the newest lines that say what is wanted, name by name."""
        sought = (wanted or {}).items()
        fitting = (
            line
            for line in self._each_once()
            if all(line.get(name) == value for name, value in sought)
        )
        return list(islice(fitting, most))

    def fitting(self, wanted: Mapping[str, str]) -> int:
        """Count the lines that say what is wanted."""
        return len(self.lines(len(self), wanted))

    def of_file(self, file: str) -> Kept | None:
        """Find the newest entry of a wire by the name of its file."""
        return next((each for each in self if file and each.line.get("file") == file), None)

    def _each_once(self) -> Iterator[Line]:
        """Answer the newest line of each refusal, and how many `times` there was that one."""
        seen = set[tuple[str, ...]]()
        for entry in self:
            same = _same(entry.line)
            if same not in seen:
                seen.add(same)
                yield {**entry.line, "times": self._times[same]}

    def find(self, name: str) -> Kept | None:
        """Find an entry by its id, or the newest one of a wire by how its digest begins."""
        return next((each for each in self if _is_named(each.line, name)), None)


def _same(line: Line) -> tuple[str, ...]:
    """Tell refusals of the same part of the same wire from others; any other record is alone."""
    if not line.get("channel") or not line.get("digest"):
        return (line["id"],)
    return tuple(str(line.get(name, "")) for name in ("digest", "channel", "item", "code"))


def _is_named(line: Line, name: str) -> bool:
    return line["id"] == name or (
        len(name) >= LEAST_OF_DIGEST and line.get("digest", "").startswith(name)
    )
