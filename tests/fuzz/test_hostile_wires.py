"""Wires made to do damage: small ones that would become huge, or keep a worker busy for ever.

A parser that takes the square of something needs minutes for these; the time limit is no measure
of speed, it only ends that.
"""

from collections.abc import Iterator
from itertools import repeat

import pytest

from tests.fuzz.promises import hold
from tests.unit.ingest.builders import g2, kills, message, ninjs
from tests.unit.ingest.packed import zipped
from tests.unit.ingest.text_wires import iptc

pytestmark = pytest.mark.timeout(60)

LONG_LANGUAGE = "-".join(["abcdefgh", *repeat("quillmrk", 4)])
PICTURE = '<remoteContent contenttype="image/jpeg" id="p{0}" href="/media/{0}"/>'
RENDITION = {"type": "picture", "renditions": [{"href": "/media/a"}]}


def hostile() -> Iterator[tuple[str, bytes]]:
    spans = f'<span dir="auto" lang="{LONG_LANGUAGE}">' * 16
    yield "inline tags that each paragraph repeats", g2(spans + "x<p/>" * 9_000 + "</span>" * 16)
    yield (
        "a scope that each paragraph says",
        g2(f'<div lang="{LONG_LANGUAGE}">{"x<p/>" * 9_000}</div>'),
    )
    attributes = numbered('a{0} = "x"', 40_000)
    yield "one element with many attributes", g2(f"<p {attributes}>x</p>")
    yield "one tag of HTML with many attributes", ninjs(body_html=f"<p {attributes}>")
    namespaces = numbered('xmlns:a{0}="urn:{0}"', 20_000)
    yield "many namespaces", g2(f"<p {namespaces}>x</p>")
    yield "figures in figures", g2("<figure>" * 200 + "<b/>" * 40_000 + "</figure>" * 200)
    yield "HTML nested deep", ninjs(body_html="<b>x<p>" * 9_000)
    yield "HTML nested deeper", ninjs(body_html="<div>x" * 40_000)
    yield "tables in tables", ninjs(body_html="<table><tr><td>x" * 10_000)
    yield "many signs to escape", ninjs(body_html="<p>" + "&amp;" * 50_000)
    yield "many tags that never end", ninjs(body_html="<" * 50_000)
    yield "many comments that never end", ninjs(body_html="<!--" * 50_000)
    yield "many empty lines", ninjs(body_html=None, body_text=" \n" * 200_000 + "x")
    yield "many pictures", g2(content=numbered(PICTURE, 10_000))
    yield (
        "many pictures and parts",
        g2(more="<partMeta/>" * 20_000, content=numbered(PICTURE, 2_000)),
    )
    yield "many pictures in ninjs", ninjs(associations=[RENDITION] * 9_000)
    yield "many items that are none", message("<newsItem/>" * 20_000)
    yield "many objects that are none", b"[" + b",".join(repeat(b'{"uri":""}', 40_000)) + b"]"
    yield "many subjects", g2(content_meta="<subject><name>x</name></subject>" * 20_000)
    yield "many notes", g2(item_meta="<edNote>x</edNote>" * 40_000)
    yield "a long note and many kills", g2(item_meta=long_note_and_kills())
    yield "lists in lists of JSON", b"[" * 100_000
    yield "elements in elements", g2("<div>" * 2_000)
    yield "instructions before the root", b"<?a b?>" * 40_000 + g2()
    yield "nothing but nulls", bytes(500_000)
    yield "many notes to editors", ninjs(body_html="<p>Editors: x" * 9_000)
    yield "words that may begin a note", ninjs(body_html="<p>" + "note to the " * 90_000)
    yield "signs that may be initials", ninjs(body_html="<p>x<p>" + "a/" * 400_000)
    yield "names said twice", b'{"a": [' + b",".join([b'{"":0}'] * 140_000) + b'], "a": 1}'
    yield "blanks behind quotes", b'{"uri": "' + b'\\"   ' * 200_000 + b'"}'
    yield "many lines of JSON", b'{"uri": "a"}\n' * 80_000
    yield "lines of JSON that are none", b'{"uri": "a"}\n' + b'{"uri": \\x}\n' * 900
    yield "many files in an archive", zipped({f"{at}": b"<a/>" for at in range(200)})
    yield "an archive of tags", zipped({f"{at}": b"<a/>" * 5_000 for at in range(12)})
    yield "an archive of nothing", zipped({"a": bytes(3_900_000)})
    yield "an archive of wires", zipped({f"{at}.xml": g2("<p>x</p>" * 90) for at in range(200)})
    yield "links in a line", iptc(copy="[a](http://b" * 40_000)
    yield "quotes and emphasis in a line", iptc(copy="``_a b''" * 60_000)


def many_in_many() -> Iterator[tuple[str, bytes]]:
    """What is little in each place, and has many of these."""
    yield "messages of many kills", iptc(copy=numbered("KILL qua{0:04d},", 90)) * 90
    yield "messages of many lines", iptc(copy="x\n" * 100) * 90
    yield "orders above copy", g2("<p>Embargoed until noon</p>" * 13_000)
    yield "soft hyphens", g2("<p>" + "a\u00ad" * 200_000 + "</p>")
    yield "marks without end", g2("<p>" + "\u0301" * 200_000 + "</p>")
    yield "signals like kills", ninjs(signals=[f"kill{at}" for at in range(40_000)])
    yield "pictures in many words", ninjs(body_html="<img src='https://x.example/a'>" * 9_000)
    yield "an archive of lines", zipped({f"{at}": iptc(copy="x\n\n" * 4_000) for at in range(60)})
    texts = "<inlineData contenttype='text/plain'>" + "x\n\n" * 140 + "</inlineData>"
    yield "texts of many lines", g2(content=texts * 190)


def numbered(text: str, times: int) -> str:
    return " ".join(text.format(number) for number in range(times))


def long_note_and_kills() -> str:
    link = '<link rel="x:kill" residref="urn:{0}"/>'
    return f"<edNote>{'note ' * 20_000}</edNote>" + numbered(link, 2_000)


@pytest.mark.parametrize(
    "wire", [pytest.param(wire, id=name) for name, wire in (*hostile(), *many_in_many())]
)
def test_a_hostile_wire_stays_small_and_ends(wire: bytes) -> None:
    hold(wire)


def test_what_many_kills_repeat_stays_small() -> None:
    """Each takedown is an event of its own, and says why in a few words."""
    wire = g2(item_meta=long_note_and_kills())
    (item,) = hold(wire).items

    said = sum(len(takedown.model_dump_json()) for takedown in item.takedowns)

    assert len(item.takedowns) == 2_000
    assert said < 30 * len(wire)


@pytest.mark.parametrize("target", [" ", "u" * 5_000, "urn:a\u2028b"])
def test_a_kill_of_what_can_be_no_story_never_goes_out(target: str) -> None:
    """A target becomes a key and a header; hold() looks at each."""
    (item,) = hold(g2(item_meta=f'<link rel="x:kill" residref="{target}"/>')).items

    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]


def test_many_kills_are_all_obeyed() -> None:
    link = '<link rel="x:kill" residref="urn:{0}"/>'

    assert len(kills(g2(item_meta=numbered(link, 500)))) == 500
