"""Wires the console. Nothing is decided here."""

import asyncio
from contextlib import AsyncExitStack

from wiredesk.cache.client import connect
from wiredesk.cache.desk import DeskReader
from wiredesk.clock import utc_now
from wiredesk.errors import TransientError
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.follower import follow
from wiredesk.kafka.sender import KafkaSender
from wiredesk.topics import PUBLISHED, TOPICS, WIRE_QUARANTINE, dead_letter_topic, every_topic
from wiredesk.worker import WorkerContext
from wiredesk_console.overview import Overview
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.tables import Tables
from wiredesk_console.web import Desk, serve

AGAIN_S = 1.0
FOLLOWED = (PUBLISHED, WIRE_QUARANTINE, *(dead_letter_topic(topic) for topic in TOPICS.values()))


async def console(worker: WorkerContext[ConsoleSettings]) -> None:
    """Run the console until it is asked to stop."""
    settings = worker.settings
    async with AsyncExitStack() as stack:
        redis = connect(settings)
        stack.push_async_callback(redis.aclose)
        sender = await _begin(worker, stack)
        if sender is None:
            return
        tables = Tables()
        following = asyncio.create_task(_follow(settings, tables))
        stack.callback(following.cancel)
        desk = Desk(DeskReader(redis), sender, Overview(settings, tables), utc_now)
        await stack.enter_async_context(serve(desk, settings))
        worker.health.started()
        await worker.stopping.wait()


async def _begin(
    worker: WorkerContext[ConsoleSettings], stack: AsyncExitStack
) -> KafkaSender | None:
    """Make the topics and open the sender, as often as it takes; None when asked to stop."""
    while not worker.stopping.is_set():
        try:
            await create_topics(worker.settings, every_topic())
            return await stack.enter_async_context(KafkaSender(worker.settings))
        except TransientError as error:
            worker.health.waiting(error.blocked_on, str(error))
            await asyncio.sleep(AGAIN_S)
    return None


async def _follow(settings: ConsoleSettings, tables: Tables) -> None:
    while True:
        tables.clear()
        try:
            async for record in follow(settings, FOLLOWED):
                tables.take(record)
        except TransientError:
            await asyncio.sleep(AGAIN_S)
