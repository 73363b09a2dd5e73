"""An agency's service on a real HTTP server: page after page, and on at the next look."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tests.integration.agency_site import AgencySite, MemoryOfOne, agency_site, taken_in
from tests.unit.ingest.builders import NOON, ninjs
from wiredesk.every_topic import every_topic
from wiredesk.newsroom.channels_http import ByApi
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.waiting import until
from wiredesk_ingest.receivers import api
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.source import Source, SourceFails
from wiredesk_ingest.receivers.sources import Means, source_of

MOST = 10_000


@dataclass
class World:
    """A service of pages, and who goes through them."""

    site: AgencySite
    broker: MemoryBroker
    intake: Intake
    memory: MemoryOfOne = field(default_factory=MemoryOfOne)

    def page(self, path: str, items: list[Any], following: str = "", **headers: str) -> None:
        """Have a page of items, which leads to the following one."""
        data: dict[str, Any] = {"items": items}
        if following:
            data["next_page"] = following
        self.site.says(path, json.dumps({"data": data}).encode(), headers=headers)

    async def look(self, **said: Any) -> int:
        """Look once, as a worker that was just started."""
        return await self._source(said).look(self.memory)

    def _source(self, said: dict[str, Any]) -> Source:
        channel = ByApi.model_validate(
            {"transport": "api", "name": "pages", "agency": "Q", "allow_private": True}
            | {"url": self.site.url("/1"), "items": "/data/items", "next_link": "/data/next_page"}
            | said
        )
        return source_of(channel, Means(self.intake, {}, MOST))

    async def test(self, **said: Any) -> str:
        return await self._source(said).test()

    @property
    def items(self) -> list[list[Any]]:
        """What was taken in, page by page."""
        return [json.loads(wire)["data"]["items"] for wire in taken_in(self.broker)]


@pytest.fixture
async def world() -> AsyncIterator[World]:
    broker = MemoryBroker()
    await broker.create(every_topic())
    intake = Intake(await broker.sender(), lambda: NOON, within_s=30.0)
    async with agency_site() as site:
        yield World(site, broker, intake)


async def test_pages_are_followed_to_the_end(world: World) -> None:
    world.page("/1", ["a"], "/2")
    world.page("/2", ["b"], "3")
    world.page("/3", ["c"])

    assert await world.look() == 3
    assert world.items == [["a"], ["b"], ["c"]]


async def test_the_next_look_goes_on_where_the_last_one_ended(world: World) -> None:
    """A service that always says where to go on has no last page, but an empty one."""
    world.page("/1", ["a"], "/2")
    world.page("/2", [], "/2")
    await world.look()
    world.page("/2", ["b"], "/3")
    world.page("/3", [], "/3")

    assert await world.look() == 1

    assert world.site.paths == ["/1", "/2", "/2", "/3"]
    assert world.items == [["a"], ["b"]]


async def test_pages_without_end_from_the_first_are_taken_in_once(world: World) -> None:
    """A service whose last page has no link is looked into from its first page again."""
    world.page("/1", ["a"], "/2")
    world.page("/2", ["b"])
    await world.look()

    assert await world.look() == 0

    assert world.site.paths == ["/1", "/2", "/1", "/2"]


async def test_a_link_may_stand_in_a_header(world: World) -> None:
    world.site.says("/1", b"<one/>", headers={"Link": '</2>; rel="next", </0>; rel="prev"'})
    world.site.says("/2", b"<two/>")

    assert await world.look(items=None, next_link="header") == 2
    assert world.site.paths == ["/1", "/2"]


async def test_what_was_read_is_remembered_page_by_page(world: World) -> None:
    """One that fails does not have the ones before it taken in again."""
    world.page("/1", ["a"], "/2")
    world.site.says("/2", status=500)
    with pytest.raises(SourceFails, match="500"):
        await world.look()
    world.page("/2", ["b"])

    assert await world.look() == 1
    assert world.items == [["a"], ["b"]]


@pytest.mark.parametrize("status", [400, 404, 410])
async def test_a_link_that_is_forgotten_is_no_dead_end(world: World, status: int) -> None:
    world.page("/1", ["a"], "/2")
    world.site.says("/2", status=status)
    with pytest.raises(SourceFails, match=str(status)):
        await world.look()
    world.page("/1", ["b"])

    assert await world.look() == 1
    assert ["b"] in world.items


async def test_another_address_in_the_settings_begins_anew(world: World) -> None:
    world.page("/1", ["a"], "/2")
    world.page("/2", [], "/2")
    world.page("/new", ["c"])
    await world.look()

    await world.look(url=world.site.url("/new"))

    assert world.site.paths[-1] == "/new"


async def test_only_what_is_new_is_asked_for(world: World) -> None:
    world.page("/1", ["a"], "/2")
    world.page("/2", [], "/2", ETag='"empty"')
    await world.look()
    world.site.says("/2", status=304)

    assert await world.look() == 0
    assert world.site.asked[-1].headers["if-none-match"] == '"empty"'


async def test_no_more_pages_are_read_in_one_look_than_are_good(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest comes with the next one."""
    monkeypatch.setattr(api, "MOST_PAGES", 3)

    async def another(request: Request) -> Response:
        number = int(request.url.path.strip("/")) + 1
        return JSONResponse({"data": {"items": [number], "next_page": f"/{number}"}})

    for number in range(1, 9):
        world.site.pages[f"/{number}"] = another

    assert [await world.look(), await world.look()] == [3, 3]
    assert world.site.paths == [f"/{number}" for number in range(1, 7)]


