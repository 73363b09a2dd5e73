"""Faust's Kafka consumer, as we need it. Each change says what it was like before (0.15.3)."""

import asyncio
import time
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple, Protocol, cast

import faust
import uvloop
from aiokafka import AIOKafkaConsumer, ConsumerRecord
from aiokafka.errors import ConsumerStoppedError, KafkaError
from aiokafka.protocol.group import LeaveGroupRequest
from faust.tables.manager import TableManager
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from faust.types import TP
from mode import ServiceT
from mode.threads import ServiceThread, WorkerThread

LAST_COMMIT_S: Final = 1.0
_FETCH_S: Final = 1.0
_STAY_S: Final = 0.2
_FIRST_GENERATION: Final = 0


class Desk(Protocol):
    """Who takes what is fetched, and knows what is done."""

    async def receive(self, generation: int, fetched: Iterable[ConsumerRecord]) -> None:
        """Take records, in the order of each partition; wait while there are too many."""
        ...

    def committable(self) -> Mapping[TP, int]:
        """Answer the offsets to go on from, where they moved since the last time."""
        ...


class FeedThread(WorkerThread):
    """The consumer's thread. A broker that hangs must not keep the process from ending."""

    def __init__(self, service: ServiceThread, **arguments: Any) -> None:  # noqa: ANN401 - mode's
        """Be a thread that nobody waits for at the end."""
        super().__init__(service, **arguments)
        self.daemon = True


class FeedConsumerThread(AIOKafkaConsumerThread):
    """What runs in that thread."""

    Worker = FeedThread

    def _create_consumer(self, loop: asyncio.AbstractEventLoop) -> AIOKafkaConsumer:
        consumer: Any = super()._create_consumer(loop)
        # Faust asks for 1.5 s, and has no option. Kafka answers as soon as there is a record, but
        # the embedded broker waits it out whenever there was none at first.
        transport = cast("FeedTransport", self.transport)
        consumer._fetch_max_wait_ms = transport.waits.busy_ms  # noqa: SLF001
        return consumer

    def pace(self, wait_ms: int) -> None:
        """Let the next fetches wait at most so long; may be called from another thread."""
        fetcher: Any = self._consumer and self._consumer._fetcher  # noqa: SLF001
        if fetcher:
            fetcher._fetch_max_wait_ms = wait_ms  # noqa: SLF001

    def stay(self) -> None:
        """Count as polled; may be called from another thread.

        Faust polls nothing between two assignments, and aiokafka joins nobody again who did not
        poll for `max_poll_interval`: who left its group because of that would never come back.
        """
        polls: Any = self._consumer and self._consumer._subscription  # noqa: SLF001
        if polls:
            polls._last_fetch_ended = time.monotonic()  # noqa: SLF001

    async def on_thread_stop(self) -> None:
        """Leave the group also in its first generation, which the embedded broker calls 0.

        aiokafka 0.14 takes that for "in no group", and its partitions would wait for the end of
        the session.
        """
        coordinator: Any = self._consumer and self._consumer._coordinator  # noqa: SLF001
        if coordinator and getattr(coordinator, "generation", None) == _FIRST_GENERATION:
            leave = LeaveGroupRequest(coordinator.group_id, coordinator.member_id)
            try:
                await coordinator._send_req(leave)  # noqa: SLF001 - there is no other way
            except KafkaError as error:
                self.log.info("Left without a word: %r", error)
        await super().on_thread_stop()


class FeedConsumer(Consumer):
    """Fetches for a desk, and commits what the desk says is done.

    Before, each record went through a stream and an agent, with eight asyncio tasks made for it:
    0.3 ms of CPU a record, more than the whole runner may take.
    """

    @property
    def _desk(self) -> Desk:
        return cast("FeedTransport", self.transport).desk

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        # Faust would take asyncio's own loop, which costs the Kafka client a quarter more.
        thread = FeedConsumerThread(
            self, loop=self.loop, thread_loop=uvloop.new_event_loop(), beacon=self.beacon
        )
        thread._close_thread_loop_on_stop = True  # noqa: SLF001 - it is nobody else's
        return thread

    async def _drain_messages(self, fetcher: ServiceT) -> None:
        again = False
        try:
            while not (self.should_stop or fetcher.should_stop):
                if not self.flow_active:
                    cast("FeedConsumerThread", self._thread).stay()
                    await self.wait(cast("Any", self.can_resume_flow), timeout=_STAY_S)
                    continue
                if again:
                    await self.perform_seek()
                again = not await self._fetch_once()
        except ConsumerStoppedError:
            if not self.app.should_stop:
                raise

    async def _fetch_once(self) -> bool:
        """Hand over what a fetch brings; answer False where it must be fetched again.

        A fetch that was under way while partitions were handed out may end between Faust's seek
        and its go-ahead: what it brought belongs to no generation, and nobody would ask for it
        again by itself.
        """
        generation = self.app.consumer_generation_id
        records, _ = await self._wait_next_records(_FETCH_S)
        self._pace(busy=bool(records))
        if not records:
            return True
        if not self.flow_active or generation != self.app.consumer_generation_id:
            return False
        fetched = [each for part in records.values() for each in part]
        await self._desk.receive(generation, fetched)
        return True

    def _pace(self, *, busy: bool) -> None:
        waits = cast("FeedTransport", self.transport).waits
        cast("FeedConsumerThread", self._thread).pace(waits.busy_ms if busy else waits.idle_ms)

    def _filter_committable_offsets(self, tps: Iterable[TP]) -> dict[TP, int]:  # noqa: ARG002
        return dict(self._desk.committable())

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Commit before partitions go away, so that nobody does again what is done.

        Faust does so only where it waits for its streams, and then for as long as they like.
        """
        committing = asyncio.ensure_future(self.commit())
        await asyncio.wait({committing}, timeout=LAST_COMMIT_S)
        await super().on_partitions_revoked(revoked)

    def verify_event_path(self, now: float, tp: TP) -> None:
        """Say nothing of slow streams: there are none, and the runner has its own watchdog."""


class NoTables(TableManager):
    """We have no tables, and so need not wait a second for somebody to declare some."""

    async def on_start(self) -> None:
        """Be ready at once."""
        await self._update_channels()
        await self.recovery.start()


class FetchWaits(NamedTuple):
    """How long a fetch waits at most for a record, in milliseconds."""

    busy_ms: int
    idle_ms: int
    """The same, once there was no record for a second."""


class FeedTransport(Transport):
    """Faust's way to Kafka, with our consumer."""

    Consumer = FeedConsumer

    def __init__(self, app: faust.App, desk: Desk, waits: FetchWaits) -> None:
        """Take the addresses from the app."""
        super().__init__(app.conf.broker_consumer, app, app.loop)
        self.desk = desk
        self.waits = waits
