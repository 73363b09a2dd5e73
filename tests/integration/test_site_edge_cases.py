"""Rare turns of what the site keeps, over a real Redis."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.integration.site_world import SiteWorld, Told, becomes_true, site_world, story
from wiredesk.cache import fields
from wiredesk.types import EDITIONS, Edition


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SiteWorld]:
    """A site whose Redis is filled."""
    async with site_world(tmp_path) as world:
        await world.fill()
        yield world


async def update(world: SiteWorld, told: Told, *editions: Edition) -> None:
    """Publish a later revision of a story in some editions."""
    for edition in editions:
        content = {**told.hash(edition), fields.TIME: "2026-11-20T13:00:00+00:00"}
        await world.write(edition, told.id, fields.READABLE, content, told.sets(edition))


async def test_a_page_read_before_its_other_editions_were_written_links_to_them_soon(
    world: SiteWorld,
) -> None:
    told = story(1)
    await world.put(told, "en")
    page = (await world.becomes(told.path("en"), 200)).text
    assert f'hreflang="ur" href="{told.path("ur")}"' not in page
    await world.put(told, "ar", "fa", "tr", "ur")

    async def links_to_all() -> bool:
        text = (await world.get(told.path("en"))).text
        return all(told.path(edition) in text for edition in EDITIONS)

    await becomes_true(links_to_all)


async def test_a_page_read_while_an_update_is_written_links_to_where_its_editions_are_then(
    world: SiteWorld,
) -> None:
    before, after = story(1, "Before"), story(1, "After")
    await world.put(before)
    await update(world, after, "en")
    page = (await world.becomes(after.path("en"), 200)).text
    assert before.path("ur") in page
    await update(world, after, "ar", "fa", "tr", "ur")

    async def links_to_the_update() -> bool:
        return before.path("ur") not in (await world.get(after.path("en"))).text

    await becomes_true(links_to_the_update)
