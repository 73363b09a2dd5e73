"""What the parser promises of any bytes, looked at from outside."""

import unicodedata
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from wiredesk.article import Article
from wiredesk.ids import wire_digest
from wiredesk.revision import Revision
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Item, Reading
from wiredesk_ingest.refusals import CODES, Refused

NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
MOST_BYTES: Final = 4 * 1024 * 1024
LONGEST_URI: Final = 1_000
JOINER: Final = "\u034f"
"""Shows nothing. HTML and text are counted from different places, so it may stand in others."""
GROWS: Final = 25
"""Times the wire: a sign becomes an entity or a paragraph, in HTML and as text."""
AT_LEAST: Final = 1_500_000
"""Characters that a wire may always become: small ones may repeat their inline tags."""

_BLOCKS: Final = {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote"}
_TABLES: Final = {"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
_INLINE: Final = {"a", "em", "strong", "b", "i", "br", "span", "sub", "sup"}
TAGS: Final = _BLOCKS | _TABLES | _INLINE
_SPANS: Final = {"colspan", "rowspan"}
ATTRIBUTES: Final = {"a": {"href"}, "td": _SPANS, "th": _SPANS}
EVERYWHERE: Final = {"dir", "lang"}


def hold(wire: bytes) -> Reading:
    """Parse a wire and hold the outcome to every promise; answer it."""
    origin = Origin("demo", NOON, wire_digest(wire), len(wire))
    reading = parse(wire, origin, most_bytes=MOST_BYTES)
    assert reading.refusals or reading.format
    for refused in reading.refusals:
        _hold_refusal(refused, wire)
    grown = sum(_hold_item(item) for item in reading.items)
    assert grown <= GROWS * len(wire) + AT_LEAST
    return reading


def _hold_refusal(refused: Refused, wire: bytes) -> None:
    assert refused.code in CODES
    assert refused.code != "parser_failed", refused.sentence
    assert refused.sentence
    assert len(refused.sentence) < LONGEST_URI
    assert refused.position is None or 0 <= refused.position <= len(wire)


def _hold_item(item: Item) -> int:
    """Answer the size of the article's event, in characters."""
    event = item.article.model_dump_json()
    assert Article.model_validate_json(event) == item.article
    assert Revision.parse(str(item.article.revision)) == item.article.revision
    for uri in (item.article.uri, *(takedown.target for takedown in item.takedowns)):
        assert uri.strip()
        assert uri.isprintable()
        assert len(uri) <= LONGEST_URI
    hold_html(item.article)
    return len(event)


def hold_html(article: Article) -> None:
    """Hold a body to plain mark-up that says what the plain text says."""
    root = html.fragment_fromstring(article.body_html, "div")
    for element in root.iterdescendants():
        assert element.tag in TAGS
        assert set(element.attrib) <= ATTRIBUTES.get(str(element.tag), set()) | EVERYWHERE
        assert urlsplit(element.get("href", "")).scheme in {"", "http", "https", "mailto"}
    assert letters("".join(root.itertext())) == letters(article.body_text)


def letters(text: str) -> str:
    """All signs but blanks, in their order, and the joiners that part endless runs of marks."""
    return "".join(unicodedata.normalize("NFC", text).replace(JOINER, "").split())
