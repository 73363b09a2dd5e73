"""Rare turns in the life of a story, on a real Redis."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from redis.asyncio import Redis

from tests.property.publish_world import ID, PARTITION, Fault, Owner, World
from wiredesk.cache import fields, keys
from wiredesk.desk import Due, Hold
from wiredesk.events import Record
from wiredesk.ids import article_id
from wiredesk.stage import Outcome
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.testing.servers import redis_server
from wiredesk.topics import STORIES, TAKEDOWNS
from wiredesk_publish.cache import packing
from wiredesk_publish.cache.store import PartitionUnfilled

ALL = frozenset({PARTITION})


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[str, str]]:
    """Two servers for all tests here; each test begins with both empty."""
    with redis_server() as one, redis_server() as other:
        yield one, other


@pytest.fixture
async def world(servers: tuple[str, str]) -> AsyncIterator[World]:
    """A world with an empty Redis and a second server to fail over to."""
    clients = [Redis.from_url(url) for url in servers]
    for client in clients:
        await client.flushall()
    yield World(clients)
    for client in clients:
        await client.aclose()


async def take(world: World, owner: Owner, first: int, last: int | None = None) -> Outcome:
    """Let an owner do all of some inputs but send the events."""
    outcome = await owner.stage(world.inputs[first:last])
    await outcome.apply()
    return outcome


async def finish(world: World, outcome: Outcome) -> None:
    """Send the events, and do what is due before the inputs are done."""
    for event in outcome.events:
        world.send(event)
    await outcome.after()


@pytest.mark.parametrize(
    "said",
    [
        {"embargoed": NOON + timedelta(days=9)},
        {"embargo_text": "next week"},
        {"signals": ("sig:advisory",)},
        {"pubstatus": "withheld"},
    ],
    ids=lambda said: next(iter(said)),
)
async def test_a_live_revision_told_again_as_not_for_readers_leaves_the_site(
    world: World, said: dict[str, Any]
) -> None:
    """A wire that is parsed again, and better, has the revision that it had before."""
    owner = Owner(world)
    world.submit(translated(headline="out too early"))
    await world.drain(owner)
    assert await world.readable() == "out too early"

    world.submit(translated(headline="out too early", **said))
    await world.drain(owner)

    assert await world.readable() is None
    assert not await world.listed()


async def test_an_embargo_told_late_ends_by_itself(world: World) -> None:
    owner = Owner(world)
    world.submit(translated())
    world.submit(translated(headline="again", embargoed=world.now() + timedelta(hours=1)))
    await world.drain(owner)
    assert await world.readable() is None

    world.shift += timedelta(hours=2)
    await world.drain(owner)

    assert await world.readable() == "again"


async def test_an_embargo_told_late_is_obeyed_also_where_a_newer_revision_waits(
    world: World,
) -> None:
    tomorrow = world.now() + timedelta(days=1)
    world.submit(translated(version=1))
    world.submit(translated(version=2, embargoed=tomorrow))
    world.submit(translated(version=1, embargoed=tomorrow))

    await world.drain(Owner(world))

    assert await world.readable() is None


async def test_a_person_who_holds_a_story_keeps_what_is_live_though_it_is_told_again(
    world: World,
) -> None:
    world.submit(translated(headline="live"))
    world.submit(Hold(id="h", uri=URI, who="Mina", at=NOON))
    world.submit(translated(headline="live"))

    await world.drain(Owner(world))

    assert await world.readable() == "live"


async def test_an_unreadable_takedown_keeps_no_partition_from_being_filled(world: World) -> None:
    """It is a dead letter; the takedowns around it are obeyed, the other stories are there."""
    world.submit(translated(headline="readable"))
    await world.work(Owner(world))
    elsewhere = takedown("urn:another:story")
    bodies = (b'{"target": 7}', elsewhere.model_dump_json().encode())
    world.logs[TAKEDOWNS.name] += [
        Record(TAKEDOWNS.name, PARTITION, at, b"", body, {}, NOON) for at, body in enumerate(bodies)
    ]
    await world.empty()

    await Owner(world).boots.ensure(ALL)

    assert await world.readable() == "readable"
    page = keys.story("en", keys.NO_EPOCH, article_id(elsewhere.target))
    assert await world.redis.hget(page, fields.STATUS) == fields.GONE.encode()


async def test_what_a_late_filler_overlooked_is_done_again(world: World) -> None:
    """A filler that was frozen may put older states over one whose events are on their way."""
    fault = Fault(1, freeze=asyncio.Event())  # it has seen an empty Redis
    filling = asyncio.ensure_future(Owner(world, fault).boots.ensure(ALL))
    await fault.frozen.wait()
    owner = Owner(world)
    world.submit(translated(version=1, headline="version 1"))
    await world.work(owner)
    world.submit(translated(version=2, headline="version 2"))
    outcome = await take(world, owner, 1)

    assert fault.freeze
    fault.freeze.set()
    await filling
    with pytest.raises(PartitionUnfilled):
        await finish(world, outcome)
    await finish(world, await take(world, owner, 1))

    assert await world.readable() == "version 2"


async def test_another_state_of_the_same_seq_is_followed_by_the_one_that_counts(
    world: World,
) -> None:
    """What a lost Redis held alone is counted anew, so a thawed owner's seq may be ours."""
    ends = world.now() + timedelta(hours=1)
    world.submit(translated(version=1, headline="version 1", embargoed=ends))
    await world.work(Owner(world))
    world.shift += timedelta(hours=2)
    world.submit(Due(id="d", uri=URI, who="timer", at=ends))
    world.submit(translated(version=2, headline="version 2"))
    frozen = await take(world, Owner(world), 1, 2)
    await world.empty()
    owner = Owner(world)
    await finish(world, await take(world, owner, 2, 3))

    for event in frozen.events:
        world.send(event)
    await world.follow(owner)

    newest = packing.parse(world.logs[STORIES.name][-1].value)
    assert newest.live is not None
    assert newest.live.article.version == 2


async def test_a_state_that_is_known_to_be_the_newest_is_not_sent_again(world: World) -> None:
    owner = Owner(world)
    world.submit(translated())
    await world.work(owner)
    sent = len(world.logs[STORIES.name])

    await world.follow(owner)
    await world.follow(Owner(world))

    assert len(world.logs[STORIES.name]) == sent
    assert await world.redis.hget(keys.state(PARTITION, ID), "seq") == b"1"
