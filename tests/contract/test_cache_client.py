"""Which troubles of Redis pass by themselves."""

import asyncio
import contextlib

import pytest
from redis import exceptions
from redis.asyncio import Redis

from wiredesk.cache.client import connect, redis_errors
from wiredesk.errors import RedisAway
from wiredesk.settings import CommonSettings

PASSING = (
    exceptions.ConnectionError("refused"),
    exceptions.TimeoutError("slow"),
    exceptions.BusyLoadingError("loading"),
    exceptions.ReadOnlyError("replica"),
    exceptions.OutOfMemoryError("full"),
    exceptions.ResponseError("BUSY a script runs"),
    exceptions.ResponseError("MISCONF can't write to disk"),
    exceptions.ResponseError("NOREPLICAS not enough good replicas"),
    OSError("no route"),
)


@pytest.mark.parametrize("error", PASSING, ids=str)
def test_what_passes_by_itself_is_waited_for(error: Exception) -> None:
    """The runner backs off and tries the batch again."""
    with pytest.raises(RedisAway, match=str(error)), redis_errors():
        raise error


def test_a_bug_is_not_waited_for() -> None:
    """A wrong command stays wrong."""
    with pytest.raises(exceptions.ResponseError), redis_errors():
        raise exceptions.ResponseError("WRONGTYPE not a hash")


async def until_refused(client: Redis) -> None:
    while True:
        await client.get("anything")


async def test_a_script_that_runs_too_long_is_waited_for(redis_url: str) -> None:
    """Redis answers BUSY to everybody else; that is no fault of their records."""
    settings = CommonSettings.model_validate({"redis_url": redis_url})
    client, other = connect(settings), connect(settings)
    await client.config_set("busy-reply-threshold", 1)
    endless = asyncio.create_task(run_for_ever(other))

    with pytest.raises(RedisAway, match="BUSY"), redis_errors():
        await until_refused(client)

    await client.script_kill()
    await endless
    await client.aclose()
    await other.aclose()


async def run_for_ever(client: Redis) -> None:
    with pytest.raises(exceptions.ResponseError, match="killed"):
        await client.eval("while true do end", 0)


async def test_a_full_redis_is_waited_for(redis_url: str) -> None:
    """Under noeviction a write waits until there is room again."""
    client = connect(CommonSettings.model_validate({"redis_url": redis_url}))
    await client.config_set("maxmemory", 1)

    with pytest.raises(RedisAway), redis_errors():
        await client.set("anything", "more")

    await client.config_set("maxmemory", 0)
    await client.aclose()


async def test_values_stay_bytes(redis_url: str) -> None:
    """What is kept compressed is no text."""
    client = connect(CommonSettings.model_validate({"redis_url": redis_url}))
    await client.set("key", b"\xff\x00")

    assert await client.get("key") == b"\xff\x00"
    await client.aclose()


async def test_a_cancel_that_the_client_swallowed_is_obeyed_all_the_same() -> None:
    """Else a worker that is asked to stop would go on until it is cut off."""

    async def swallows() -> None:
        with redis_errors(), contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()

    task = asyncio.create_task(swallows())
    await asyncio.sleep(0)
    task.cancel()

    await asyncio.wait({task})
    assert task.cancelled()


async def test_a_cancel_that_an_absence_hid_is_obeyed_too() -> None:
    """Else what tries again for ever would never end."""

    async def hides() -> None:
        with redis_errors():
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                raise exceptions.ConnectionError("refused") from None

    task = asyncio.create_task(hides())
    await asyncio.sleep(0)
    task.cancel()

    await asyncio.wait({task})
    assert task.cancelled()
