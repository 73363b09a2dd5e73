"""The shape of a broker in tests: the same for the fake, the embedded one and Apache Kafka."""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from wiredesk.broker import Feed, LogReader, Lookup, Sender
from wiredesk.events import Record
from wiredesk.testing.waiting import PATIENCE_S
from wiredesk.topic import Topic
from wiredesk.topics import WIRE_RAW


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

    def lookup(self) -> Lookup:
        """Open a reader of single records."""
        ...

    async def close(self) -> None:
        """Close every feed, sender and reader that was opened here."""
        ...


def some_topic(partitions: int = 3) -> Topic:
    """Declare a topic that no other test has."""
    return replace(WIRE_RAW, name=f"test.{secrets.token_hex(6)}.v1", partitions=partitions)


def some_group() -> str:
    """Name a group that no other test has."""
    return f"group-{secrets.token_hex(6)}"


async def taken(feed: Feed, count: int, *, most: int = 100) -> list[Record]:
    """Take until `count` records have come."""
    records: list[Record] = []
    async with asyncio.timeout(PATIENCE_S):
        while len(records) < count:
            batch = await feed.take(most)
            assert 1 <= len(batch) <= most  # noqa: S101 - for tests
            records += batch
    return records
