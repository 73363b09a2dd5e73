"""What the marks of earlier revisions promise: in memory, and in Redis."""

import pytest
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.memory_tellings import MemoryTellings
from wiredesk.cache.tellings import LIFETIME, NoTellings, RedisTellings, Tellings
from wiredesk.errors import RedisAway
from wiredesk.ids import article_id
from wiredesk.testing.articles import URI
from wiredesk.types import ArticleUri

ONE = article_id(URI)
TWO = article_id(ArticleUri("urn:two"))
MARKS = b"\x00\xff\n marks"


@pytest.fixture(params=["memory", "redis"])
def tellings(request: pytest.FixtureRequest) -> Tellings:
    if request.param == "memory":
        return MemoryTellings()
    return RedisTellings(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> Tellings:
    """One with nobody behind."""
    if request.param == "redis":
        return RedisTellings(request.getfixturevalue("nobody"))
    tellings = MemoryTellings()
    tellings.away = True
    return tellings


async def test_of_a_new_story_nothing_is_known(tellings: Tellings) -> None:
    assert await tellings.known([ONE]) == {ONE: {}}
    assert await tellings.known([]) == {}


async def test_what_is_noted_is_known_by_story_and_revision(tellings: Tellings) -> None:
    await tellings.note({ONE: {"1": MARKS, "2": b"two"}, TWO: {"1": b"other"}}, {})
    await tellings.note({ONE: {"3": b"three"}}, {})

    assert await tellings.known([ONE, TWO]) == {
        ONE: {"1": MARKS, "2": b"two", "3": b"three"},
        TWO: {"1": b"other"},
    }


async def test_the_same_again_changes_nothing(tellings: Tellings) -> None:
    for _ in range(2):
        await tellings.note({ONE: {"1": MARKS}}, {ONE: []})

    assert await tellings.known([ONE]) == {ONE: {"1": MARKS}}


async def test_what_is_dropped_is_forgotten(tellings: Tellings) -> None:
    await tellings.note({ONE: {"1": MARKS, "2": b"two"}}, {})
    await tellings.note({ONE: {"3": b"three"}}, {ONE: ["1", "0"]})

    assert set((await tellings.known([ONE]))[ONE]) == {"2", "3"}


async def test_while_redis_is_away_it_says_so(away: Tellings) -> None:
    with pytest.raises(RedisAway):
        await away.known([ONE])
    with pytest.raises(RedisAway):
        await away.note({ONE: {"1": MARKS}}, {})


async def test_a_story_is_forgotten_a_week_after_its_last_revision(redis: Redis) -> None:
    await RedisTellings(redis).note({ONE: {"1": MARKS}}, {})

    left = await redis.ttl(keys.told(ONE))
    assert LIFETIME.total_seconds() - 60 < left <= LIFETIME.total_seconds()


async def test_where_nobody_asks_nothing_is_noted() -> None:
    await NoTellings().note({ONE: {"1": MARKS}}, {})

    assert await NoTellings().known([ONE]) == {ONE: {}}
