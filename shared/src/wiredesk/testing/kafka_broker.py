"""A real broker in the shape that the contract suite wants."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Final

from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic

QUICK_SESSION_S: Final = 2.0
"""Groups change hands five times as fast as in production, else tests would wait for them."""


class KafkaBroker:
    """Opens feeds, senders and readers on a running broker, and closes them all."""

    def __init__(self, settings: CommonSettings) -> None:
        """Talk to the broker that the settings name."""
        self.settings = settings
        self._open = AsyncExitStack()

    async def create(self, topics: Sequence[Topic]) -> None:
        """Create topics that are not there yet."""
        await create_topics(self.settings, topics)

    async def feed(self, group: str, topics: Sequence[Topic]) -> FaustFeed:
        """Join a group."""
        feed = FaustFeed(self.settings, group, topics, session_s=QUICK_SESSION_S)
        return await self._open.enter_async_context(feed)

    async def sender(self) -> KafkaSender:
        """Open a sender."""
        return await self._open.enter_async_context(KafkaSender(self.settings))

    def reader(self) -> KafkaLogReader:
        """Open a reader of whole partitions."""
        sender = KafkaSender(self.settings)
        self._open.push_async_callback(sender.close)
        return KafkaLogReader(self.settings, sender)

    def lookup(self) -> KafkaLookup:
        """Open a reader of single records, which does not wait long for what is not there."""
        return KafkaLookup(self.settings, within_s=QUICK_SESSION_S)

    async def close(self) -> None:
        """Close everything that was opened here."""
        await self._open.aclose()
