"""Feeds and JSON made to do damage: bounded in what they cost, and never anything but a refusal.

The time limit is no measure of speed: a parser that takes the square of something needs minutes.
"""

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fuzz.mutations import MUTATIONS, Mutation
from tests.fuzz.promises import hold
from tests.unit.ingest.builders import ap, ap_item, atom, json_feed, ninjs, rss

pytestmark = pytest.mark.timeout(60)

ITEM = (
    "<guid>7</guid><title>AT&amp;amp;T</title><pubDate>Fri, 20 Nov 2026 12:00:00 CET</pubDate>"
    "<description>&lt;p&gt;Lanterns &lt;a href='/x'&gt;return&lt;/a&gt;</description>"
    "<media:content url='/a.jpg' medium='image'><media:credit>Bo</media:credit></media:content>"
)
ENTRY = (
    '<id>7</id><title type="html">&lt;b>A</title><updated>2026-11-20T12:00:00Z</updated>'
    '<content type="xhtml" xml:base="/c/"><div><p>See <a href="y">it</a></p></div></content>'
)
WIRES = {
    "rss": rss(ITEM, ITEM.replace("7", "8")),
    "atom": atom(ENTRY, feed='<id>urn:f</id><at:deleted-entry ref="urn:a"/>'),
    "jsonfeed": json_feed({"id": "7", "content_html": "<p>x", "attachments": [{"url": "/a"}]}),
    "ap-media": ap(body_nitf="<p>One.", associations={"1": {"type": "picture"}}),
}


PICTURE = "<media:content url='https://x/{0}.jpg'/>"


def numbered(text: str, times: int) -> str:
    return " ".join(text.format(number) for number in range(times))


def caption(number: int) -> dict[str, Any]:
    shown = {"href": f"https://x.example/{number}.jpg", "mimetype": "image/jpeg"}
    return {"type": "picture", "renditions": {"a": shown}, "description_caption": "<b>x"}


def hostile() -> Iterator[tuple[str, bytes]]:
    namespaces = numbered('xmlns:a{0}="urn:{0}"', 20_000)
    yield "200,000 items", b"<rss><channel>" + b"<item/>" * 200_000
    yield "40,000 items", rss(*[""] * 40_000)
    yield "100,000 attributes", rss(root=numbered('a{0}="x"', 100_000))
    yield "many namespaces around broken items", rss(*["<b>"] * 900, root=namespaces)
    yield "broken items", rss(*["<title>x</b>" + "w " * 400] * 1_000)
    yield "too many broken items", rss(*["<b>"] * 30_000)
    yield "bare ampersands", rss("<title>" + "& " * 400_000)
    yield "signs by name", rss("<title>" + "&nbsp;" * 15_000)
    yield "texts that never end", rss("<title>" + "<![CDATA[" * 40_000)
    yield "comments that never end", rss("<title>&nbsp;" + "<!--" * 40_000)
    yield "items that never begin", b"<rss>" + b"<item " * 40_000
    yield "items in items", b"<rss>" + b"<item>" * 240 + b"</item>" * 240
    yield "an author without end", rss("<author>" + "a" * 500_000 + "</author>")
    yield "an author of many addresses", rss("<author>" + "a@b(" * 100_000 + "</author>")
    yield "a guid without end", rss(f"<guid>{'x' * 500_000}</guid>")
    yield "many pictures", rss(numbered(PICTURE, 20_000))
    shared = "<media:credit>x</media:credit>" * 9_000 + "<media:description/>" * 9_000
    yield "many pictures that share much", rss(numbered(PICTURE, 9_000) + shared)
    yield (
        "many tags in many texts",
        rss(*["<description>" + "&lt;p>" * 300 + "</description>"] * 900),
    )
    yield (
        "many links",
        rss("<description><![CDATA[" + "<a href='x'>y</a>" * 20_000 + "]]></description>"),
    )
    bases = "<p xml:base='b/'><a href='c'/>" * 200 + "</p>" * 200
    yield (
        "bases in bases",
        atom(f"<id>1</id><content><div xml:base='https://x.example/'>{bases}</div></content>"),
    )
    yield "many tombstones", atom(feed="<at:deleted-entry/>" * 20_000)
    yield "declarations", b" <?xml version='1.0'?>" * 15_000 + rss("<b>")
    yield "entities", b'<!DOCTYPE rss [<!ENTITY a "' + b"b" * 99_000 + b'">]>' + rss("&a;" * 9_000)
    yield "control characters", b'{"uri": "u", "body_text": "' + b"\n" * 500_000 + b'"}'
    yield "quotes that never end", b'{"uri": "u", "body_text": "' + b'\\"' * 300_000
    yield "commas", b"[" + b", " * 300_000
    yield "escapes", b'{"uri": "u", "a": "' + b"\\q" * 300_000
    yield "many items of JSON Feed", json_feed(*[{"id": "1"}] * 15_000)
    yield "many tags in many items", json_feed(*[{"content_html": "<p>x" * 100}] * 900)
    yield "many items of AP", json.dumps([ap_item()] * 4_000).encode()
    yield "data in data", b'{"data":' * 900 + b"{}" + b"}" * 900
    yield "captions", ap(associations={f"{at}": caption(at) for at in range(4_000)})
    yield "many lines in many items", json_feed(*[{"content_text": "x\n\n" * 90}] * 400)
    yield "notes", ninjs(ednote="kill  " * 100_000 + "embargo not " * 20_000)


@pytest.mark.parametrize("wire", [pytest.param(wire, id=name) for name, wire in hostile()])
def test_a_hostile_feed_stays_small_and_ends(wire: bytes) -> None:
    hold(wire)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
@pytest.mark.parametrize("wire", WIRES)
def test_a_damaged_feed_is_understood_or_refused(wire: str, mutation: Mutation) -> None:
    rng = random.Random(f"{wire} {mutation.__name__}")

    for _ in range(15):
        hold(mutation(rng, WIRES[wire]))


@pytest.mark.parametrize("name", WIRES)
def test_an_undamaged_feed_keeps_the_same_promises(name: str) -> None:
    found = hold(WIRES[name])

    assert (found.format, found.refusals) == (name, [])
