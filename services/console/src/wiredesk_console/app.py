"""Wires the console. Nothing is decided here."""

import asyncio
from contextlib import AsyncExitStack
from functools import partial

from wiredesk.cache.client import connect
from wiredesk.cache.desk import DeskReader
from wiredesk.cache.tally import RedisTallies
from wiredesk.clock import utc_now
from wiredesk.errors import TransientError
from wiredesk.every_topic import dead_letter_topics, every_topic
from wiredesk.kafka.admin import create_topics, lags
from wiredesk.kafka.follower import follow
from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.kafka.sender import KafkaSender
from wiredesk.topics import OVERRIDES, PUBLISHED, WIRE_QUARANTINE
from wiredesk.worker import WorkerContext
from wiredesk_console.absence import Absence
from wiredesk_console.following import keep_following
from wiredesk_console.overview import Overview
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.stages import Stages
from wiredesk_console.tables import Tables
from wiredesk_console.web import Desk, serve

END_S = 3.0
FOLLOWED = (PUBLISHED, OVERRIDES, WIRE_QUARANTINE, *dead_letter_topics())


async def console(worker: WorkerContext[ConsoleSettings]) -> None:
    """Run the console until it is asked to stop.

    It answers from the start: with the broker away, somebody will want to know just that.
    """
    settings = worker.settings
    async with AsyncExitStack() as stack:
        redis, sender, tables = connect(settings), KafkaSender(settings), Tables()
        stack.push_async_callback(redis.aclose)
        stack.push_async_callback(sender.close)
        stages = Stages(partial(lags, settings))
        tallies = RedisTallies(redis)
        overview = Overview(settings.data, tables, stages, tallies)
        lookup = KafkaLookup(settings)
        desk = Desk(DeskReader(redis), sender, lookup, overview, tables, tallies, utc_now)
        await stack.enter_async_context(serve(desk, settings))
        stopping = asyncio.create_task(worker.stopping.wait())
        following = asyncio.create_task(_follow(worker, tables))
        stack.callback(stopping.cancel)
        stack.push_async_callback(_end, following)
        await asyncio.wait({stopping, following}, return_when=asyncio.FIRST_COMPLETED)
        if following.done():
            following.result()


async def _end(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait({task}, timeout=END_S)  # it has connections to close


async def _follow(worker: WorkerContext[ConsoleSettings], tables: Tables) -> None:
    absence = Absence(worker.health)
    await _make_topics(worker, absence)
    worker.health.started()
    records = partial(follow, worker.settings, FOLLOWED, begun=absence.over)
    await keep_following(
        records,
        tables,
        absence.wait,
        lambda: tables.show(worker.metrics),
    )


async def _make_topics(worker: WorkerContext[ConsoleSettings], absence: Absence) -> None:
    while worker.settings.create_topics:
        try:
            await create_topics(worker.settings, every_topic())
        except TransientError as error:
            worker.health.waiting(error.blocked_on, str(error))
            await absence.wait(error)
        else:
            return
