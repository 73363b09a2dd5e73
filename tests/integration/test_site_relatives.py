"""The relatives of a story on its page: who else tells the event, and what is related to it."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.integration.site_world import SiteWorld, Told, becomes_true, site_world, story
from wiredesk_enrich.relatives.judge import MOST
from wiredesk_site.assembly import KIN_LENGTH

FIRST = story(1).id


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SiteWorld]:
    async with site_world(tmp_path) as made:
        await made.fill()
        yield made


def links(page: str, name: str) -> list[str]:
    """Answer the links of one list on a page, in order."""
    found = re.search(
        rf'<aside class="links" aria-labelledby="{name}">(.*?)</aside>', page, re.DOTALL
    )
    return re.findall(r'<li class="link"><a [^>]*>(.*?)</a>', found[1]) if found else []


async def reported_by(world: SiteWorld, told: Told) -> list[str]:
    return links((await world.get(told.path("en"))).text, "reported-by")


async def related(world: SiteWorld, told: Told) -> list[str]:
    return links((await world.get(told.path("en"))).text, "related")


async def test_stories_of_one_event_name_each_other_the_newest_first(world: SiteWorld) -> None:
    told = [story(number, event=FIRST) for number in (1, 2, 3)]
    for each in told:
        await world.put(each)

    one, two, three = (each.headline for each in told)
    assert await reported_by(world, told[0]) == [three, two]
    assert await reported_by(world, told[1]) == [three, one]
    assert "Also reported by" in (await world.get(told[0].path("en"))).text
    assert "Diğer ajansların haberi" in (await world.get(told[0].path("tr"))).text


async def test_a_story_that_names_another_as_related_is_named_there_too(world: SiteWorld) -> None:
    """Whichever came first: only the later one can have known of the other."""
    early, late = story(1), story(2, related=(FIRST,))
    await world.put(early)
    assert await related(world, early) == []

    await world.put(late)

    assert await related(world, late) == [early.headline]

    async def is_named() -> bool:
        return await related(world, early) == [late.headline]

    await becomes_true(is_named)


async def test_related_stories_are_few_the_newest_first_and_each_once(world: SiteWorld) -> None:
    named = [story(number) for number in range(1, 7)]
    told = story(7, related=tuple(each.id for each in named))
    naming = [story(number, related=(told.id, named[0].id)) for number in range(8, 13)]
    for each in (*named, told, *naming):
        await world.put(each)

    found = await related(world, told)

    newest = [*reversed(naming), *reversed(named)]
    assert found == [each.headline for each in newest[:KIN_LENGTH]]


def test_a_page_has_room_for_all_that_enrich_names() -> None:
    assert KIN_LENGTH == MOST


async def test_what_tells_the_same_event_is_neither_related_nor_a_pick(world: SiteWorld) -> None:
    one, other = story(1, event=FIRST), story(2, event=FIRST, related=(FIRST,))
    third = story(3, related=(FIRST,))
    for each in (one, other, third):
        await world.put(each)

    page = (await world.get(one.path("en"))).text

    assert links(page, "reported-by") == [other.headline]
    assert links(page, "related") == [third.headline]
    assert page.count(other.path("en")) == 1
    assert page.count(third.path("en")) == 1


@pytest.mark.parametrize("takes_away", ["kill", "withdraw"])
async def test_a_link_to_a_story_that_is_taken_down_is_gone_within_a_second(
    world: SiteWorld, takes_away: str
) -> None:
    told, same = story(1, event=FIRST, related=(story(3).id,)), story(2, event=FIRST)
    for each in (told, same, story(3)):
        await world.put(each)
    assert await reported_by(world, told)
    assert await related(world, told)

    for each in (same, story(3)):
        await getattr(world, takes_away)(each)

    async def nobody_is_named() -> bool:
        return not await reported_by(world, told) and not await related(world, told)

    await becomes_true(nobody_is_named, 1.0)


async def test_a_related_story_is_linked_once_readers_may_see_it(world: SiteWorld) -> None:
    hidden, told = story(1), story(2, related=(FIRST,))
    await world.put(told)
    await world.withdraw(hidden)
    assert await related(world, told) == []

    await world.put(hidden)

    async def is_named() -> bool:
        return await related(world, told) == [hidden.headline]

    await becomes_true(is_named)


async def test_a_story_that_can_not_be_believed_is_not_linked(world: SiteWorld) -> None:
    """From before Redis was lost, say: it may be one that was killed since."""
    told, same = story(1, event=FIRST), story(2, event=FIRST)
    await world.put(told)
    nonce, world.nonce = world.nonce, "another"
    await world.put(same)
    world.nonce = nonce

    assert await reported_by(world, told) == []


async def test_a_story_alone_has_no_empty_list(world: SiteWorld) -> None:
    await world.put(story(1))

    assert 'class="links"' not in (await world.get(story(1).path("en"))).text