async def test_an_answer_is_waited_for_as_long_as_the_service_holds_it(world: World) -> None:
    gate = asyncio.Event()

    async def held(_request: Request) -> Response:
        await gate.wait()
        return JSONResponse({"data": {"items": ["a"]}})

    world.site.pages["/1"] = held
    looking = asyncio.create_task(world.look(long_poll="30s"))
    await until(lambda: world.site.asked)
    assert not looking.done()
    gate.set()

    assert await looking == 1


@pytest.mark.parametrize("body", [b"<html>Sorry</html>", b"", b"{"])
async def test_a_page_that_is_none_is_said_and_not_taken_in(world: World, body: bytes) -> None:
    world.site.says("/1", body)

    with pytest.raises(SourceFails, match="no JSON"):
        await world.look()
    assert world.items == []


@pytest.mark.parametrize("link", ["http://10.0.0.5:1/", "file:///etc/passwd", "http://[::1"])
async def test_a_link_leads_nowhere_that_the_channel_may_not_reach(world: World, link: str) -> None:
    world.page("/1", ["a"], link)

    with pytest.raises(SourceFails):
        await world.look(allow_private=False, allow_hosts=["127.0.0.1"])
    assert world.items == [["a"]]


async def test_a_trial_says_what_is_there(world: World) -> None:
    world.page("/1", ["a", "b"], "/2")

    assert (await world.test()).endswith("bytes, 2 articles, a next page")
    assert world.items == []


async def test_a_trial_says_that_nothing_stands_where_articles_should(world: World) -> None:
    world.page("/1", ["a"])

    assert "nothing at /data/stories" in await world.test(items="/data/stories")


@pytest.mark.parametrize("page", [b'{"error": "no such account"}', b"[]", b'{"data": "none"}'])
async def test_a_page_of_another_kind_is_a_failure_and_no_empty_one(
    world: World, page: bytes
) -> None:
    world.site.says("/1", page)

    with pytest.raises(SourceFails, match="the page has nothing at /data"):
        await world.look()


async def test_an_empty_list_may_be_left_out(world: World) -> None:
    world.site.says("/1", b'{"data": {"count": 0}}')

    assert await world.look() == 0


async def test_a_trial_of_pages_without_a_list_says_what_would_be_understood(world: World) -> None:
    world.site.says("/1", ninjs(uri="urn:x"))

    said = await world.test(items=None, next_link=None)

    assert said.endswith("bytes, ninjs, 1 articles")


def linked(path: str) -> Any:
    """Make an item that says where its text is."""
    return {"item": {"renditions": {"nitf": {"href": path}}}}


LINKED: Any = {"rendition": "/item/renditions/nitf/href"}


async def test_a_text_that_an_item_links_to_is_fetched_and_put_beside_it(world: World) -> None:
    """AP says a story in JSON and its words in NITF, at an address of their own."""
    world.page("/1", [linked("/text/a"), {"item": {"type": "picture"}}])
    world.site.says("/text/a", "<nitf>Lanterns é</nitf>".encode())

    assert await world.look(**LINKED) == 1

    [[story, picture]] = world.items
    assert story == {**linked("/text/a"), "nitf": "<nitf>Lanterns é</nitf>"}
    assert picture == {"item": {"type": "picture"}}


async def test_a_text_in_another_charset_keeps_its_signs(world: World) -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><nitf>Lanterns é</nitf>'
    world.page("/1", [linked("/text/a")])
    world.site.says("/text/a", text.encode("iso-8859-1"))

    assert await world.look(**LINKED) == 1
    assert world.items == [[{**linked("/text/a"), "nitf": text}]]


async def test_a_text_that_is_none_is_left_a_link(world: World) -> None:
    world.page("/1", [linked("/text/a")])
    world.site.says("/text/a", b"<nitf>\xff\xfe\x00\x01\x02</nitf>")

    assert await world.look(**LINKED) == 1
    assert world.items == [[linked("/text/a")]]


async def test_a_text_that_is_gone_leaves_the_item_as_it_is(world: World) -> None:
    world.page("/1", [linked("/text/gone")])

    assert await world.look(**LINKED) == 1
    assert world.items == [[linked("/text/gone")]]


async def test_a_text_that_can_not_be_had_now_has_the_page_asked_for_again(world: World) -> None:
    world.page("/1", [linked("/text/a")])
    world.site.says("/text/a", b"", status=503)

    with pytest.raises(SourceFails):
        await world.look(**LINKED)
    assert world.items == []

    world.site.says("/text/a", b"<nitf>Lanterns</nitf>")
    assert await world.look(**LINKED) == 1


async def test_texts_that_would_make_the_wire_too_large_are_left_out(world: World) -> None:
    world.page("/1", [linked("/text/a"), linked("/text/b")])
    world.site.says("/text/a", b"a" * (MOST - 500))
    world.site.says("/text/b", b"b" * 500)

    assert await world.look(**LINKED) == 1

    [[story, other]] = world.items
    assert "nitf" in story
    assert "nitf" not in other
