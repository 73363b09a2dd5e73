"""Wires made to do damage by what a body or its document type may say of itself."""

from base64 import b64encode
from collections.abc import Iterator

import pytest

from tests.fuzz.promises import hold
from tests.unit.ingest.builders import g2, news_item, ninjs
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.reading.mended import MOST_EDITS
from wiredesk_ingest.reading.xml_entities import LONGEST_VALUE, MOST_DECLARED

pytestmark = pytest.mark.timeout(60)

SIZED = '<p style="font-size:0">'
SIGN = "&#128127;" * LONGEST_VALUE


def hostile() -> Iterator[tuple[str, bytes]]:
    declared = "".join(f'<!ENTITY a{at} "{SIGN}">' for at in range(MOST_DECLARED))
    named = f"<!DOCTYPE newsItem [{declared}]>"
    yield "names for many signs", (named + news_item("&a7;" * (MOST_EDITS - 1))).encode()
    yield "too many names", (named + news_item("&a7;" * 200_000)).encode()
    yield "many declarations", f"<!DOCTYPE nitf [{declared * 12}]><nitf/>".encode()
    yield "a declaration without end", b"<!DOCTYPE nitf [" + b'<!ENTITY a "' * 80_000
    yield "blanks that declare nothing", b"<!DOCTYPE nitf [" + b" " * 900_000 + nitf()
    yield "names that are declared nowhere", (named + news_item("&b;" * 200_000)).encode()
    yield "text without size in itself", g2(f"{SIZED * 200}{'<b>x</b>' * 10_000}{'</p>' * 200}")
    yield (
        "much text without size",
        ninjs(body_html=f"{SIZED}x" * 9_000 + "<p style='font-size:1'>x"),
    )
    yield "styles of blanks", ninjs(body_html=f'<p style="max-height{" " * 1_900}">x' * 400)
    yield "a long style", ninjs(body_html=f'<p style="{"font-size : 0 " * 60_000}">x')
    yield "readings in readings", g2("<ruby><rt>x" * 100 + "</rt></ruby>" * 100)
    yield "many empty readings", g2("<ruby>x" + "<rt/>" * 9_000 + "</ruby>")
    yield "many pictures in a sentence", ninjs(body_html="<p>x" + "<img src=/media/a>x" * 9_000)
    yield (
        "many titles in a byline",
        nitf(body_head=f"<byline>{'<byttl>x</byttl>' * 20_000}</byline>"),
    )
    yield (
        "numbers that are none",
        b'{"uri": "a", "type": "text", "a": [' + b"NaN," * 200_000 + b"0]}",
    )
    yield (
        "lists in plain text",
        ninjs(body_html=None, body_text="\n" * 2 + "\n        * x" * 60_000),
    )
    for kind in ("text/plain", "text/html", "application/nitf+xml"):
        packed = b64encode(b"<p>\xe9&amp;" * 60_000).decode()
        data = f'<inlineData contenttype="{kind}" encoding="base64">{packed}</inlineData>'
        yield f"packed {kind}", g2(content=data)


@pytest.mark.parametrize("wire", [pytest.param(wire, id=name) for name, wire in hostile()])
def test_a_hostile_wire_stays_small_and_ends(wire: bytes) -> None:
    hold(wire)
