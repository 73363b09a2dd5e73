"""A broker in memory, for tests. The contract suite holds it to what Kafka does."""

import asyncio
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta

from wiredesk.broker import Spot
from wiredesk.errors import BrokerAway, RecordTooLarge
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.attempts import Place
from wiredesk.topic import Topic

_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


class MemoryBroker:
    """Topics, groups and their committed offsets. `away` takes it down; feeds only hear of it."""

    def __init__(self) -> None:
        """Begin without topics."""
        self.away = False
        self.topics: dict[str, Topic] = {}
        self.logs: dict[Place, list[Record]] = {}
        self.committed: dict[tuple[str, Place], int] = {}
        self._feeds: list[MemoryFeed] = []

    async def create(self, topics: Sequence[Topic]) -> None:
        """Create topics that are not there yet."""
        for topic in topics:
            self.topics.setdefault(topic.name, topic)
            for number in range(topic.partitions):
                self.logs.setdefault(Place(topic.name, number), [])

    async def feed(self, group: str, topics: Sequence[Topic]) -> "MemoryFeed":
        """Join a group; its partitions are shared out anew."""
        feed = MemoryFeed(self, group, [topic.name for topic in topics])
        self._feeds.append(feed)
        self.share_out(group)
        return feed

    async def sender(self) -> "MemorySender":
        """Open a sender."""
        return MemorySender(self)

    def reader(self) -> "MemoryLogReader":
        """Open a reader of whole partitions."""
        return MemoryLogReader(self)

    def lookup(self) -> "MemoryLookup":
        """Open a reader of single records."""
        return MemoryLookup(self)

    async def close(self) -> None:
        """Close every feed."""
        for feed in list(self._feeds):
            await feed.close()

    def records(self, topic: str) -> list[Record]:
        """Answer all records of a topic, partition by partition."""
        return [
            record for place, log in self.logs.items() if place.topic == topic for record in log
        ]

    def append(self, event: Outgoing) -> Record:
        """Put one record at the end of its key's partition."""
        topic = self.topics[event.topic]
        chosen = zlib.crc32(event.key) % topic.partitions
        place = Place(event.topic, chosen if event.partition is None else event.partition)
        log = self.logs[place]
        stamp = _BEGIN + timedelta(milliseconds=len(log))
        value = event.value or b""
        record = Record(*place, len(log), event.key, value, dict(event.headers), stamp)
        log.append(record)
        for feed in self._feeds:
            feed.wake()
        return record

    def leave(self, feed: "MemoryFeed") -> None:
        """Let a feed go; its partitions go to the rest of its group."""
        if feed in self._feeds:
            self._feeds.remove(feed)
            self.share_out(feed.group)

    def share_out(self, group: str) -> None:
        """Give each partition number to one feed of the group."""
        feeds = [feed for feed in self._feeds if feed.group == group]
        names = {name for feed in feeds for name in feed.topics}
        most = max((self.topics[name].partitions for name in names), default=0)
        for at, feed in enumerate(feeds):
            feed.own(frozenset(range(at, most, len(feeds))))


class MemoryFeed:
    """One member of a group. `lose` and `own` are what a rebalance does to it."""

    def __init__(self, broker: MemoryBroker, group: str, topics: Sequence[str]) -> None:
        """Begin without partitions."""
        self.group = group
        self.topics = topics
        self._broker = broker
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
            found = self._broker.logs[place][begin : begin + most - len(records)]
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
            at = self._broker.committed.get(key, 0)
            while at in done:
                done.discard(at)
                at += 1
            self._broker.committed[key] = at

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers owned now."""
        return self._owned

    def connected(self) -> bool:
        """Answer whether the broker is there."""
        return not self._broker.away

    async def close(self) -> None:
        """Leave the group."""
        self.own(frozenset())
        self._broker.leave(self)

    def lose(self, *partitions: int) -> None:
        """Take partitions away, as a rebalance does; nobody gets them."""
        self.own(self._owned - set(partitions))

    def own(self, partitions: frozenset[int]) -> None:
        """Own exactly these; new ones begin at what their group committed."""
        kept = self._owned & partitions
        self._owned = partitions
        places = [Place(topic, number) for topic in self.topics for number in sorted(partitions)]
        places = [place for place in places if place in self._broker.logs]
        committed = self._broker.committed
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


class MemorySender:
    """Acknowledges at once, or says that the broker is away."""

    def __init__(self, broker: MemoryBroker) -> None:
        """Send to this broker."""
        self._broker = broker

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Append all, in order."""
        if self._broker.away:
            raise BrokerAway("the fake was taken down")
        for event in events:
            size = len(event.value or b"")
            if size > self._broker.topics[event.topic].max_record_bytes:
                raise RecordTooLarge(f"{event.topic}: {size} bytes")
            self._broker.append(event)


class MemoryLogReader:
    """Reads whole partitions."""

    def __init__(self, broker: MemoryBroker) -> None:
        """Read from this broker."""
        self._broker = broker

    async def read(self, topic: str, partition: int) -> AsyncIterator[Record]:
        """Answer all records that were there when the reading began, oldest first."""
        if self._broker.away:
            raise BrokerAway("the fake was taken down")
        for record in list(self._broker.logs[Place(topic, partition)]):
            yield record

    async def partitions(self, topic: str) -> int:
        """Answer how many partitions a topic has."""
        if self._broker.away:
            raise BrokerAway("the fake was taken down")
        return self._broker.topics[topic].partitions


class MemoryLookup:
    """Reads single records."""

    def __init__(self, broker: MemoryBroker) -> None:
        """Read from this broker."""
        self._broker = broker

    async def read(self, spots: Sequence[Spot]) -> AsyncGenerator[tuple[Spot, Record | None], None]:
        """Answer what stands at each spot."""
        for spot in spots:
            if self._broker.away:
                raise BrokerAway("the fake was taken down")
            log = self._broker.logs[Place(spot.topic, spot.partition)]
            yield spot, next((each for each in log if each.offset == spot.offset), None)
