"""What is remembered of stories that show a value: in memory, and in Redis."""

from datetime import timedelta
from typing import Any, Final

import pytest
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.errors import RedisAway
from wiredesk.ids import article_id
from wiredesk.types import ArticleUri
from wiredesk_translate_metadata.again.memory import MemoryShown
from wiredesk_translate_metadata.again.shown import Noted, Remembered, Shower, Showing, Shown
from wiredesk_translate_metadata.cache.shown import RedisShown

MOST: Final = 3
KEPT: Final = timedelta(days=2)
URI: Final = ArticleUri("urn:one")
EVENT: Final = b'{"article":"\xd9\x86"}' * 50


@pytest.fixture(params=["memory", "redis"])
def shown(request: pytest.FixtureRequest) -> Shown:
    if request.param == "memory":
        return MemoryShown(most=MOST)
    return RedisShown(request.getfixturevalue("redis"), KEPT, MOST)


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> Shown:
    """One with nobody behind."""
    if request.param == "redis":
        return RedisShown(request.getfixturevalue("nobody"), KEPT, MOST)
    shown = MemoryShown()
    shown.away = True
    return shown


def showing(uri: str = URI, revision: str = "1", pass_: int = 0, **changes: Any) -> Showing:
    told = ArticleUri(uri)
    said: dict[str, Any] = {"partition": 4, "at": 1.5, "event": EVENT, "uses": ("a", "b")}
    return Showing(
        id=article_id(told), uri=told, revision=revision, pass_=pass_, **(said | changes)
    )


ONE: Final = showing().id


async def test_of_a_story_that_was_never_noted_nothing_is_known(shown: Shown) -> None:
    assert await shown.remembered([ONE]) == [None]
    assert await shown.showers(["a", "b"]) == [[], []]
    assert [await shown.remembered([]), await shown.showers([]), await shown.note([])] == [[]] * 3


async def test_a_revision_is_remembered_and_found_by_each_value_that_it_shows(shown: Shown) -> None:
    assert await shown.note([showing()]) == [Noted(0, b"")]

    assert await shown.remembered([ONE]) == [Remembered(URI, "1", 0, EVENT)]
    assert await shown.showers(["b", "c", "a"]) == [
        [Shower(1.5, 4, ONE)],
        [],
        [Shower(1.5, 4, ONE)],
    ]


async def test_a_newer_revision_begins_at_its_own_pass(shown: Shown) -> None:
    await shown.note([showing(pass_=7)])

    assert await shown.note([showing(revision="2", event=b"two")]) == [Noted(0, b"")]
    assert await shown.remembered([ONE]) == [Remembered(URI, "2", 0, b"two")]


async def test_an_update_that_does_not_show_a_value_any_more_is_not_counted(shown: Shown) -> None:
    await shown.note([showing(), showing("urn:other")])

    await shown.note([showing(revision="2", uses=("b", "c"))])

    found = await shown.showers(["a", "b", "c"])
    assert [len(each) for each in found] == [1, 2, 1]


async def test_the_same_revision_read_by_better_rules_shows_what_it_shows_now(shown: Shown) -> None:
    await shown.note([showing()])

    await shown.note([showing(uses=("b",))])

    assert [len(each) for each in await shown.showers(["a", "b"])] == [0, 1]


async def test_an_older_revision_changes_nothing(shown: Shown) -> None:
    await shown.note([showing(revision="2", pass_=7)])

    assert await shown.note([showing(event=b"old", uses=("z",), pass_=3)]) == [Noted(3, None)]
    assert await shown.remembered([ONE]) == [Remembered(URI, "2", 7, EVENT)]
    assert await shown.showers(["z"]) == [[]]


async def test_the_same_revision_again_never_has_a_lower_pass(shown: Shown) -> None:
    """Or a wire that is replayed for a better parser would lose against what it was before."""
    milliseconds = 1_795_000_000_123

    noted = [
        (await shown.note([showing(**said)]))[0].pass_
        for said in ({"pass_": milliseconds}, {"event": b"better"}, {"pass_": milliseconds + 1})
    ]

    assert noted == [milliseconds, milliseconds, milliseconds + 1]
    assert await shown.remembered([ONE]) == [Remembered(URI, "1", milliseconds + 1, EVENT)]


async def test_stories_are_answered_newest_first_and_only_so_many(shown: Shown) -> None:
    await shown.note([showing(f"urn:{at}", at=float(at), uses=("a",)) for at in (3, 1, 5, 2)])

    (found,) = await shown.showers(["a"])

    assert [each.at for each in found] == [5.0, 3.0, 2.0]


async def test_how_far_the_stories_of_a_partition_were_asked_for_is_noted(shown: Shown) -> None:
    assert await shown.asked() == {}

    await shown.note_asked({3: 10, 11: 4})
    await shown.note_asked({3: 12})
    await shown.note_asked({})

    assert await shown.asked() == {3: 12, 11: 4}


async def test_what_was_translated_before_is_known_to_the_next_revision(shown: Shown) -> None:
    await shown.note([showing(revision="2")])
    await shown.note_said({ONE: b"said"})
    await shown.note_said({})

    assert await shown.note([showing(revision="1"), showing(revision="3")]) == [
        Noted(0, None),
        Noted(0, b"said"),
    ]


async def test_while_redis_is_away_it_says_so(away: Shown) -> None:
    for asked in (
        away.note([showing()]),
        away.note_said({ONE: b"said"}),
        away.showers(["a"]),
        away.remembered([ONE]),
        away.asked(),
        away.note_asked({1: 1}),
        away.recalled(),
        away.note_recalled(1),
    ):
        with pytest.raises(RedisAway):
            await asked


async def test_what_no_revision_renews_is_forgotten(redis: Redis) -> None:
    await RedisShown(redis, KEPT, MOST).note([showing()])

    for key in (keys.enriched(ONE), keys.uses("a"), keys.uses("b")):
        assert KEPT.total_seconds() - 60 < await redis.ttl(key) <= KEPT.total_seconds()


async def test_an_event_is_kept_compressed(redis: Redis) -> None:
    await RedisShown(redis, KEPT, MOST).note([showing()])

    assert await redis.hstrlen(keys.enriched(ONE), "event") < len(EVENT) / 4


async def test_whose_stories_are_noted_again_is_asked_for_from_the_beginning(shown: Shown) -> None:
    assert await shown.recalled() == frozenset()
    await shown.note_asked({4: 9, 5: 9})

    await shown.note_recalled(4)

    assert await shown.recalled() == {4}
    assert await shown.asked() == {5: 9}
