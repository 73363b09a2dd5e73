"""One member of a group that reads from a broker in memory."""

import asyncio
from collections.abc import Callable, Sequence

from wiredesk.events import Record
from wiredesk.kafka.attempts import Place
from wiredesk.testing.memory_logs import MemoryLogs


class MemoryFeed:
    """One member of a group. `lose` and `own` are what a rebalance does to it."""

    def __init__(
        self,
        logs: MemoryLogs,
        group: str,
        topics: Sequence[str],
        leave: "Callable[[MemoryFeed], None]",
    ) -> None:
        """Begin without partitions. `leave` has the group go on without it."""
        self.group = group
        self.topics = topics
        self._logs = logs
        self._leave = leave
        self._owned: frozenset[int] = frozenset()
        self._next: dict[Place, int] = {}
        self._taken: dict[Place, set[int]] = {}
        self._done: dict[Place, set[int]] = {}
        self._woken = asyncio.Event()

    async def take(self, most: int) -> Sequence[Record]:
        """Wait for the first record, then answer what is there."""
        while True:
            self._woken.clear()
            records = self._there(most)
            if records:
                return records
            await self._woken.wait()

    def _there(self, most: int) -> list[Record]:
        records: list[Record] = []
        for place, begin in self._next.items():
            found = self._logs.logs[place][begin : begin + most - len(records)]
            self._next[place] = begin + len(found)
            self._taken[place].update(record.offset for record in found)
            records += found
        return records

    async def done(self, records: Sequence[Record]) -> None:
        """Commit as far as nothing is missing."""
        for record in records:
            place = Place(record.topic, record.partition)
            if record.offset not in self._taken.get(place, ()):
                continue
            done = self._done[place]
            done.add(record.offset)
            key = (self.group, place)
            at = self._logs.committed.get(key, 0)
            while at in done:
                done.discard(at)
                at += 1
            self._logs.committed[key] = at

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers owned now."""
        return self._owned

    def connected(self) -> bool:
        """Answer whether the broker is there."""
        return not self._logs.away

    async def close(self) -> None:
        """Leave the group."""
        self.own(frozenset())
        self._leave(self)

    def lose(self, *partitions: int) -> None:
        """Take partitions away, as a rebalance does; nobody gets them."""
        self.own(self._owned - set(partitions))

    def own(self, partitions: frozenset[int]) -> None:
        """Own exactly these; new ones begin at what their group committed."""
        kept = self._owned & partitions
        self._owned = partitions
        places = [Place(topic, number) for topic in self.topics for number in sorted(partitions)]
        places = [place for place in places if place in self._logs.logs]
        committed = self._logs.committed
        self._next = {
            place: self._next[place]
            if place.partition in kept
            else committed.get((self.group, place), 0)
            for place in places
        }
        self._taken = _carried(self._taken, places, kept)
        self._done = _carried(self._done, places, kept)
        self.wake()

    def wake(self) -> None:
        """Look again: something changed."""
        self._woken.set()


def _carried(
    offsets: dict[Place, set[int]], places: Sequence[Place], kept: frozenset[int]
) -> dict[Place, set[int]]:
    return {place: offsets[place] if place.partition in kept else set() for place in places}
