"""With a replica configured, a write counts only once the replica has it."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr
from redis.asyncio import Redis

from wiredesk.cache import fields, keys
from wiredesk.cache.client import Cache, connect
from wiredesk.cache.identity import SECTIONS, identity
from wiredesk.clock import utc_now
from wiredesk.errors import ReplicaAway
from wiredesk.events import Outgoing, outgoing
from wiredesk.ids import article_id
from wiredesk.newsroom import load
from wiredesk.settings import CommonSettings
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.testing.servers import redis_server
from wiredesk.testing.stage_context import stage_context
from wiredesk.testing.stage_world import StageWorld
from wiredesk.testing.waiting import PATIENCE_S, until
from wiredesk.topics import TAKEDOWNS, TRANSLATED
from wiredesk_publish.app import publish_spec, takedown_spec
from wiredesk_publish.cache.editions import EditionStore, Put, Rendering
from wiredesk_publish.cache.packing import dump
from wiredesk_publish.cache.store import StateStore, StateWrite
from wiredesk_publish.folding import unknown
from wiredesk_publish.settings import PublishSettings

ID: Final = article_id(URI)
PAGE: Final = keys.story("en", keys.NO_EPOCH, ID)
NEWSROOM: Final = load(Path(__file__).parents[2] / "newsroom")
PARTITION: Final = 0
STATE: Final = keys.state(PARTITION, ID)
WAIT_MS: Final = 50
PATIENT_MS: Final = 10_000
Context = StageContext[PublishSettings]


class Pair(NamedTuple):
    """A Redis and its replica."""

    url: str
    replica: Redis
    process: int


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[str, str]]:
    """Two servers, which know nothing of each other yet."""
    with redis_server() as url, redis_server() as other:
        yield url, other


@pytest.fixture
async def pair(servers: tuple[str, str]) -> AsyncIterator[Pair]:
    """Both empty, and the second one follows the first."""
    url, other = servers
    async with Redis.from_url(url) as primary, Redis.from_url(other) as replica:
        await primary.flushall()
        await primary.config_set("repl-diskless-sync-delay", 0)
        await replica.replicaof("127.0.0.1", str(urlsplit(url).port))
        async with asyncio.timeout(PATIENCE_S):
            while (await replica.info("replication"))["master_link_status"] != "up":
                pass
        yield Pair(url, replica, (await replica.info("server"))["process_id"])


@contextmanager
def stopped(pair: Pair) -> Iterator[None]:
    """Stop the replica, as a machine that swaps does; its connection stays."""
    os.kill(pair.process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pair.process, signal.SIGCONT)


def publishing(context: Context) -> StageSpec:
    return publish_spec(context, NEWSROOM)


def article_comes() -> Outgoing:
    told = translated()
    return outgoing(TRANSLATED, URI, told, identity=("1",), source="translate", at=NOON)


def kill_comes() -> Outgoing:
    kill = takedown()
    return outgoing(TAKEDOWNS, URI, kill, identity=(kill.id,), source="ingest", at=NOON)


@pytest.mark.parametrize(
    ("make", "event", "status"),
    [
        (publishing, article_comes(), fields.READABLE),
        (takedown_spec, kill_comes(), fields.GONE),
    ],
    ids=["publish", "takedown"],
)
async def test_an_input_is_done_only_once_the_replica_has_what_it_wrote(
    pair: Pair, make: Callable[[Context], StageSpec], event: Outgoing, status: str
) -> None:
    """While the replica stands still nothing is done, and health says why; then it goes on."""
    settings = PublishSettings(redis_url=SecretStr(pair.url), redis_replica_wait_ms=WAIT_MS)
    world = StageWorld()
    async with connect(settings) as redis:
        spec = make(stage_context(settings, world.broker, redis, utc_now))
        async with world.running(spec) as runner:
            with stopped(pair):
                world.broker.append(event)
                await until(lambda: world.heard.retries.count(ReplicaAway.blocked_on) > 1)
                assert runner.problems == ("blocked on redis replica",)
                assert not sum(world.broker.committed.values())

            await until(lambda: sum(world.broker.committed.values()) and not runner.problems)

    assert await pair.replica.hget(PAGE, fields.STATUS) == status.encode()


async def write_a_state(redis: Cache, within_ms: int) -> None:
    """Compare and set under a boot token, as an owner does."""
    states = StateStore(redis, replicas_within_ms=within_ms)
    token = f"{identity(await redis.info(*SECTIONS))}.nonce"
    await redis.set(keys.boot(PARTITION), token)
    before = unknown(URI)
    after = before.model_copy(update={"seq": 1})
    await redis.delete(STATE)
    await states.save([StateWrite(PARTITION, token, before, after, dump(after))])


async def write_a_page(redis: Cache, within_ms: int) -> None:
    """Put one rendering under the fence's token."""
    editions = EditionStore(StateStore(redis).scripts, replicas_within_ms=within_ms)
    await editions.fence(PARTITION, "token", filled=False)
    page = Rendering("en", ID, fields.READABLE)
    await editions.put([Put(page, PARTITION, "token", 1, frozenset(), frozenset())])


async def take_down(redis: Cache, within_ms: int) -> None:
    """Take the story out of every edition."""
    editions = EditionStore(StateStore(redis).scripts, replicas_within_ms=within_ms)
    await editions.take_down(ID, PARTITION, "a takedown")


@pytest.mark.parametrize(
    ("write", "key"), [(write_a_state, STATE), (write_a_page, PAGE), (take_down, PAGE)]
)
async def test_each_write_that_decides_waits_for_the_replica(
    pair: Pair, write: Callable[[Cache, int], Awaitable[None]], key: str
) -> None:
    async with connect(CommonSettings(redis_url=SecretStr(pair.url))) as redis:
        with stopped(pair), pytest.raises(ReplicaAway):
            await write(redis, WAIT_MS)

        await write(redis, PATIENT_MS)

        there: Any = await pair.replica.hgetall(key)
        assert there
        assert there == await redis.hgetall(key)


async def test_a_takedown_that_no_replica_has_is_tried_again(redis: Redis) -> None:
    """There is none at all."""
    editions = EditionStore(StateStore(redis).scripts, replicas_within_ms=20)

    with pytest.raises(ReplicaAway):
        await editions.take_down(ID, 0, "a takedown")


async def test_without_a_replica_configured_nobody_waits_for_one(redis: Redis) -> None:
    editions = EditionStore(StateStore(redis).scripts)

    await editions.take_down(ID, 0, "a takedown")
