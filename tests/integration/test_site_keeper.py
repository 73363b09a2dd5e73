"""What the keeper promises about documents that change while they are being put together."""

import asyncio
import time
from collections.abc import AsyncIterator
from http import HTTPStatus
from importlib.resources import files
from pathlib import Path

import pytest

from tests.integration.site_world import NEWSROOM, SiteWorld, Told, site_world, story
from wiredesk.cache import fields, keys
from wiredesk.cache.scripts import Scripts
from wiredesk.errors import RedisAway
from wiredesk.newsroom import load
from wiredesk.testing.waiting import until
from wiredesk.types import Edition
from wiredesk_site.addresses import ArticleObject, Asked, Front, StoryPage
from wiredesk_site.assembly import Assembler
from wiredesk_site.cache.follower import Follower
from wiredesk_site.cache.reader import Reader
from wiredesk_site.keeper import Keeper
from wiredesk_site.makers import makers
from wiredesk_site.ports import Limits, Unavailable
from wiredesk_site.questions import Question, View
from wiredesk_site.shelf import Shelf

FRONT = Front("en")


class Gate:
    """The real reader, whose answers can be held back after Redis gave them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.open = asyncio.Event()
        self.open.set()
        self.reads = 0

    async def read(self, question: Question) -> View:
        view = await self._reader.read(question)
        self.reads += 1
        await self.open.wait()
        return view


class Nobody:
    """Notes what was heard."""

    def __init__(self) -> None:
        self.missed_of: list[Edition] = []

    def away(self, error: RedisAway) -> None:
        """Nothing to do."""

    def back(self) -> None:
        """Nothing to do."""

    def missed(self, edition: Edition) -> None:
        self.missed_of.append(edition)

    def assembled(self) -> None:
        """Nothing to do."""


class Desk:
    """A keeper with a follower, whose documents are checked only because of what was heard."""

    def __init__(self, world: SiteWorld) -> None:
        self.world = world
        scripts = Scripts(world.redis.client, files("wiredesk_site.cache") / "scripts")
        self.gate = Gate(Reader(scripts))
        made = makers(load(NEWSROOM), NEWSROOM / "media", 8080)
        limits = Limits(check_every_s=3600, stale_max_s=3600)
        assembler = Assembler(made.pages, made.objects)
        shelf = Shelf(10_000_000)
        self.keeper = Keeper(self.gate, assembler, shelf, limits, time.monotonic, Nobody())
        self.follower = Follower(world.redis.client, scripts, self.keeper)

    async def text(self, asked: Asked) -> str:
        return (await self.keeper.get(asked)).document.body.decode()

    async def heard(self) -> None:
        """Wait until all changes up to now were heard."""
        number = int(await self.world.redis.client.get(keys.number("en")) or 0)
        await until(lambda: self.keeper._changes["en"].number >= number)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with site_world(tmp_path) as world:
        await world.fill()
        desk = Desk(world)
        following = asyncio.create_task(desk.follower.run())
        await until(lambda: desk.keeper.reached_at is not None)
        yield desk
        following.cancel()


@pytest.fixture
async def told(desk: Desk) -> Told:
    told = story(1, "Ferries sail again")
    await desk.world.put(told)
    return told


async def test_a_document_that_many_ask_for_at_once_is_put_together_once(
    desk: Desk, told: Told
) -> None:
    desk.gate.open.clear()
    asking = [asyncio.create_task(desk.text(FRONT)) for _ in range(20)]
    await until(lambda: desk.gate.reads)
    desk.gate.open.set()

    texts = set(await asyncio.gather(*asking))

    assert len(texts) == 1
    assert desk.gate.reads == 1


async def test_what_was_read_before_a_kill_and_comes_after_it_is_not_kept(
    desk: Desk, told: Told
) -> None:
    page = StoryPage("en", told.id)
    desk.gate.open.clear()
    asking = asyncio.create_task(desk.text(page))
    await until(lambda: desk.gate.reads)
    await desk.world.kill(told, "en")
    await desk.heard()
    desk.gate.open.set()
    await asking

    desk.keeper.lost(RedisAway())

    with pytest.raises(Unavailable):  # else it would be there, as stale
        await desk.keeper.get(page)


async def test_a_document_at_hand_is_not_asked_for_again(desk: Desk, told: Told) -> None:
    page = StoryPage("en", told.id)
    await desk.text(page)
    reads = desk.gate.reads

    await desk.text(page)

    assert desk.gate.reads == reads


async def test_a_kill_that_was_heard_of_is_obeyed_while_redis_is_away(
    desk: Desk, told: Told
) -> None:
    page = StoryPage("en", told.id)
    assert told.headline in await desk.text(page)
    assert told.headline in await desk.text(FRONT)
    await desk.world.kill(told, "en")
    await desk.heard()

    desk.keeper.lost(RedisAway())

    with pytest.raises(Unavailable):
        await desk.keeper.get(page)


@pytest.mark.parametrize("kind", [StoryPage, ArticleObject])
async def test_a_restored_story_is_not_called_gone_while_redis_is_away(
    desk: Desk, told: Told, kind: type[StoryPage | ArticleObject]
) -> None:
    asked = kind("en", told.id)
    await desk.world.kill(told, "en")
    await desk.heard()
    assert (await desk.keeper.get(asked)).document.status == HTTPStatus.GONE
    await desk.world.put(told, "en")
    await desk.heard()

    desk.keeper.lost(RedisAway())

    with pytest.raises(Unavailable):
        await desk.keeper.get(asked)


async def test_a_killed_story_stays_gone_while_redis_is_away(desk: Desk, told: Told) -> None:
    page = StoryPage("en", told.id)
    await desk.world.kill(told, "en")
    await desk.heard()
    await desk.keeper.get(page)

    desk.keeper.lost(RedisAway())

    assert (await desk.keeper.get(page)).document.status == HTTPStatus.GONE


async def test_an_update_that_was_heard_of_does_not_take_a_page_away_while_redis_is_away(
    desk: Desk, told: Told
) -> None:
    page = StoryPage("en", told.id)
    await desk.text(page)
    await desk.world.put(story(1, told.headline, extra="<p>And again.</p>"), "en")
    await desk.heard()
    assert desk.keeper.at_hand(page) is None

    desk.keeper.lost(RedisAway())

    assert (await desk.keeper.get(page)).stale_s is not None


async def test_one_broken_fragment_does_not_hinder_other_documents(desk: Desk, told: Told) -> None:
    broken = story(5)
    content = {**broken.hash("en"), fields.PAGE: b"no zstd frame"}
    await desk.world.write("en", broken.id, fields.READABLE, content)

    answers = await asyncio.gather(
        desk.text(StoryPage("en", broken.id)),
        desk.text(StoryPage("en", told.id)),
        return_exceptions=True,
    )

    assert isinstance(answers[0], Exception)
    assert told.headline in str(answers[1])
