"""Hands out the records of one consumer group, through Faust.

Faust does the group, the rebalances and the commits; it never decides that a record is done.
What is guarded against here was seen on Faust 0.15.3: it acknowledges a record whose agent
raised, and may commit past a gap. So records leave its streams unacknowledged, and are
acknowledged in the order of their offsets. An app that crashed never comes back, so another one
takes its place.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import faust
import structlog
from faust.streams import Stream
from faust.types import TP

from wiredesk.events import MARKER, Record
from wiredesk.kafka.backlog import Backlog, Event
from wiredesk.kafka.consumer_app import consumer_app
from wiredesk.kafka.ledger import Ledger
from wiredesk.kafka.membership import Membership
from wiredesk.settings import CommonSettings
from wiredesk.topics import Topic


class FaustFeed:
    """The port `wiredesk.broker.Feed` on a real broker."""

    def __init__(
        self,
        settings: CommonSettings,
        group: str,
        topics: Sequence[Topic],
        *,
        max_poll_interval_s: float = 1000.0,
    ) -> None:
        """Name the group and its topics, all with the same number of partitions."""
        self._settings = settings
        self._group = group
        self._topics = tuple(topic.name for topic in topics)
        self._max_poll_interval_s = max_poll_interval_s
        self._member: Membership | None = None
        self._backlog = Backlog()
        self._ledger = Ledger()
        self._assigned: frozenset[int] = frozenset()
        self._generation: int | None = None
        self._watching: asyncio.Task[None] | None = None
        self._log = structlog.get_logger().bind(group=group)

    async def __aenter__(self) -> Self:
        """Join the group; returns with the first partitions. Raises BrokerAway."""
        await self._join()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Commit what is done and leave the group."""
        await self.close()

    async def close(self) -> None:
        """Commit what is done and leave the group; what is queued comes again elsewhere."""
        member, self._member = self._member, None
        self._own(frozenset(), None)
        if member is not None:
            await member.leave()

    async def take(self, most: int) -> Sequence[Record]:
        """Wait for the first record, then answer what is there; see `wiredesk.broker.Feed`.

        Raises BrokerAway where the group was lost and can't be joined again yet.
        """
        while True:
            if self._member is None:
                await self._join()
            events = await self._backlog.take(most)
            records = [record for event in events for record in self._hand_out(event)]
            if records:
                return records

    def _hand_out(self, event: Event) -> tuple[Record, ...]:
        # What Faust fetched before its partition changed hands may come out of it afterwards.
        if event.message.generation_id != self._generation:
            return ()
        record = _record(event)
        is_marker = MARKER in record.headers
        self._ledger.hand_out(event, done=is_marker)
        return () if is_marker else (record,)

    async def done(self, records: Sequence[Record]) -> None:
        """Mark records done; see `wiredesk.broker.Feed`."""
        for record in records:
            self._ledger.done(record.topic, record.partition, record.offset)

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers owned now."""
        return self._assigned

    async def _join(self) -> None:
        self._member = member = Membership(self._app)
        try:
            await member.join()
        except BaseException:
            self._member = None
            raise
        self._watching = asyncio.create_task(self._watch(member))

    async def _watch(self, member: Membership) -> None:
        """Notice a crash of Faust's; the next `take` joins again."""
        error = await member.crashed()
        if member is self._member:
            self._log.error("feed_crashed", error=repr(error))
            self._member = None
            self._own(frozenset(), None)
            self._backlog.wake()
            await member.leave()

    def _app(self, folder: Path) -> faust.App:
        app = consumer_app(self._settings, self._group, folder, self._max_poll_interval_s)
        channel = app.topic(*self._topics, key_type=bytes, value_type=bytes)
        body: Any = self._pass_on  # an agent's stream is typed without `noack`
        app.agent(channel, name=self._group)(body)
        # A signal's type wants handlers that take any arguments whatever.
        revoked: Any = self._on_revoked
        assigned: Any = self._on_assigned
        app.on_partitions_revoked.connect(revoked)
        app.on_partitions_assigned.connect(assigned)
        app.finalize()
        return app

    async def _pass_on(self, stream: Stream[Any]) -> None:
        async for event in stream.noack().events():
            await self._backlog.put(event)

    async def _on_revoked(self, app: faust.App, *_: object, **__: object) -> None:
        if self._is_of_now(app):
            self._own(frozenset(), None)

    async def _on_assigned(self, app: faust.App, assigned: set[TP], **_: object) -> None:
        if not self._is_of_now(app):
            return
        numbers = frozenset(place.partition for place in assigned if place.topic in self._topics)
        self._own(numbers, app.consumer_generation_id)
        self._log.info("partitions_assigned", partitions=sorted(numbers))

    def _is_of_now(self, app: faust.App) -> bool:
        """Tell whether this is the app at work, not one that crashed and is still leaving."""
        return self._member is not None and app is self._member.app

    def _own(self, partitions: frozenset[int], generation: int | None) -> None:
        """Own exactly these; what is queued or in work comes again to whoever owns it now."""
        self._assigned = partitions
        self._generation = generation
        self._ledger.clear()
        self._backlog.clear()


def _record(event: Event) -> Record:
    message = event.message
    headers = message.headers or ()
    pairs = headers.items() if isinstance(headers, dict) else headers
    return Record(
        message.topic,
        message.partition,
        message.offset,
        message.key or b"",
        message.value or b"",
        dict(pairs),
        datetime.fromtimestamp(message.timestamp, UTC),
    )
