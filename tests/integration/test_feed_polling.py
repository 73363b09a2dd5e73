"""A feed on a real HTTP server: when it is taken in, and how often it is asked for."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import trustme
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from tests.integration.agency_site import (
    AgencySite,
    MemoryOfOne,
    agency_site,
    stand_for_this_machine,
    taken_in,
)
from tests.unit.ingest.builders import NOON, rss
from tests.unit.ingest.packed import gzipped
from wiredesk.errors import BrokerAway
from wiredesk.every_topic import every_topic
from wiredesk.newsroom.channels_http import ByFeed
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import WIRE_RAW
from wiredesk_ingest.receivers import dialing, fetching
from wiredesk_ingest.receivers.dialing import NotReachable
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.source import Source, SourceFails
from wiredesk_ingest.receivers.sources import Means, source_of

MOST = 1000
SECRET = "lanterns"


@dataclass
class World:
    """A site, a source that looks into it, and the broker behind."""

    site: AgencySite
    broker: MemoryBroker
    intake: Intake
    memory: MemoryOfOne = field(default_factory=MemoryOfOne)

    async def look(self, url: str = "", **said: Any) -> int:
        """Look once, with a source that has just been made, as another worker would."""
        return await self._source(url, said).look(self.memory)

    async def test(self) -> str:
        return await self._source("", {}).test()

    def _source(self, url: str, said: dict[str, Any]) -> Source:
        channel = ByFeed.model_validate(
            {"transport": "feed", "name": "news", "agency": "Q", "allow_private": True}
            | {"url": url or self.site.url()}
            | said
        )
        means = Means(self.intake, {"NEWS_SECRET": SECRET}, MOST)
        return source_of(channel, means)

    @property
    def wires(self) -> list[bytes]:
        return taken_in(self.broker)


@pytest.fixture
async def world() -> AsyncIterator[World]:
    broker = MemoryBroker()
    await broker.create(every_topic())
    intake = Intake(await broker.sender(), lambda: NOON, within_s=30.0)
    async with agency_site() as site:
        yield World(site, broker, intake)


async def test_a_document_is_taken_in_as_it_is(world: World) -> None:
    """With its type, which may name its charset."""
    body, kind = "<rss>فوانيس</rss>".encode("cp1256"), "application/rss+xml; charset=windows-1256"
    world.site.says("/feed", body, headers={"Content-Type": kind})

    assert await world.look() == 1

    [record] = [
        each for at, log in world.broker.logs.items() if at.topic == WIRE_RAW.name for each in log
    ]
    assert record.value == body
    assert record.header("wd_channel") == "news"
    assert record.header("wd_content_type") == kind


async def test_the_same_document_is_taken_in_once(world: World) -> None:
    """Whatever the place says of its date."""
    world.site.says("/feed", b"one", headers={"Last-Modified": "Mon, 04 May 2026 12:00:00 GMT"})
    await world.look()
    world.site.says("/feed", b"one", headers={"Last-Modified": "Mon, 04 May 2026 13:00:00 GMT"})

    assert await world.look() == 0
    assert world.wires == [b"one"]


async def test_another_document_is_taken_in_though_its_date_is_older(world: World) -> None:
    world.site.says("/feed", b"one", headers={"Last-Modified": "Mon, 04 May 2026 12:00:00 GMT"})
    await world.look()
    world.site.says("/feed", b"two", headers={"Last-Modified": "Mon, 04 May 2026 11:00:00 GMT"})

    assert await world.look() == 1
    assert world.wires == [b"one", b"two"]


async def test_only_what_is_new_is_asked_for(world: World) -> None:
    """And "not modified" is an answer like any other."""
    said = {"ETag": 'W/"one"', "Last-Modified": "Mon, 04 May 2026 12:00:00 GMT"}
    world.site.says("/feed", b"one", headers=said)
    await world.look()
    world.site.says("/feed", status=304)

    assert await world.look() == 0

    asked = world.site.asked[1].headers
    assert asked["if-none-match"] == 'W/"one"'
    assert asked["if-modified-since"] == "Mon, 04 May 2026 12:00:00 GMT"
    assert world.memory.kept == 1


async def test_another_address_is_asked_for_whole(world: World) -> None:
    """A tag is one document's own."""
    world.site.says("/feed", b"one", headers={"ETag": '"one"'})
    world.site.says("/other", b"two", headers={"ETag": '"two"'})
    await world.look()

    await world.look(world.site.url("/other"))

    assert "if-none-match" not in world.site.asked[1].headers
    assert world.wires == [b"one", b"two"]


