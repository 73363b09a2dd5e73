"""What publish's scripts and its refill promise, one by one, on a real Redis."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from redis import Redis as SyncRedis
from redis.asyncio import Redis
from structlog.testing import capture_logs

from tests.property.publish_world import ID, PARTITION, Fault, Owner, World
from wiredesk.cache import keys
from wiredesk.cache.identity import SECTIONS, identity, is_boot_token
from wiredesk.desk import Restore
from wiredesk.errors import TransientError
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.testing.servers import redis_server
from wiredesk.testing.waiting import until
from wiredesk.topics import STORIES
from wiredesk.types import EDITIONS
from wiredesk_publish.cache.editions import EditionStore
from wiredesk_publish.cache.store import PartitionUnfilled, StateConflict, StateStore

ALL = frozenset({PARTITION})


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A world with an empty Redis and a second server to fail over to."""
    with redis_server() as one, redis_server() as other:
        clients = [Redis.from_url(one), Redis.from_url(other)]
        yield World(clients)
        for client in clients:
            await client.aclose()


async def publish(world: World, *versions: int) -> Owner:
    """Publish versions of the story and answer their owner."""
    owner = Owner(world)
    for version in versions:
        world.submit(translated(version=version, headline=f"version {version}"))
    await world.work(owner, len(versions))
    return owner


async def freeze_before(world: World, step: int) -> tuple[Fault, "asyncio.Task[None]"]:
    """Let an owner begin the next batch and freeze it before a round trip."""
    fault = Fault(step, freeze=asyncio.Event())
    task = asyncio.ensure_future(world.work(Owner(world, fault)))
    await fault.frozen.wait()
    return fault, task


async def stored(world: World) -> dict[bytes, bytes]:
    """Answer the story's state as it stands in Redis."""
    found: dict[bytes, bytes] = await world.redis.hgetall(keys.state(PARTITION, ID))
    assert found
    return found


async def thaw(fault: Fault, task: "asyncio.Task[None]") -> None:
    """Let a frozen owner go on."""
    assert fault.freeze
    fault.freeze.set()
    await task


async def test_a_thawed_owner_may_not_overwrite_a_newer_state(world: World) -> None:
    await publish(world, 1)
    world.submit(translated(version=2))
    fault, task = await freeze_before(world, 1)
    await world.work(Owner(world))
    newer = await stored(world)

    with pytest.raises(StateConflict):
        await thaw(fault, task)

    assert await stored(world) == newer


async def test_a_thawed_owner_may_not_put_an_older_page_over_a_newer_one(world: World) -> None:
    await publish(world, 1)
    world.submit(translated(version=2, headline="version 2"))
    fault, task = await freeze_before(world, 2)
    await world.work(Owner(world))
    await publish(world, 3)

    await thaw(fault, task)

    assert await world.readable() == "version 3"


async def test_an_owner_from_before_a_refill_writes_nothing_any_more(world: World) -> None:
    await publish(world, 1)
    world.submit(translated(version=2))
    fault, task = await freeze_before(world, 2)
    await world.empty()
    await Owner(world).boots.ensure(ALL)

    with pytest.raises(PartitionUnfilled):
        await thaw(fault, task)
    assert await world.readable() == "version 1"


async def test_a_refill_is_a_warning_only_where_there_were_stories_to_fill(world: World) -> None:
    """Each start on an empty broker fills nothing, once a partition."""
    with capture_logs() as at_the_start:
        await Owner(world).boots.ensure(ALL)
    await publish(world, 1)
    await world.empty()
    with capture_logs() as later:
        await Owner(world).boots.ensure(ALL)

    def said(lines: Sequence[Any]) -> list[tuple[str, str]]:
        return [(line["event"].rpartition("_")[2], line["log_level"]) for line in lines]

    assert said(at_the_start) == [("begins", "info"), ("ends", "info")]
    assert said(later) == [("begins", "info"), ("ends", "warning")]
    assert later[-1]["stories"] == 1


async def test_a_page_never_goes_over_a_takedown_that_is_not_folded_yet(world: World) -> None:
    owner = await publish(world, 1)
    world.submit(takedown())
    await world.take_down(owner)
    assert await world.readable() is None

    world.done = 0
    await world.work(owner, 1)

    assert await world.readable() is None
    assert not await world.listed()


async def test_a_takedown_that_was_lifted_does_nothing_when_it_comes_again(world: World) -> None:
    owner = await publish(world, 1)
    world.submit(takedown())
    lifts = (takedown().id,)
    world.submit(Restore(id="s", uri=URI, who="Mina", at=NOON, lifts=lifts))
    await world.work(owner, 2)

    await world.take_down(owner)

    assert await world.readable() == "version 1"


async def test_an_emptied_redis_is_filled_from_the_log_without_any_input(world: World) -> None:
    owner = await publish(world, 1, 2)
    await world.empty()
    assert await world.readable() is None

    await owner.boots.ensure(ALL)

    assert await world.readable() == "version 2"
    assert await world.listed()


async def test_an_old_snapshot_is_not_believed_before_it_is_filled_again(world: World) -> None:
    owner = await publish(world, 1)
    await world.take_snapshot()
    await publish(world, 2)
    await world.fail_over()
    assert await world.readable() is None

    await owner.boots.ensure(ALL)

    assert await world.readable() == "version 2"


async def test_a_former_primary_that_takes_over_again_is_filled_from_the_log(world: World) -> None:
    """It was not started anew, so its run_id is the old one; its data are the replica's."""
    await publish(world, 1)
    primary, replica = world.servers
    await replicate(primary, replica)
    world.submit(translated(version=2, pubstatus="withheld"))
    await world.work(Owner(world))  # too late for the replica, which is a primary now
    await replicate(replica, primary)
    assert await world.readable() is None

    await Owner(world).boots.ensure(ALL)

    assert await world.readable() is None
    assert not await world.listed()


