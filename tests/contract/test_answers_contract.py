"""What is kept of engines promises: in memory, and in Redis."""

import pytest
from redis.asyncio import Redis

from tests.unit.translate.engine_world import MemoryAnswers, MemoryLacking
from wiredesk.cache import keys
from wiredesk.errors import RedisAway
from wiredesk_translate_metadata.cache.answers import RedisAnswers
from wiredesk_translate_metadata.cache.lacking import RedisLacking
from wiredesk_translate_metadata.engines.answers import LIFETIME, Answers
from wiredesk_translate_metadata.engines.lacking import MOST, Lacking, Place


@pytest.fixture(params=["memory", "redis"])
def answers(request: pytest.FixtureRequest) -> Answers:
    if request.param == "memory":
        return MemoryAnswers()
    return RedisAnswers(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def lacking(request: pytest.FixtureRequest) -> Lacking:
    if request.param == "memory":
        return MemoryLacking()
    return RedisLacking(request.getfixturevalue("redis"))


async def test_what_nobody_has_said_is_not_known(answers: Answers) -> None:
    assert await answers.known([]) == {}
    assert await answers.known(["a", "b"]) == {}


async def test_what_was_said_is_known_an_empty_answer_too(answers: Answers) -> None:
    await answers.note({"a": "⟦1⟧ مرحبا\n", "b": ""})
    assert await answers.known(["b", "a", "c"]) == {"a": "⟦1⟧ مرحبا\n", "b": ""}


async def test_a_later_answer_counts(answers: Answers) -> None:
    await answers.note({"a": "one"})
    await answers.note({"a": "two"})
    assert await answers.known(["a"]) == {"a": "two"}


async def test_in_redis_an_answer_has_a_lifetime(redis: Redis) -> None:
    await RedisAnswers(redis).note({"a": "one"})
    left = await redis.ttl(keys.machine("a"))
    assert 0 < left <= LIFETIME.total_seconds()


async def test_the_newest_come_first_by_partition(lacking: Lacking) -> None:
    await lacking.note([Place(1, 9), Place(0, 100), Place(0, 20), Place(2, 1)])
    assert await lacking.newest([0, 1], 5, 0) == [Place(0, 100), Place(0, 20), Place(1, 9)]
    assert await lacking.newest([0, 1], 1, 0) == [Place(0, 100), Place(1, 9)]
    assert await lacking.newest([0, 1], 5, 1) == [Place(0, 20)]


async def test_what_is_done_is_forgotten(lacking: Lacking) -> None:
    await lacking.note([Place(0, 1), Place(0, 2), Place(0, 2)])
    await lacking.done([Place(0, 2), Place(0, 7)])
    assert await lacking.newest([0], 5, 0) == [Place(0, 1)]


async def test_nobody_and_nothing_are_no_mistake(lacking: Lacking) -> None:
    await lacking.note([])
    await lacking.done([])
    assert await lacking.newest([], 5, 0) == []
    assert await lacking.newest([3], 5, 0) == []


async def test_of_too_many_the_oldest_are_given_up(lacking: Lacking) -> None:
    await lacking.note([Place(0, offset) for offset in range(MOST + 3)])
    found = await lacking.newest([0], MOST + 10, 0)
    assert (len(found), found[0], found[-1]) == (MOST, Place(0, MOST + 2), Place(0, 3))


async def test_a_redis_that_is_away_is_said_to_be(nobody: Redis) -> None:
    answers, lacking = RedisAnswers(nobody), RedisLacking(nobody)
    with pytest.raises(RedisAway):
        await answers.known(["a"])
    with pytest.raises(RedisAway):
        await answers.note({"a": "b"})
    with pytest.raises(RedisAway):
        await lacking.note([Place(0, 1)])
    with pytest.raises(RedisAway):
        await lacking.newest([0], 1, 0)
    with pytest.raises(RedisAway):
        await lacking.done([Place(0, 1)])
