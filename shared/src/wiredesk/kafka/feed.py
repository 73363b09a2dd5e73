"""Hands out the records of one consumer group, through Faust.

Faust does the group, the rebalances and the commits; it never decides that a record is done.
What is guarded against here was seen on Faust 0.15.3: it acknowledges a record whose agent
raised, and may commit past a gap. So records leave its streams unacknowledged, and are
acknowledged in the order of their offsets.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

import faust
import structlog
from faust.streams import Stream
from faust.types import TP, EventT

from wiredesk.events import MARKER, Record
from wiredesk.kafka.connection import REQUEST_BYTES, faust_credentials
from wiredesk.kafka.ledger import Ledger
from wiredesk.kafka.transport import transport
from wiredesk.settings import CommonSettings
from wiredesk.topics import Topic

QUEUE_RECORDS: Final = 400
"""Records that wait here; a record may be 16 MiB, so not many more."""
CLOSE_S: Final = 5.0
FETCH_WAIT_MS: Final = 500
FETCH_WAIT_EMBEDDED_MS: Final = 20
"""The embedded broker looks for records once a fetch, so this is what a stage adds at worst."""

log = structlog.get_logger()

Told = Callable[[frozenset[int]], Awaitable[None]]


class FaustFeed:
    """The port `wiredesk.broker.Feed` on a real broker."""

    def __init__(
        self,
        settings: CommonSettings,
        group: str,
        topics: Sequence[Topic],
        *,
        on_assigned: Told | None = None,
        max_poll_interval_s: float = 1000.0,
    ) -> None:
        self._app = _app(settings, group, max_poll_interval_s)
        wait = FETCH_WAIT_EMBEDDED_MS if settings.broker_is_embedded else FETCH_WAIT_MS
        self._app.transport = transport(self._app, self._app.conf.broker[0], wait)
        self._topics = topics
        self._told = on_assigned
        self._waiting: asyncio.Queue[tuple[int, EventT[Any]]] = asyncio.Queue(QUEUE_RECORDS)
        self._ledger = Ledger()
        self._assigned: frozenset[int] = frozenset()
        self._generation = 0
        self._folder = tempfile.TemporaryDirectory(prefix="wiredesk-")

    async def __aenter__(self) -> Self:
        """Join the group."""
        app = self._app
        app.conf.datadir = Path(self._folder.name)
        channel = app.topic(
            *(topic.name for topic in self._topics),
            key_type=bytes,
            value_type=bytes,
            key_serializer="raw",
            value_serializer="raw",
        )
        body: Any = self._pass_on  # an agent's stream is typed without `noack`
        app.agent(channel, name=f"{app.conf.id}-feed")(body)
        app.on_partitions_revoked.connect(self._on_revoked)
        assigned: Any = self._on_assigned  # its type knows no keyword `assigned`
        app.on_partitions_assigned.connect(assigned)
        app.finalize()
        await app.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Commit what is done and leave the group."""
        await self.close()

    async def close(self) -> None:
        """Commit what is done and leave the group; what is queued comes again elsewhere."""
        self._forget()
        try:
            await asyncio.wait_for(self._app.stop(), CLOSE_S)
        except TimeoutError:
            log.warning("feed_closed_late", group=self._app.conf.id)
        self._folder.cleanup()

    async def take(self, most: int) -> Sequence[Record]:
        """Wait for the first record, then answer what is there; see `wiredesk.broker.Feed`."""
        records: list[Record] = []
        while not records:
            waiting = [await self._waiting.get()]
            while len(waiting) < most and not self._waiting.empty():
                waiting.append(self._waiting.get_nowait())
            for generation, event in waiting:
                if generation == self._generation:
                    records += self._hand_out(event)
        return records

    def _hand_out(self, event: EventT[Any]) -> tuple[Record, ...]:
        record = _record(event)
        is_marker = MARKER in record.headers
        self._ledger.hand_out(event, done=is_marker)
        return () if is_marker else (record,)

    async def done(self, records: Sequence[Record]) -> None:
        """Mark records done; see `wiredesk.broker.Feed`."""
        for record in records:
            self._ledger.done(record.topic, record.partition, record.offset)

    def partitions(self) -> frozenset[int]:
        """The partition numbers owned now."""
        return self._assigned

    async def _pass_on(self, stream: Stream[Any]) -> None:
        async for event in stream.noack().events():
            await self._waiting.put((self._generation, event))

    async def _on_revoked(self, *_: object, **__: object) -> None:
        self._forget()
        await self._tell(frozenset())

    async def _on_assigned(self, _sender: object, assigned: set[TP], **_: object) -> None:
        names = {topic.name for topic in self._topics}
        numbers = frozenset(place.partition for place in assigned if place.topic in names)
        log.info("partitions_assigned", group=self._app.conf.id, partitions=sorted(numbers))
        await self._tell(numbers)

    async def _tell(self, numbers: frozenset[int]) -> None:
        self._assigned = numbers
        if self._told:
            await self._told(numbers)

    def _forget(self) -> None:
        """Drop what is queued or in work: it comes again to whoever owns it next."""
        self._generation += 1
        self._ledger.clear()
        while not self._waiting.empty():
            self._waiting.get_nowait()


def _app(settings: CommonSettings, group: str, max_poll_interval_s: float) -> faust.App:
    return faust.App(
        group,
        broker=[f"kafka://{address}" for address in settings.broker.split(",")],
        broker_credentials=faust_credentials(settings),
        broker_session_timeout=10.0,
        broker_heartbeat_interval=2.0,
        broker_commit_interval=1.0,
        broker_request_timeout=15.0,
        broker_max_poll_interval=max_poll_interval_s,
        broker_max_poll_records=QUEUE_RECORDS,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=REQUEST_BYTES,
        stream_buffer_maxsize=QUEUE_RECORDS,
        # True would make a back-off hold up every rebalance and the shutdown.
        stream_wait_empty=False,
        topic_disable_leader=True,
        topic_allow_declare=False,
        topic_replication_factor=settings.replication,
        store="memory://",
        web_enabled=False,
        autodiscover=False,
        key_serializer="raw",
        value_serializer="raw",
        loop=asyncio.get_running_loop(),
    )


def _record(event: EventT[Any]) -> Record:
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
