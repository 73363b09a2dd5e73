"""A wire's format is told by what is in it."""

import json

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import MOST, NOON, g2, message, news_item, ninjs, reading, refusal
from tests.unit.ingest.pages import news, page, script
from wiredesk.ids import wire_digest
from wiredesk_ingest.detect import MOST_VALUES
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse


@every_row(
    ("wire", "format_"),
    [
        (g2(), "newsml-g2"),
        (message(news_item()), "newsml-g2"),
        (b"\n \t" + news_item().encode(), "newsml-g2"),
        (b"<!-- from the gateway -->\n" + news_item().encode(), "newsml-g2"),
        (b"<!-- from a cache -->\n" * 9 + page(script(news())), "html"),
        (ninjs(), "ninjs"),
        (b"\r\n" + ninjs(), "ninjs"),
        (b"[" + ninjs() + b"]", "ninjs"),
        (b'{"items": [' + ninjs() + b"]}", "ninjs"),
        (b'{"item": [' + ninjs() + b"]}", "ninjs"),
    ],
)
def test_the_content_says_the_format(wire: bytes, format_: str) -> None:
    assert reading(wire).format == format_


@every_row("name", ["story.json", "story.xml", "story.jpg", ""])
def test_a_misleading_file_name_changes_nothing(name: str) -> None:
    wire = g2()
    origin = Origin("demo", NOON, wire_digest(wire), len(wire), file=name)

    assert parse(wire, origin, most_bytes=MOST).format == "newsml-g2"


@pytest.mark.parametrize(
    "root", ["newsItem", "n:newsItem", "newsItem xmlns='urn:other'"], ids=["none", "prefix", "odd"]
)
def test_any_namespace_or_prefix_will_do(root: str) -> None:
    name, _, said = root.partition(" ")
    prefix = name.partition(":")[0] + ":" if ":" in name else ""
    declared = ' xmlns:n="http://iptc.org/std/nar/2006-10-01/"' if prefix else f" {said}"
    wire = (
        f'<{name} guid="urn:x"{declared}><{prefix}itemMeta><{prefix}itemClass qcode="ninat:text"/>'
        f"</{prefix}itemMeta></{name}>"
    )

    assert reading(wire.encode()).items[0].article.uri == "urn:x"


@every_row(
    ("wire", "code", "position"),
    [
        (b"", "empty", 0),
        (b" \r\n\t\0", "empty", 0),
        (b"Lanterns return to the harbour.", "unknown_format", 0),
        (b"<opml><body/></opml>", "unknown_format", 0),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "charset", 0),
        (b"%PDF-1.7", "unknown_format", 0),
        (b'{"weather": "fine"}', "not_an_article", 0),
        (b"[]", "not_an_article", 0),
        (b'{"items": []}', "not_an_article", 0),
        (b'["uri", 5, null]', "not_an_article", 0),
        (b'{"items": [{"title": "A feed of some other kind"}]}', "not_an_article", 0),
    ],
)
def test_what_is_no_wire_is_refused_by_name(wire: bytes, code: str, position: int) -> None:
    assert refusal(wire) == (code, position)


def test_the_sentence_says_what_was_found_instead() -> None:
    (refused,) = reading(b"<opml/>").refusals

    assert refused.sentence == "This is no format that Wiredesk reads. (XML whose root is opml)"


@every_row("before", ["", "فانوس", "🏮"])
def test_broken_json_is_refused_with_the_byte_where_it_breaks(before: str) -> None:
    wire = f'{{"uri": "{before}", "headline": oops}}'.encode()

    assert refusal(wire) == ("json_broken", wire.index(b"oops"))


def test_cut_off_json_is_refused() -> None:
    assert refusal(ninjs()[:-9])[0] == "json_broken"


@every_row(
    "wire",
    [
        json.dumps({"uri": "urn:x", "keywords": ["a"] * MOST_VALUES}).encode(),
        json.dumps([{"uri": "urn:x", "subject": [{}] * MOST_VALUES}]).encode(),
    ],
)
def test_json_of_more_values_than_any_article_needs_is_refused(wire: bytes) -> None:
    assert refusal(wire) == ("too_complex", None)


def test_json_nested_without_end_is_refused() -> None:
    assert refusal(b'{"uri": ' + b"[" * 100_000)[0] == "json_broken"
