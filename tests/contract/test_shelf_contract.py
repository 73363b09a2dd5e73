"""What the shelf of signatures promises: in memory, and in Redis."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

import pytest
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.errors import RedisAway
from wiredesk.ids import article_id
from wiredesk.types import ArticleId, ArticleUri
from wiredesk_enrich.cache.shelf import RedisShelf
from wiredesk_enrich.relatives.judge import Relations
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.relatives.shelf import LOOKED_THROUGH, NEIGHBOURS, Found, Said, Shelf, Visit
from wiredesk_enrich.relatives.signature import Signature

KEPT = timedelta(hours=48)
NOON = 1_790_000_000.0
HOUR = 3600.0
TOWNS = list(enumerate(["izmir", "konya", "lima", "oslo", "quito"], start=2))


def id_of(name: str) -> ArticleId:
    return article_id(ArticleUri(f"urn:test:{name}"))


def visit(
    name: str,
    *named: str,
    at: float = NOON,
    revision: str = "1",
    weights: Mapping[str, float] = MappingProxyType({}),
) -> Visit:
    """Make an article that names things: each weighs 1, or what is said."""
    features = dict.fromkeys((f"place:{each}" for each in named), 1.0)
    features |= {f"place:{each}": weight for each, weight in weights.items()}
    return Visit(id_of(name), revision, Signature(at, features, ("medtop:01000000",)))


def names(found: Found) -> list[ArticleId]:
    return [each.id for each in found.neighbours]


@pytest.fixture(params=["memory", "redis"])
def shelf(request: pytest.FixtureRequest) -> Shelf:
    if request.param == "memory":
        return MemoryShelf(KEPT)
    return RedisShelf(request.getfixturevalue("redis"), KEPT)


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> Shelf:
    """One with nobody behind."""
    if request.param == "redis":
        return RedisShelf(request.getfixturevalue("nobody"), KEPT)
    shelf = MemoryShelf(KEPT)
    shelf.away = True
    return shelf


async def one(shelf: Shelf, asked: Visit) -> Found:
    (found,) = await shelf.visit([asked])
    return found


async def test_the_first_one_finds_nobody(shelf: Shelf) -> None:
    assert await one(shelf, visit("first", "izmir")) == Found()


async def test_a_later_one_finds_whoever_names_the_same_with_all_that_is_known(
    shelf: Shelf,
) -> None:
    first = visit("first", "izmir", "konya")
    await shelf.visit([first, visit("elsewhere", "lima")])

    (neighbour,) = (await one(shelf, visit("second", "izmir"))).neighbours

    assert neighbour.id == first.id
    assert neighbour.signature == first.signature
    assert neighbour.cluster is None


async def test_articles_of_one_batch_find_those_before_them(shelf: Shelf) -> None:
    first, second = await shelf.visit([visit("first", "izmir"), visit("second", "izmir")])

    assert names(first) == []
    assert names(second) == [id_of("first")]


async def test_who_has_more_in_common_comes_first(shelf: Shelf) -> None:
    await shelf.visit([visit("one", "izmir"), visit("both", "izmir", "konya")])

    found = await one(shelf, visit("asks", "izmir", "konya"))

    assert names(found) == [id_of("both"), id_of("one")]


async def test_of_equal_ones_the_order_is_always_the_same_and_only_so_many_are_answered(
    shelf: Shelf,
) -> None:
    others = [visit(f"other {number}", "izmir") for number in range(NEIGHBOURS + 5)]
    await shelf.visit(others)

    found = await one(shelf, visit("asks", "izmir"))

    assert names(found) == sorted(each.id for each in others)[:NEIGHBOURS]


async def test_under_a_key_that_many_have_the_newest_are_looked_through(shelf: Shelf) -> None:
    old = visit("old", "izmir", "konya", at=NOON - HOUR)
    await shelf.visit([old, *(visit(f"{n}", "izmir", at=NOON + n) for n in range(LOOKED_THROUGH))])

    assert old.id not in names(await one(shelf, visit("asks", "izmir")))
    assert old.id in names(await one(shelf, visit("asks too", "konya")))


async def test_nobody_finds_what_is_older_or_newer_than_is_kept(shelf: Shelf) -> None:
    span = KEPT.total_seconds()
    await shelf.visit(
        [
            visit("too old", "izmir", at=NOON - span - 1),
            visit("old", "izmir", at=NOON - span),
            visit("new", "izmir", at=NOON + span),
            visit("too new", "izmir", at=NOON + span + 1),
        ]
    )

    assert set(names(await one(shelf, visit("asks", "izmir")))) == {id_of("old"), id_of("new")}


async def test_the_same_question_gets_the_answer_that_was_given_whatever_came_since(
    shelf: Shelf,
) -> None:
    asked = visit("first", "izmir")
    await shelf.visit([asked])
    said = Relations(cluster=id_of("x"), near_duplicates=(id_of("y"),), related=(id_of("z"),))
    await shelf.remember([Said(asked, said)])
    await shelf.visit([visit("second", "izmir")])

    assert await one(shelf, asked) == Found(answer=said)


async def test_a_question_that_was_never_answered_is_asked_again(shelf: Shelf) -> None:
    """Its worker died between the two calls."""
    asked = visit("first", "izmir")
    await shelf.visit([asked])

    assert await one(shelf, asked) == Found()


async def test_another_revision_takes_the_place_of_the_one_before_and_knows_its_cluster(
    shelf: Shelf,
) -> None:
    first = visit("story", "izmir")
    await shelf.visit([first])
    await shelf.remember([Said(first, Relations(cluster=id_of("x")))])

    found = await one(shelf, visit("story", "konya", revision="2"))

    assert (found.answer, found.before) == (None, id_of("x"))
    assert names(await one(shelf, visit("asks izmir", "izmir"))) == []
    (neighbour,) = (await one(shelf, visit("asks konya", "konya"))).neighbours
    assert (neighbour.id, neighbour.cluster) == (id_of("story"), id_of("x"))


async def test_an_older_revision_that_comes_late_changes_nothing_there(shelf: Shelf) -> None:
    newer, older = visit("story", "izmir", revision="2"), visit("story", "konya", revision="1")
    await shelf.visit([newer])
    await shelf.remember([Said(newer, Relations(cluster=id_of("x")))])
    await shelf.visit([older])
    await shelf.remember([Said(older, Relations(cluster=id_of("y")))])

    (neighbour,) = (await one(shelf, visit("asks", "izmir"))).neighbours

    assert (neighbour.signature, neighbour.cluster) == (newer.signature, id_of("x"))
    assert names(await one(shelf, visit("asks too", "konya"))) == []
    assert (await one(shelf, older)).answer == Relations(cluster=id_of("y"))


async def test_an_answer_for_an_article_that_nobody_knows_is_forgotten(shelf: Shelf) -> None:
    asked = visit("first", "izmir")
    await shelf.remember([Said(asked, Relations(cluster=id_of("x")))])

    assert await one(shelf, asked) == Found()


async def test_what_is_away_is_said(away: Shelf) -> None:
    asked = visit("first", "izmir")
    with pytest.raises(RedisAway):
        await away.visit([asked])
    with pytest.raises(RedisAway):
        await away.remember([Said(asked, Relations(cluster=asked.id))])


# --- of Redis alone ------------------------------------------------------------------------


async def test_of_two_workers_at_once_one_at_least_finds_the_other(redis: Redis) -> None:
    for number in range(20):
        one_of = visit(f"{number} one", f"town-{number}")
        other = visit(f"{number} other", f"town-{number}")
        met = await asyncio.gather(
            one(RedisShelf(redis, KEPT), one_of), one(RedisShelf(redis, KEPT), other)
        )
        assert sum(len(found.neighbours) for found in met) >= 1


async def test_everything_in_redis_has_a_lifetime(redis: Redis) -> None:
    shelf, asked = RedisShelf(redis, KEPT), visit("first", "izmir", "konya")
    await shelf.visit([asked])
    await shelf.remember([Said(asked, Relations(cluster=asked.id))])

    written = [str(key, "utf-8") for key in await redis.keys() if isinstance(key, bytes)]

    assert len(written) == 3
    assert all(key.startswith(keys.RELATIVES) for key in written)
    for key in written:
        assert 0 < await redis.ttl(key) <= KEPT.total_seconds()


async def test_both_shelves_find_the_same_in_the_same_order(redis: Redis) -> None:
    in_memory, in_redis = MemoryShelf(KEPT), RedisShelf(redis, KEPT)

    for number in range(60):
        named = {town: 1 + number * at % 3 / 10 for at, town in TOWNS if number % at}
        asked = visit(f"{number}", at=NOON + number * 7919 % 50 * HOUR, weights=named)
        assert await one(in_redis, asked) == await one(in_memory, asked)