async def test_a_document_is_remembered_only_once_it_is_on_the_log(world: World) -> None:
    world.site.says("/feed", b"one")
    world.broker.away = True
    with pytest.raises(BrokerAway):
        await world.look()
    world.broker.away = False

    assert await world.look() == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 500, 502, 503])
async def test_an_error_is_no_document(world: World, status: int) -> None:
    world.site.says("/feed", b"sorry", status, {"Retry-After": "77"})

    with pytest.raises(SourceFails, match=str(status)) as failed:
        await world.look()

    assert failed.value.wait_s == 77
    assert world.wires == []


@pytest.mark.parametrize("body", [b"", b" \r\n"])
async def test_an_empty_document_is_no_wire(world: World, body: bytes) -> None:
    world.site.says("/feed", body)

    with pytest.raises(SourceFails, match="empty"):
        await world.look()


async def test_a_packed_document_is_unpacked(world: World) -> None:
    world.site.says("/feed", gzipped(b"one"), headers={"Content-Encoding": "gzip"})

    await world.look()

    assert world.wires == [b"one"]


@pytest.mark.parametrize(
    ("body", "headers", "why"),
    [
        (b"x" * (MOST + 1), {}, "larger than 1,000 bytes"),
        (gzipped(b"x" * 10_000_000), {"Content-Encoding": "gzip"}, "larger than"),
        (b"plain", {"Content-Encoding": "gzip"}, "is gzip, and is not"),
        (b"packed", {"Content-Encoding": "br"}, "not asked for"),
    ],
    ids=["large", "bomb", "no gzip", "another packing"],
)
async def test_what_can_not_be_taken_in_is_said(
    world: World, body: bytes, headers: dict[str, str], why: str
) -> None:
    world.site.says("/feed", body, headers=headers)

    with pytest.raises(SourceFails, match=why):
        await world.look()
    assert world.wires == []


async def test_an_endless_document_is_not_read_to_its_end(world: World) -> None:
    sent = 0

    async def endless(_request: Request) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            nonlocal sent
            while True:
                sent += 1
                yield b"x" * 100
                await asyncio.sleep(0)

        return StreamingResponse(pieces())

    world.site.pages["/feed"] = endless

    with pytest.raises(SourceFails, match="larger"):
        await world.look()


async def test_a_document_that_comes_too_slowly_is_not_waited_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_SPARE_S", 0.05)

    async def slow(_request: Request) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            while True:
                yield b"x"
                await asyncio.sleep(0.02)

        return StreamingResponse(pieces())

    world.site.pages["/feed"] = slow

    with pytest.raises(SourceFails, match="takes too long"):
        await world.look()


