"""What the runner's notes outside of its process promise: in memory, and in Redis."""

import pytest
from redis.asyncio import Redis

from wiredesk.cache.attempts import RedisAttempts
from wiredesk.cache.client import connect
from wiredesk.child import free_port
from wiredesk.errors import RedisAway
from wiredesk.kafka.attempts import Attempts, Place, Span
from wiredesk.settings import CommonSettings
from wiredesk.testing.memory_attempts import MemoryAttempts

HERE = Place("articles.ingested.v1", 3)
THERE = Place("articles.ingested.v1", 11)
RECORD = "articles.ingested.v1:3:17"


@pytest.fixture(params=["memory", "redis"])
def attempts(request: pytest.FixtureRequest) -> Attempts:
    if request.param == "memory":
        return MemoryAttempts()
    return RedisAttempts(request.getfixturevalue("redis"))


async def test_a_mark_is_found_by_whoever_comes_after(attempts: Attempts) -> None:
    """For the partitions that are asked for, and none that has no mark."""
    await attempts.mark("enrich", {HERE: Span(10, 20)})

    assert await attempts.marks("enrich", [HERE, THERE]) == {HERE: Span(10, 20)}


async def test_the_next_batch_overwrites_the_mark(attempts: Attempts) -> None:
    """Only for its own partitions."""
    await attempts.mark("enrich", {HERE: Span(10, 20), THERE: Span(1, 1)})
    await attempts.mark("enrich", {HERE: Span(21, 22)})

    assert await attempts.marks("enrich", [HERE, THERE]) == {
        HERE: Span(21, 22),
        THERE: Span(1, 1),
    }


async def test_stages_do_not_see_each_other(attempts: Attempts) -> None:
    """Two stages may read the same topic."""
    await attempts.mark("enrich", {HERE: Span(10, 20)})
    await attempts.begin("enrich", RECORD)

    assert await attempts.marks("publish", [HERE]) == {}
    assert await attempts.begin("publish", RECORD) == 1


async def test_each_try_counts_one_more(attempts: Attempts) -> None:
    """By record."""
    assert [await attempts.begin("enrich", RECORD) for _ in range(3)] == [1, 2, 3]
    assert await attempts.begin("enrich", "articles.ingested.v1:3:18") == 1


async def test_a_try_that_was_lived_through_is_forgotten(attempts: Attempts) -> None:
    """The counter begins anew."""
    await attempts.begin("enrich", RECORD)
    await attempts.end("enrich", RECORD)

    assert await attempts.begin("enrich", RECORD) == 1


async def test_clearing_forgets_marks_and_tries(attempts: Attempts) -> None:
    """Of what is named, and of nothing else."""
    await attempts.mark("enrich", {HERE: Span(10, 20), THERE: Span(1, 1)})
    await attempts.begin("enrich", RECORD)

    await attempts.clear("enrich", [HERE], [RECORD])

    assert await attempts.marks("enrich", [HERE, THERE]) == {THERE: Span(1, 1)}
    assert await attempts.begin("enrich", RECORD) == 1


async def test_clearing_nothing_is_harmless(attempts: Attempts) -> None:
    """A worker that never had a record in hand stops, too."""
    await attempts.clear("enrich", [], [])


async def test_notes_in_redis_have_a_lifetime(redis: Redis) -> None:
    """A mended record is not haunted, and Redis is not filled with old notes."""
    attempts = RedisAttempts(redis)
    await attempts.mark("enrich", {HERE: Span(10, 20)})
    await attempts.begin("enrich", RECORD)

    lifetimes = [await redis.ttl(key) for key in await redis.keys("*")]

    assert len(lifetimes) == 2
    assert all(lifetime > 0 for lifetime in lifetimes)


async def test_a_redis_that_is_away_is_a_transient_error() -> None:
    """From every call, and at once: waiting is the runner's work."""
    nobody = CommonSettings.model_validate({"redis_url": f"redis://127.0.0.1:{free_port()}/0"})
    client = connect(nobody)
    attempts = RedisAttempts(client)

    for call in (
        attempts.mark("enrich", {HERE: Span(1, 1)}),
        attempts.marks("enrich", [HERE]),
        attempts.begin("enrich", RECORD),
        attempts.end("enrich", RECORD),
        attempts.clear("enrich", [HERE]),
    ):
        with pytest.raises(RedisAway):
            await call
    await client.aclose()


async def test_a_fake_that_is_away_is_a_transient_error() -> None:
    """The fake fails as Redis does."""
    attempts = MemoryAttempts()
    attempts.away = True

    with pytest.raises(RedisAway):
        await attempts.begin("enrich", RECORD)
