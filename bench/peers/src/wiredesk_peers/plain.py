"""A plain loop around aiokafka's own consumer and producer: take, work, send, commit."""

import asyncio
from collections.abc import Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition

from wiredesk.cache.client import connect
from wiredesk.events import Outgoing
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments
from wiredesk.kafka.reader import as_record
from wiredesk.kafka.sender import BATCH_BYTES, LINGER_MS, KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import MakeSpec, StageContext, Task
from wiredesk.worker import WorkerContext
from wiredesk_peers.stages import (
    BATCH_RECORDS,
    FETCH_WAIT_MS,
    HEARTBEAT_MS,
    SESSION_MS,
    Whole,
    start,
    surroundings,
)

_TAKE_MS: Final = 1000


class Owner(ConsumerRebalanceListener):  # type: ignore[misc] # shipped without types
    """Knows the partitions owned, and tells the stage."""

    def __init__(self) -> None:
        """Own nothing."""
        self.owned: frozenset[int] = frozenset()
        self.spec: StageSpec | None = None

    async def on_partitions_revoked(self, revoked: object) -> None:
        """Let them go; what is in work is done all the same."""

    async def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        """Own these."""
        self.owned = frozenset(place.partition for place in assigned)
        if self.spec and self.spec.on_assigned:
            await self.spec.on_assigned(self.owned)


class PlainSender:
    """Hands events to one producer and gathers the acknowledgements."""

    def __init__(self, settings: CommonSettings) -> None:
        """Set it as our own is set."""
        self.producer = AIOKafkaProducer(
            **client_arguments(settings),
            acks="all",
            enable_idempotence=not settings.broker_is_embedded,
            linger_ms=LINGER_MS,
            max_batch_size=BATCH_BYTES,
            max_request_size=REQUEST_BYTES,
            compression_type="zstd",
        )

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send all and await all acknowledgements. Raises what aiokafka raises."""
        flying = [
            await self.producer.send(
                event.topic, event.value, key=event.key, headers=list(event.headers.items())
            )
            for event in events
        ]
        await asyncio.gather(*flying)


async def plain(worker: WorkerContext[Any], make_spec: MakeSpec[Any]) -> None:
    """Run one stage until the worker is asked to stop. Whatever fails ends the process."""
    async with AsyncExitStack() as stack:
        owner, beside = Owner(), list[Task]()
        context = await _context(worker, stack, owner, beside)
        owner.spec = spec = make_spec(context)
        consumer = _consumer(worker.settings, spec)
        consumer.subscribe([topic.name for topic in spec.reads], listener=owner)
        await consumer.start()
        stack.push_async_callback(consumer.stop)
        worker.health.started()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_run(task)) for task in beside]
            await _loop(worker, spec, consumer, context)
            for task in tasks:
                task.cancel()


async def _context(
    worker: WorkerContext[Any], stack: AsyncExitStack, owner: Owner, beside: list[Task]
) -> StageContext[Any]:
    sender, redis = PlainSender(worker.settings), connect(worker.settings)
    await sender.producer.start()
    stack.push_async_callback(sender.producer.stop)
    stack.push_async_callback(redis.aclose)
    filler = await stack.enter_async_context(KafkaSender(worker.settings))
    made = surroundings(worker, redis, filler)
    return replace(
        made,
        sender=sender,
        owned=lambda: owner.owned,
        beside=beside.append,
        repeat=lambda turn: beside.append(partial(_forever, turn)),
    )


def _consumer(settings: CommonSettings, spec: StageSpec) -> AIOKafkaConsumer:
    return AIOKafkaConsumer(
        **client_arguments(settings),
        group_id=spec.name,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        max_partition_fetch_bytes=REQUEST_BYTES,
        fetch_max_wait_ms=FETCH_WAIT_MS,
        session_timeout_ms=SESSION_MS,
        heartbeat_interval_ms=HEARTBEAT_MS,
    )


async def _run(task: Task) -> None:
    await task()


async def _forever(turn: Task) -> None:
    while True:
        await turn()


async def _loop(
    worker: WorkerContext[Any],
    spec: StageSpec,
    consumer: AIOKafkaConsumer,
    context: StageContext[Any],
) -> None:
    whole = Whole(spec, worker.metrics)
    while not worker.stopping.is_set():
        found = await consumer.getmany(timeout_ms=_TAKE_MS, max_records=BATCH_RECORDS)
        records = [as_record(each) for part in found.values() for each in part]
        if records:
            await whole.do(records, context.sender.send)
            await consumer.commit()


if __name__ == "__main__":
    start(plain)
