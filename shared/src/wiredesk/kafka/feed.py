"""Hands out the records of one consumer group, through Faust.

Faust does the group, the rebalances and the timing of commits; it never decides that a record is
done. An app that crashed never comes back, so another one takes its place.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Self

import faust
import structlog
from aiokafka import ConsumerRecord
from faust.types import TP

from wiredesk.errors import BrokerAway
from wiredesk.events import Record
from wiredesk.headers import MARKER
from wiredesk.kafka.backlog import Backlog
from wiredesk.kafka.consumer_app import (
    SESSION_EMBEDDED_S,
    SESSION_S,
    GroupOptions,
    consumer_app,
)
from wiredesk.kafka.ledger import Ledger
from wiredesk.kafka.membership import LEAVE_S, Membership
from wiredesk.kafka.reader import as_record
from wiredesk.kafka.refusals import away
from wiredesk.kafka.transport import is_connected
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic

MAX_POLL_INTERVAL_S: Final = 1000.0
_LEAVE_NOBODY_S: Final = 0.5
"""Where there is no broker to tell: for the client's own threads to end."""


class FaustFeed:
    """The port `wiredesk.broker.Feed` on a real broker."""

    def __init__(
        self,
        settings: CommonSettings,
        group: str,
        topics: Sequence[Topic],
        *,
        max_poll_interval_s: float = MAX_POLL_INTERVAL_S,
        session_s: float | None = None,
    ) -> None:
        """Name the group and its topics, all with the same number of partitions."""
        names = tuple(topic.name for topic in topics)
        if session_s is None:
            session_s = SESSION_EMBEDDED_S if settings.broker_is_embedded else SESSION_S
        self._settings = settings
        self._group = GroupOptions(group, names, max_poll_interval_s, session_s)
        self._member: Membership | None = None
        self._backlog = Backlog()
        self._ledger = Ledger()
        self._assigned: frozenset[int] = frozenset()
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
        if self._watching is not None:
            self._watching.cancel()
        if self._member is not None:
            await self._member.leave(LEAVE_S if self.connected() else _LEAVE_NOBODY_S)
        self._member = None
        self._own(frozenset(), None)

    async def take(self, most: int) -> Sequence[Record]:
        """Wait for the first record, then answer what is there; see `wiredesk.broker.Feed`.

        Raises BrokerAway where the group was lost and can't be joined again yet.
        """
        records: list[Record] = []
        while not records:
            if self._member is None:
                await self._join()
            for record in await self._backlog.take(most):
                is_marker = MARKER in record.headers
                self._ledger.hand_out(record, done=is_marker)
                if not is_marker:
                    records.append(record)
        return records

    async def done(self, records: Sequence[Record]) -> None:
        """Mark records done; see `wiredesk.broker.Feed`."""
        for record in records:
            self._ledger.done(record)

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers owned now."""
        return self._assigned

    def connected(self) -> bool:
        """Answer whether this member of the group has a connection to a broker."""
        return self._member is not None and is_connected(self._member.app)

    async def receive(self, generation: int, fetched: Iterable[ConsumerRecord]) -> bool:
        """Take what was fetched; see `wiredesk.kafka.transport.Desk`."""
        return await self._backlog.put(generation, [as_record(each) for each in fetched])

    def committable(self) -> Mapping[TP, int]:
        """Answer what may be committed; see `wiredesk.kafka.transport.Desk`."""
        return {TP(*place): offset for place, offset in self._ledger.take_positions().items()}

    async def _join(self) -> None:
        self._member = member = Membership(self._app, self._explain)
        try:
            await member.join()
        except BaseException:
            self._member = None
            raise
        self._watching = asyncio.create_task(self._watch(member))

    async def _explain(self, error: BaseException) -> BrokerAway:
        return await away(error, self._settings, "Read")

    async def _watch(self, member: Membership) -> None:
        """Notice an end that nobody here asked for; the next `take` joins again."""
        error = await member.ended()
        self._log.error("feed_crashed", error=repr(error))
        self._own(frozenset(), None)
        await member.leave()
        self._member = None
        self._backlog.wake()

    def _app(self, folder: Path) -> faust.App:
        app = consumer_app(self._settings, self._group, self, folder)
        # A signal's type wants handlers that take any arguments whatever.
        revoked: Any = self._on_revoked
        assigned: Any = self._on_assigned
        app.on_partitions_revoked.connect(revoked)
        app.on_partitions_assigned.connect(assigned)
        return app

    async def _on_revoked(self, app: faust.App, *_: object, **__: object) -> None:
        if self._is_of_now(app):
            self._own(frozenset(), None)

    async def _on_assigned(self, app: faust.App, assigned: set[TP], **_: object) -> None:
        if self._is_of_now(app):
            numbers = frozenset(place.partition for place in assigned)
            self._own(numbers, app.consumer_generation_id)
            self._log.info("partitions_assigned", partitions=sorted(numbers))

    def _is_of_now(self, app: faust.App) -> bool:
        """Tell whether this is the app at work, not one that crashed and is still leaving."""
        return self._member is not None and app is self._member.app

    def _own(self, partitions: frozenset[int], generation: int | None) -> None:
        """Own exactly these; what is queued or in work comes again to whoever owns it now."""
        self._assigned = partitions
        self._ledger.clear()
        self._backlog.begin(generation)
