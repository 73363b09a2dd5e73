"""One worker at a time has a channel: with a real Redis, and with processes that die or freeze."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis

from tests.integration.lease_holder import CHANNEL, LEASE
from wiredesk.cache import keys, leases
from wiredesk.cache.channels import ChannelState, ChannelStates
from wiredesk.cache.client import connect
from wiredesk.cache.leases import Lease, Leases
from wiredesk.child import free_port
from wiredesk.errors import RedisAway
from wiredesk.settings import CommonSettings
from wiredesk_ingest.receivers.polling import Pace

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def giver(redis: Redis) -> Leases:
    return Leases(redis, LEASE)


async def taken(giver: Leases, channel: str = CHANNEL) -> Lease:
    """Take a lease as soon as it is free."""
    async with asyncio.timeout(60):
        # Redis tells nobody that a key ran out.
        while (lease := await giver.take(channel)) is None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return lease


@asynccontextmanager
async def holder(url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Have another process hold the lease."""
    command = [sys.executable, "-m", "tests.integration.lease_holder", url]
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    assert process.stdin
    assert process.stdout
    try:
        assert await process.stdout.readline() == b"taken\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        process.stdin.close()


async def test_one_at_a_time_has_a_channel(giver: Leases) -> None:
    first = await giver.take("news")

    assert first is not None
    assert await giver.take("news") is None
    assert await giver.take("other") is not None


async def test_who_gives_it_back_lets_the_next_one_have_it_at_once(giver: Leases) -> None:
    first = await taken(giver)
    await first.release()

    assert await giver.take(CHANNEL) is not None


async def test_who_lost_it_gives_nothing_back(giver: Leases) -> None:
    first = await taken(giver)
    second = await taken(giver)
    await first.release()

    assert await second.renew()
    assert await giver.take(CHANNEL) is None


async def test_who_renews_keeps_it(redis: Redis, giver: Leases) -> None:
    lease = await taken(giver)
    await redis.pexpire(keys.channel_lease(CHANNEL), 50)

    assert await lease.renew()
    assert await redis.pttl(keys.channel_lease(CHANNEL)) > 50


async def test_one_that_ran_out_is_not_renewed(redis: Redis, giver: Leases) -> None:
    """Somebody may have had it in between."""
    lease = await taken(giver)
    await redis.delete(keys.channel_lease(CHANNEL))

    assert not await lease.renew()
    assert not await lease.keep({"etag": "one"})
    assert not await lease.note({"why": "one"})
    assert await lease.recall() == {}


async def test_what_one_keeps_the_next_one_recalls(giver: Leases) -> None:
    """Whole: what is not kept again is forgotten."""
    first = await taken(giver)
    assert await first.keep({"etag": "one", "digest": "فوانيس"})
    assert await first.keep({"etag": "two"})
    await first.release()

    assert await (await taken(giver)).recall() == {"etag": "two"}


async def test_what_is_noted_is_told_of_the_channel(redis: Redis, giver: Leases) -> None:
    states = ChannelStates(redis)
    lease = await taken(giver)
    await states.heard({CHANNEL: NOON})
    await lease.note({"last_look": NOON.isoformat(), "failing_since": NOON.isoformat()})
    await lease.note({"failing_since": "", "why": ""})
    await states.pause(CHANNEL, NOON)

    found = await states.states([CHANNEL, "other"])

    known = ChannelState(last_look=NOON, last_wire=NOON, paused_since=NOON)
    assert found == {CHANNEL: known, "other": ChannelState()}


async def test_a_pause_lasts_until_it_ends(redis: Redis) -> None:
    states = ChannelStates(redis)
    await states.pause(CHANNEL, NOON)
    assert await states.paused([CHANNEL, "other"]) == {CHANNEL}
    assert await redis.ttl(keys.channel_pause(CHANNEL)) == -1

    await states.resume(CHANNEL)

    assert await states.paused([CHANNEL]) == frozenset()


async def test_what_nobody_looks_at_any_more_is_forgotten_in_time(
    redis: Redis, giver: Leases
) -> None:
    lease = await taken(giver)
    await lease.keep({"etag": "one"})
    await lease.note({"why": "one"})

    for key in (keys.channel_memory(CHANNEL), keys.channel_state(CHANNEL)):
        assert 0 < await redis.ttl(key) <= leases.KEPT.total_seconds()


async def test_a_holder_that_is_killed_is_followed(redis_url: str, giver: Leases) -> None:
    """As soon as its lease has run out, by Redis's clock."""
    async with holder(redis_url) as process:
        assert await giver.take(CHANNEL) is None
        process.kill()
        await process.wait()

        assert await (await taken(giver)).keep({"etag": "the next one's"})


async def test_a_holder_that_stood_still_can_write_no_more(redis_url: str, giver: Leases) -> None:
    async with holder(redis_url) as process:
        assert process.stdin
        assert process.stdout
        process.send_signal(signal.SIGSTOP)
        lease = await taken(giver)
        assert await lease.keep({"etag": "the next one's"})
        process.stdin.write(b"write\n")
        process.send_signal(signal.SIGCONT)

        assert await process.stdout.readline() == b"lost\n"
        assert await lease.recall() == {"etag": "the next one's"}
        assert await lease.renew()


def test_a_channel_is_taken_over_within_fifteen_seconds() -> None:
    """The lease runs out, and then the next one asks; it is renewed thrice in that time."""
    pace = Pace(timedelta(minutes=1))

    assert pace.lease.total_seconds() + pace.ask_s < 15
    assert 3 * pace.renew_s < pace.lease.total_seconds()


async def test_a_redis_that_is_away_is_a_transient_error() -> None:
    url = f"redis://127.0.0.1:{free_port()}/0"
    client = connect(CommonSettings.model_validate({"redis_url": url}))
    giver, states = Leases(client), ChannelStates(client)
    lease = Lease(giver, CHANNEL, "token")

    for call in (
        giver.take(CHANNEL),
        lease.renew(),
        lease.release(),
        lease.recall(),
        lease.keep({"etag": "one"}),
        lease.note({"why": "one"}),
        states.states([CHANNEL]),
        states.paused([CHANNEL]),
        states.pause(CHANNEL, NOON),
        states.resume(CHANNEL),
        states.heard({CHANNEL: NOON}),
    ):
        with pytest.raises(RedisAway):
            await call
    await client.aclose()
