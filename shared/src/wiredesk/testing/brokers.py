"""The shape of a broker in tests: the same for the fake, the embedded one and Apache Kafka."""

from collections.abc import Sequence
from typing import Protocol

from wiredesk.broker import Feed, LogReader, Sender
from wiredesk.topics import Topic


class OpenFeed(Feed, Protocol):
    """A feed that has joined its group and can leave it."""

    async def close(self) -> None:
        """Commit what is done, leave the group. What was taken and not done comes again."""
        ...


class Broker(Protocol):
    """A broker that the contract suite can talk to."""

    async def create(self, topics: Sequence[Topic]) -> None:
        """Create topics that are not there yet."""
        ...

    async def feed(self, group: str, topics: Sequence[Topic]) -> OpenFeed:
        """Join a group; the feed may still be waiting for its partitions."""
        ...

    async def sender(self) -> Sender:
        """Open a sender; `close` closes it."""
        ...

    def reader(self) -> LogReader:
        """Open a reader of whole partitions."""
        ...

    async def close(self) -> None:
        """Close every feed, sender and reader that was opened here."""
        ...
