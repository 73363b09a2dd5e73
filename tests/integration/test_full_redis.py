"""A Redis whose memory is full: kills are obeyed all the same, everything else waits."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from wiredesk.cache import fields, keys
from wiredesk.cache.attempts import RedisAttempts
from wiredesk.events import outgoing
from wiredesk.every_topic import every_topic
from wiredesk.ids import article_id
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.runner import Runner
from wiredesk.stage import StageSpec
from wiredesk.testing.articles import NOON, URI, takedown
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.stage_world import Heard
from wiredesk.testing.waiting import until
from wiredesk.topics import TAKEDOWNS
from wiredesk_publish.cache.editions import EditionStore
from wiredesk_publish.cache.store import StateStore
from wiredesk_publish.takedown import TakedownStage

STORY = keys.story("en", keys.NO_EPOCH, article_id(URI))
TOO_MUCH = b"x" * 3_000_000
LITTLE = 1_500_000  # bytes


@pytest.fixture
async def full(redis_url: str) -> AsyncIterator[Redis]:
    """A Redis that shows a story and has no room for another byte."""
    client = Redis.from_url(redis_url)
    await client.hset(STORY, mapping={fields.STATUS: fields.READABLE, fields.PAGE: b"page"})
    await client.set("much", TOO_MUCH)
    await client.config_set("maxmemory", LITTLE)
    yield client
    await client.aclose()


async def test_a_killed_story_is_gone_although_memory_is_full(full: Redis) -> None:
    """The takedown worker's marks and its script may both be written then."""
    broker, editions = MemoryBroker(), EditionStore(StateStore(full).scripts)
    await broker.create(every_topic())
    sender, feed = await broker.sender(), await broker.feed("takedown", [TAKEDOWNS])
    spec = StageSpec("takedown", (TAKEDOWNS,), TakedownStage(editions))
    kill = takedown()
    event = outgoing(TAKEDOWNS, URI, kill, identity=(kill.id,), source="ingest", at=NOON)
    runner = Runner(spec, feed, sender, RedisAttempts(full), Policy(), Heard(), Surroundings())
    run = asyncio.create_task(runner.run())

    await sender.send([event])
    try:
        await until(lambda: 1 in broker.committed.values(), within_s=20)
    finally:
        runner.stop()
        await run

    assert await full.hmget(STORY, fields.STATUS, fields.PAGE) == [fields.GONE.encode(), None]
