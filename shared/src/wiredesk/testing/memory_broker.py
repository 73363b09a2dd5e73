"""A broker in memory, for tests. The contract suite holds it to what Kafka does."""

from collections.abc import Sequence

from wiredesk.events import Outgoing, Record
from wiredesk.testing.memory_clients import MemoryLogReader, MemoryLookup, MemorySender
from wiredesk.testing.memory_feed import MemoryFeed
from wiredesk.testing.memory_logs import MemoryLogs
from wiredesk.topic import Topic


class MemoryBroker(MemoryLogs):
    """Logs that groups read together. While it is `away`, feeds only hear of it."""

    def __init__(self) -> None:
        """Begin without topics and groups."""
        super().__init__()
        self._feeds: list[MemoryFeed] = []

    async def feed(self, group: str, topics: Sequence[Topic]) -> MemoryFeed:
        """Join a group; its partitions are shared out anew."""
        feed = MemoryFeed(self, group, [topic.name for topic in topics], self.leave)
        self._feeds.append(feed)
        self.share_out(group)
        return feed

    async def sender(self) -> MemorySender:
        """Open a sender."""
        return MemorySender(self)

    def reader(self) -> MemoryLogReader:
        """Open a reader of whole partitions."""
        return MemoryLogReader(self)

    def lookup(self) -> MemoryLookup:
        """Open a reader of single records."""
        return MemoryLookup(self)

    async def close(self) -> None:
        """Close every feed."""
        for feed in list(self._feeds):
            await feed.close()

    def append(self, event: Outgoing) -> Record:
        """Put one record at the end of its key's partition, and tell every feed."""
        record = super().append(event)
        for feed in self._feeds:
            feed.wake()
        return record

    def leave(self, feed: MemoryFeed) -> None:
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