async def test_a_certificate_is_held_to_the_name_and_not_to_the_address(
    monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    """Though the address is what is connected to."""
    authority = trustme.CA()
    ours, theirs = (
        ssl.create_default_context(each)
        for each in (ssl.Purpose.SERVER_AUTH, ssl.Purpose.CLIENT_AUTH)
    )
    authority.configure_trust(ours)
    authority.issue_cert("localhost").configure_cert(theirs)
    monkeypatch.setattr(dialing, "_tls", lambda: ours)
    async with agency_site(theirs) as site:
        site.says("/feed", b"one")

        assert await world.look(f"https://localhost:{site.port}/feed") == 1
        with pytest.raises(SourceFails, match=r"its certificate is not trusted: .*127"):
            await world.look(f"https://127.0.0.1:{site.port}/feed")


async def test_a_place_that_speaks_no_tls_is_said_so(world: World) -> None:
    with pytest.raises(SourceFails, match="TLS fails: "):
        await world.look(world.site.url().replace("http:", "https:"))


async def test_what_a_place_asks_to_be_left_alone_for_is_said(world: World) -> None:
    world.site.says("/feed", status=429, headers={"Retry-After": "120"})

    with pytest.raises(SourceFails, match=r"answers 429 .*, and says to come again in 120 s"):
        await world.look()


async def test_redirects_are_followed(world: World) -> None:
    """Relative ones, too; at most five."""
    for number in range(5):
        world.site.says(f"/{number}", status=302, headers={"Location": f"{number + 1}"})
    world.site.says("/5", b"one")

    assert await world.look(world.site.url("/0")) == 1

    world.site.says("/5", status=308, headers={"Location": "/6"})
    world.site.says("/6", b"two")
    with pytest.raises(SourceFails, match="redirects more than 5 times"):
        await world.look(world.site.url("/0"))


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://agency.example/", "//", "http://[::1"])
async def test_a_redirect_to_what_is_no_web_address_is_not_followed(world: World, to: str) -> None:
    world.site.says("/feed", status=302, headers={"Location": to})

    with pytest.raises(SourceFails):
        await world.look()


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0", "[::ffff:127.0.0.1]"]
)
async def test_a_redirect_leads_to_no_address_that_the_channel_may_not_reach(
    world: World, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is sent there, though the page before it was allowed."""
    stand_for_this_machine(monkeypatch, "agency.example")
    world.site.says("/feed", status=302, headers={"Location": world.site.url("/own", host)})
    world.site.says("/own", b"a secret of this machine")

    with pytest.raises(NotReachable):
        await world.look(
            world.site.url("/feed", "agency.example"),
            allow_private=False,
            allow_hosts=["agency.example"],
        )

    assert world.site.paths == ["/feed"]


async def test_a_name_that_stands_for_our_own_network_is_not_reached(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of most names only their servers know that."""
    stand_for_this_machine(monkeypatch, "agency.example")

    with pytest.raises(NotReachable, match=r"agency.example is 127\.0\.0\.1"):
        await world.look(world.site.url(host="agency.example"), allow_private=False)
    assert world.site.asked == []


async def test_a_name_is_asked_for_once_and_what_it_was_is_connected_to(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it could stand for a public address while it is looked at, and for ours right after."""
    loop, asked = asyncio.get_running_loop(), []

    async def rebinding(host: str, port: int, **_options: Any) -> list[Any]:
        asked.append(host)
        return [(0, 0, 0, "", ("127.0.0.1" if len(asked) == 1 else "10.255.255.1", port))]

    monkeypatch.setattr(loop, "getaddrinfo", rebinding)
    world.site.says("/feed", b"one")

    assert await world.look(world.site.url(host="agency.example")) == 1
    assert asked == ["agency.example"]


async def test_a_name_that_stands_for_several_is_reached_where_it_may_be(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with NAT64, which puts an address of its own beside."""
    both = [(0, 0, 0, "", (address, world.site.port)) for address in ("64:ff9b::1", "127.0.0.1")]

    async def two(*_args: Any, **_options: Any) -> list[Any]:
        return both

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", two)
    world.site.says("/feed", b"one")

    assert await world.look(world.site.url(host="agency.example")) == 1


@pytest.mark.parametrize(
    ("said", "header", "value"),
    [
        ({}, "authorization", "Bearer lanterns"),
        ({"sent_as": "basic", "user": "desk"}, "authorization", "Basic ZGVzazpsYW50ZXJucw=="),
        ({"sent_as": "header", "sent_name": "X-Key"}, "x-key", "lanterns"),
    ],
)
async def test_the_secret_goes_to_the_place_that_it_is_for(
    world: World, said: dict[str, str], header: str, value: str
) -> None:
    """And to no other that it redirects to."""
    other = world.site.url("/other", "localhost")
    world.site.says("/feed", status=302, headers={"Location": other})
    world.site.says("/other", b"one")

    await world.look(secret_env="NEWS_SECRET", **said)

    assert world.site.asked[0].headers[header] == value
    assert header not in world.site.asked[1].headers


async def test_a_secret_in_the_query_is_in_no_error(world: World) -> None:
    world.site.says("/feed", status=503)

    with pytest.raises(SourceFails, match="/feed answers 503") as failed:
        await world.look(
            world.site.url("/feed?page=1"),
            secret_env="NEWS_SECRET",
            sent_as="query",
            sent_name="key",
        )

    assert str(world.site.asked[0].query_params) == "page=1&key=lanterns"
    assert SECRET not in str(failed.value)


async def test_nobody_answers_is_said(world: World) -> None:
    with pytest.raises(SourceFails, match="does not answer"):
        await world.look("http://127.0.0.1:1/feed")


async def test_a_trial_says_what_is_there_and_takes_nothing_in(world: World) -> None:
    """And what would be understood of it."""
    feed = rss("<guid>urn:a</guid>", "<guid>urn:b</guid>", "<title>x")
    world.site.says("/feed", feed, headers={"Content-Type": "application/rss+xml"})

    said = await world.test()

    about = f"{len(feed):,} bytes, application/rss+xml: rss, 2 articles; 1 refused: xml_broken"
    assert said.startswith(about)
    assert world.wires == []


async def test_an_address_that_may_not_be_reached_is_named_once(world: World) -> None:
    """That it is itself says nothing."""
    world.site.says("/feed", status=302, headers={"Location": "http://127.0.0.2:1/own"})

    with pytest.raises(NotReachable) as refused:
        await world.look(allow_private=False, allow_hosts=["127.0.0.1"])

    assert str(refused.value).count("127.0.0.2") == 1
    assert f"127.0.0.2, where {world.site.url('/feed')} redirects to" in str(refused.value)
    assert "`allow_hosts`" in str(refused.value)
