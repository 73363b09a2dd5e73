"""What is promised of how far partitions are complete: in memory, and in Redis."""

import pytest

from tests.unit.enrich.reached import MemoryReached
from wiredesk.errors import RedisAway
from wiredesk_enrich.cache.reached import RedisReached
from wiredesk_enrich.relatives.ledger import Reached


@pytest.fixture(params=["memory", "redis"])
def reached(request: pytest.FixtureRequest) -> Reached:
    if request.param == "memory":
        return MemoryReached()
    return RedisReached(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> Reached:
    """One with nobody behind."""
    if request.param == "redis":
        return RedisReached(request.getfixturevalue("nobody"))
    reached = MemoryReached()
    reached.away = True
    return reached


async def test_what_was_noted_is_answered_and_what_was_not_is_left_out(reached: Reached) -> None:
    await reached.note({0: 5, 11: 7})
    await reached.note({0: 4})

    assert await reached.read([0, 3, 11]) == {0: 4, 11: 7}


async def test_what_is_away_is_said(away: Reached) -> None:
    with pytest.raises(RedisAway):
        await away.read([0])
    with pytest.raises(RedisAway):
        await away.note({0: 1})
