"""Faust's Kafka consumer, as we need it. Each change says what it was like before (0.15.3)."""

import asyncio
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple, Protocol, cast

import faust
import uvloop
from aiokafka import ConsumerRecord, TopicPartition
from aiokafka.errors import ConsumerStoppedError, IllegalStateError, KafkaError
from faust.tables.manager import TableManager
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from faust.types import TP
from mode import ServiceT

from wiredesk.kafka.consumer_thread import FeedConsumerThread

LAST_COMMIT_S: Final = 1.0
_FETCH_S: Final = 1.0
_STAY_S: Final = 0.2


class Desk(Protocol):
    """Who takes what is fetched, and knows what is done."""

    async def receive(self, generation: int, fetched: Iterable[ConsumerRecord]) -> bool:
        """Take records, in the order of each partition; wait while there are too many.

        Answers False where they were not taken: their generation is over, or not known here yet.
        """
        ...

    def committable(self) -> Mapping[TP, int]:
        """Answer the offsets to go on from, where they moved since the last time."""
        ...


class FeedConsumer(Consumer):
    """Fetches for a desk, and commits what the desk says is done.

    Before, each record went through a stream and an agent, with eight asyncio tasks made for it:
    0.3 ms of CPU a record, more than the whole runner may take.
    """

    @property
    def _desk(self) -> Desk:
        return cast("FeedTransport", self.transport).desk

    def refusal(self) -> KafkaError | None:
        """Answer what Kafka refuses, where it does."""
        return cast("FeedConsumerThread", self._thread).refusal()

    def connected(self) -> bool:
        """Answer whether there is a connection to any broker."""
        return cast("FeedConsumerThread", self._thread).connected()

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
                if refusal := self.refusal():
                    raise refusal
                if not self.flow_active:
                    cast("FeedConsumerThread", self._thread).stay()
                    await self.wait(cast("Any", self.can_resume_flow), timeout=_STAY_S)
                    continue
                if again:
                    await self._go_back()
                again = not await self._fetch_once()
        except ConsumerStoppedError:
            if not self.app.should_stop:
                raise

    async def _fetch_once(self) -> bool:
        """Hand over what a fetch brings; answer False where it must be fetched again.

        A fetch that was under way while partitions were handed out may end between Faust's seek
        and its go-ahead: what it brought belongs to no generation, and nobody would ask for it
        again by itself. Nor for what came before the desk knew of its generation: Faust lets a
        member fetch through a rebalance that had no partitions before it, or whose last one was
        hardly over, and what is committed behind a gap is lost.
        """
        generation = self.app.consumer_generation_id
        records, _ = await self._wait_next_records(_FETCH_S)
        self._pace(busy=bool(records))
        if not records:
            return True
        if not self.flow_active or generation != self.app.consumer_generation_id:
            return False
        fetched = [each for part in records.values() for each in part]
        return await self._desk.receive(generation, fetched)

    async def _go_back(self) -> None:
        """Fetch again from what is committed; where nothing is, from the beginning."""
        assigned = self.assignment()
        if not assigned:
            return
        with suppress(IllegalStateError):  # they went: whoever has them begins there by itself
            await self.perform_seek()
            if fresh := [TopicPartition(*tp) for tp in assigned if not self._committed_offset[tp]]:
                await cast("FeedConsumerThread", self._thread).seek_to_beginning(*fresh)

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


def refusal_of(app: faust.App) -> KafkaError | None:
    """Answer what Kafka refuses an app, where it does."""
    return cast("FeedConsumer", app.consumer).refusal()


def is_connected(app: faust.App) -> bool:
    """Answer whether an app has a connection to any broker."""
    return cast("FeedConsumer", app.consumer).connected()


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