async def replicate(primary: Any, replica: Any) -> None:
    """Let a replica take everything over from its primary, and then its place."""
    place = primary.connection_pool.connection_kwargs
    await primary.config_set("repl-diskless-sync-delay", 0)
    await replica.replicaof(place["host"], str(place["port"]))
    there = replica.connection_pool.connection_kwargs
    with closing(SyncRedis(host=there["host"], port=there["port"])) as asked:
        await until(lambda: asked.info("replication")["master_link_status"] == "up")
    await replica.replicaof("NO", "ONE")


async def test_a_takedown_not_folded_yet_outlives_the_loss_of_redis(world: World) -> None:
    owner = await publish(world, 1)
    world.submit(takedown())
    await world.take_down(owner)
    await world.empty()

    await owner.boots.ensure(ALL)

    assert await world.readable() is None


async def test_a_restored_story_is_readable_after_the_loss_of_redis(world: World) -> None:
    owner = await publish(world, 1)
    world.submit(takedown())
    world.submit(Restore(id="s", uri=URI, who="Mina", at=NOON, lifts=(takedown().id,)))
    await world.work(owner)
    await world.empty()

    await owner.boots.ensure(ALL)

    assert await world.readable() == "version 1"


async def test_an_embargo_lifts_by_itself_when_its_instant_has_come(world: World) -> None:
    world.submit(translated(headline="at last", embargoed=world.now() + timedelta(hours=1)))
    owner = Owner(world)
    await world.work(owner)
    world.shift += timedelta(hours=2)

    await world.drain(owner)

    assert await world.readable() == "at last"


async def test_an_embargo_that_ended_while_redis_was_away_lifts_by_itself(world: World) -> None:
    ends = world.now() + timedelta(hours=1)
    world.submit(translated(headline="at last", embargoed=ends))
    owner = Owner(world)
    await world.work(owner)
    await world.empty()
    world.shift += timedelta(hours=2)

    await world.drain(owner)

    assert await world.readable() == "at last"


async def test_what_expired_while_redis_was_away_is_not_shown_again(world: World) -> None:
    world.submit(translated(expires=world.now() + timedelta(hours=1)))
    owner = Owner(world)
    await world.work(owner)
    await world.empty()
    world.shift += timedelta(hours=2)

    await owner.boots.ensure(ALL)

    assert await world.readable() is None


async def test_an_older_state_that_comes_late_to_the_log_is_followed_by_the_newer_one(
    world: World,
) -> None:
    await publish(world, 1)
    owner = await publish(world, 2)
    log = world.logs["stories.v1"]
    log.append(log[0])

    await world.follow(owner)

    assert log[-1].headers["wd_seq"] == log[1].headers["wd_seq"]


async def test_an_owner_that_comes_back_does_not_trust_what_it_wrote_before(world: World) -> None:
    owner = await publish(world, 1)
    await publish(world, 2)
    log = world.logs["stories.v1"]
    log.append(log[0])

    await owner.echoes.forget(ALL)
    await world.follow(owner)

    assert log[-1].headers["wd_seq"] == log[1].headers["wd_seq"]


async def test_a_story_leaves_the_section_that_it_no_longer_belongs_to(world: World) -> None:
    await publish(world, 1)
    moved = translated(version=2)
    sport = moved.enrichment.model_copy(update={"section": "sport"})
    world.submit(moved.model_copy(update={"enrichment": sport}))
    await world.work(Owner(world))

    score = await world.redis.zscore(keys.list_("en", keys.NO_EPOCH, "section:world"), ID)
    assert score is None


async def test_a_filling_says_of_how_many_partitions_it_is_one(world: World) -> None:
    """As the topic has them, so that site can tell whether all are filled."""
    await publish(world, 1)

    assert is_boot_token(await told(world), identity(await world.redis.info(*SECTIONS)))
    assert f".{await world.partitions(STORIES.name)}." in (await told(world)).decode()


async def test_a_filling_that_does_not_say_its_number_is_done_again(world: World) -> None:
    owner = await publish(world, 1)
    redis = identity(await world.redis.info(*SECTIONS))
    await world.redis.set(keys.boot(PARTITION), f"{redis}.nonce")
    for edition in EDITIONS:
        await world.redis.hset(keys.filled(edition), str(PARTITION), f"{redis}.nonce")

    await owner.boots.ensure(ALL)

    assert is_boot_token(await told(world), redis)
    assert await world.readable() == "version 1"


async def told(world: World) -> bytes:
    """Answer what the English edition is told of its filling."""
    return bytes(await world.redis.hget(keys.filled("en"), str(PARTITION)))


async def test_two_fillers_at_once_leave_the_later_one_in_charge(world: World) -> None:
    states = StateStore(world.redis)
    editions = EditionStore(states.scripts)
    await states.begin_fill(PARTITION, "run.first")
    await editions.fence(PARTITION, "run.first", filled=False)
    await states.begin_fill(PARTITION, "run.second")
    await editions.fence(PARTITION, "run.second", filled=False)

    with pytest.raises(TransientError):
        await states.end_fill(PARTITION, "run.first")
    with pytest.raises(TransientError):
        await editions.fence(PARTITION, "run.first", filled=True)


async def test_a_filler_that_takes_the_fence_too_late_stops_nobody_for_good(world: World) -> None:
    world.submit(translated(headline="version 1"))
    fault, task = await freeze_before(world, 4)  # its own fence stands, the editions' not yet
    await world.work(Owner(world))
    with pytest.raises(PartitionUnfilled):
        await thaw(fault, task)
    assert await world.readable() is None

    await Owner(world).boots.ensure(ALL)

    assert await world.readable() == "version 1"
