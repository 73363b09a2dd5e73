"""Wires publish's two workers. Nothing is decided here."""

import secrets
from datetime import timedelta

from wiredesk.newsroom import Newsroom, load
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import COMMANDS, STORIES, TAKEDOWNS, TRANSLATED
from wiredesk.worker import WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_publish.boot import Boots
from wiredesk_publish.cache.editions import EditionStore
from wiredesk_publish.cache.store import StateStore
from wiredesk_publish.cache.timers import Timers
from wiredesk_publish.deciding import Policy
from wiredesk_publish.due import DueTimers
from wiredesk_publish.echoes import Echoes
from wiredesk_publish.fragments.render import Renderer
from wiredesk_publish.pipeline import PublishStage
from wiredesk_publish.refill import Refill
from wiredesk_publish.settings import PublishSettings
from wiredesk_publish.takedown import TakedownStage

NEVER_DEAD = frozenset({TAKEDOWNS.name})
NONCE_BYTES = 8


async def publish(worker: WorkerContext[PublishSettings]) -> None:
    """Run the main worker: one owner of each story."""
    newsroom = await read_newsroom(worker, load)
    await run_stage(worker, lambda context: publish_spec(context, newsroom))


async def takedown(worker: WorkerContext[PublishSettings]) -> None:
    """Run the takedown worker, which never waits for the main one."""
    await run_stage(worker, takedown_spec)


def publish_spec(context: StageContext[PublishSettings], newsroom: Newsroom) -> StageSpec:
    """Wire the main worker."""
    wait = context.settings.redis_replica_wait_ms
    states = StateStore(context.redis, replicas_within_ms=wait)
    editions = EditionStore(states.scripts, replicas_within_ms=wait)
    timers, renderer, policy = Timers(context.redis), Renderer(newsroom), policy_of(newsroom)
    refill = Refill(
        states, editions, timers, context.reader, renderer, policy, context.clock, nonce
    )
    boots = Boots(states, refill)
    context.repeat(lambda: boots.look(context.owned()))
    context.repeat(DueTimers(timers, context.sender).look)
    echoes = Echoes()
    return StageSpec(
        "publish",
        (TRANSLATED, TAKEDOWNS, COMMANDS, STORIES),
        PublishStage(states, editions, timers, boots, echoes, renderer, policy),
        never_dead=NEVER_DEAD,
        undecoded=frozenset({STORIES.name}),
        on_assigned=echoes.forget,
    )


def takedown_spec(context: StageContext[PublishSettings]) -> StageSpec:
    """Wire the takedown worker."""
    states = StateStore(context.redis)
    wait = context.settings.redis_replica_wait_ms
    editions = EditionStore(states.scripts, replicas_within_ms=wait)
    return StageSpec("takedown", (TAKEDOWNS,), TakedownStage(editions), never_dead=NEVER_DEAD)


def policy_of(newsroom: Newsroom) -> Policy:
    """Take the licences from the newsroom's channels."""
    licences = {
        channel.name: timedelta(days=channel.licence_days)
        for channel in newsroom.channels
        if channel.licence_days
    }
    return Policy(licences=licences)


def nonce() -> str:
    """Name one filling of a partition."""
    return secrets.token_hex(NONCE_BYTES)
