"""Which articles went on without relatives and are still to be completed: by their offsets.

How far a partition is complete stands in Redis. Whoever gets the partition next, after a restart
say, sees from it what was passed without relatives while nobody could note it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from wiredesk.events import Record

MOST: Final = 10_000
"""Offsets remembered of a partition; the oldest are given up first: their readers are gone."""


class Reached(Protocol):
    """How far each partition of the ingested articles is complete. Both raise RedisAway."""

    async def read(self, partitions: Collection[int]) -> Mapping[int, int]:
        """Answer the last complete offsets, of those partitions of which one is known."""
        ...

    async def note(self, offsets: Mapping[int, int]) -> None:
        """Note the last complete offsets."""
        ...


@dataclass(slots=True)
class _Partition:
    first: int  # that this worker passed
    last: int
    asked: bool = False  # what stands in Redis
    missing: dict[int, None] = field(default_factory=dict)  # in the order in which they were passed

    def miss(self, offsets: Iterable[int]) -> None:
        self.missing |= dict.fromkeys(offsets)
        for offset in list(self.missing)[: max(0, len(self.missing) - MOST)]:
            del self.missing[offset]


class Ledger:
    """What this worker knows of the partitions that it owns."""

    def __init__(self, reached: Reached) -> None:
        """Begin without knowing any partition."""
        self._reached = reached
        self._partitions: dict[int, _Partition] = {}

    async def keep_only(self, owned: frozenset[int]) -> None:
        """Forget partitions that went away: their new owner finds out by itself."""
        self._partitions = {p: each for p, each in self._partitions.items() if p in owned}

    def passed(self, record: Record, *, lacking: bool) -> None:
        """Take notice that an article is on its way, with or without relatives."""
        new = _Partition(record.offset, record.offset)
        known = self._partitions.setdefault(record.partition, new)
        known.last = record.offset
        if lacking:
            known.miss([record.offset])

    def completed(self, record_offsets: Iterable[tuple[int, int]]) -> None:
        """Take notice that articles, by partition and offset, are complete or no longer kept."""
        for partition, offset in record_offsets:
            if partition in self._partitions:
                self._partitions[partition].missing.pop(offset, None)

    def missing(self, most: int) -> Sequence[tuple[int, int]]:
        """Answer partition and offset of some that are to be completed, oldest first."""
        found = [(p, offset) for p, each in self._partitions.items() for offset in each.missing]
        return found[:most]

    async def settle(self) -> None:
        """Ask Redis for what others left behind, and note how far all is complete.

        Raises RedisAway; it is done again then, with the next batch or by whoever completes.
        """
        await self._ask()
        complete = {p: each.last for p, each in self._partitions.items() if not each.missing}
        if complete:
            await self._reached.note(complete)

    async def _ask(self) -> None:
        new = {p: each for p, each in self._partitions.items() if not each.asked}
        if not new:
            return
        found = await self._reached.read(new)
        for partition, each in new.items():
            before = found.get(partition, each.first - 1)
            own = list(each.missing)
            each.missing.clear()
            each.miss(range(max(before + 1, each.first - MOST), each.first))
            each.miss(own)
            each.asked = True
