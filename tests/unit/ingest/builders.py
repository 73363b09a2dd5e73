"""Wires for tests, made of few words: only what a test is about is said in the test."""

import json
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from wiredesk.article import Article
from wiredesk.doubts import NOT_BEFORE_A_PERSON, WORDS_FORBID
from wiredesk.ids import wire_digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Reading

NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
URI: Final = "urn:newsml:quillmark.example:20261120:lanterns"
MOST: Final = 4 * 1024 * 1024

BODY: Final = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
    "<head><title>not copy</title></head><body>{}</body></html></inlineXML>"
)


def news_item(
    body: str = "<p>The lanterns came back.</p>",
    item_meta: str = "",
    content_meta: str = "",
    *,
    uri: str = URI,
    version: str = "1",
    status: str = "stat:usable",
    content: str | None = None,
    rights: str = "",
    more: str = "",
) -> str:
    """Write one news item; `content` replaces the whole content set."""
    inside = BODY.format(body) if content is None else content
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{uri}" version="{version}" '
        f'standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">'
        f"<rightsInfo>{rights}</rightsInfo>"
        f'<itemMeta><itemClass qcode="ninat:text"/><provider literal="Quillmark"/>'
        f"<versionCreated>2026-11-20T12:00:00+03:00</versionCreated>"
        f'<pubStatus qcode="{status}"/>{item_meta}</itemMeta>'
        f"<contentMeta><headline>Lanterns return</headline>{content_meta}</contentMeta>"
        f"{more}<contentSet>{inside}</contentSet></newsItem>"
    )


def message(*items: str) -> bytes:
    """Write a message of several items."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'
        f"<header><sent>2026-11-20T10:00:00Z</sent></header><itemSet>{''.join(items)}</itemSet>"
        "</newsMessage>"
    ).encode()


def g2(*args: Any, **changes: Any) -> bytes:
    """Write a wire of one news item."""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + news_item(*args, **changes)).encode()


def ninjs(**changes: Any) -> bytes:
    """Write a ninjs 1.x wire; a field set to None is left out."""
    fields: dict[str, Any] = {
        "uri": URI,
        "type": "text",
        "version": "1",
        "versioncreated": "2026-11-20T12:00:00+03:00",
        "pubstatus": "usable",
        "language": "en",
        "headline": "Lanterns return",
        "body_html": "<p>The lanterns came back.</p>",
    }
    said = {name: value for name, value in (fields | changes).items() if value is not None}
    return json.dumps(said, ensure_ascii=False).encode()


def reading(
    wire: bytes,
    *,
    channel: str = "demo",
    received: datetime = NOON,
    zone: ZoneInfo | None = None,
) -> Reading:
    """Parse a wire as the pipeline does."""
    origin = Origin(channel, received, wire_digest(wire), len(wire), zone=zone)
    return parse(wire, origin, most_bytes=MOST)


def article(wire: bytes, *, zone: ZoneInfo | None = None) -> Article:
    """Parse a wire of exactly one article."""
    found = reading(wire, zone=zone)
    assert not found.refusals, found.refusals
    (item,) = found.items
    return item.article


def is_kept_off(found: Article) -> bool:
    """Tell whether no reader gets it, or not before a person has read it."""
    return found.pubstatus != "usable" or not NOT_BEFORE_A_PERSON.isdisjoint(found.signals)


def standing(found: Article) -> str:
    """Answer its publishing status; `forbidden` where only words forbid what is usable."""
    forbidden = found.pubstatus == "usable" and WORDS_FORBID in found.signals
    return "forbidden" if forbidden else found.pubstatus


ALARMS: Final = frozenset({"kill_without_target", "kill_in_words"})
"""Codes of a kill that somebody has to look at: one that took something down, or one in words."""


def notes(wire: bytes) -> tuple[str, ...]:
    """Answer what the trail says of a wire's only article."""
    return article(wire).trail[0].notes


def refusal(wire: bytes) -> tuple[str, int | None]:
    """Answer the code and the position of a wire's only refusal."""
    found = reading(wire)
    (refused,) = found.refusals
    return refused.code, refused.position


def kills(wire: bytes) -> list[tuple[str, str]]:
    """Answer target and reason of everything that a wire takes down."""
    found = reading(wire)
    assert not found.refusals, found.refusals
    return [(each.target, each.reason) for item in found.items for each in item.takedowns]


def rss(*items: str, channel: str = "<title>Quillmark</title>", root: str = "") -> bytes:
    """Write an RSS 2.0 feed; an item is what stands in it."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:wp="http://wordpress.org/export/1.2/" '
        'xmlns:atom="http://www.w3.org/2005/Atom"'
    )
    link = "<link>https://quillmark.example/</link>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {spaces} {root}>'
        f"<channel>{link}{channel}{inside}</channel></rss>"
    ).encode()


def atom(*entries: str, feed: str = "<id>urn:quill:feed</id>", root: str = "") -> bytes:
    """Write an Atom 1.0 feed; an entry is what stands in it."""
    inside = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" '
        'xmlns:at="http://purl.org/atompub/tombstones/1.0" '
        f'xmlns:app="http://www.w3.org/2007/app" {root}>{feed}{inside}</feed>'
    ).encode()


def json_feed(*items: dict[str, Any], **feed: Any) -> bytes:
    """Write a JSON Feed 1.1."""
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Quillmark",
        "feed_url": "https://quillmark.example/feed.json",
        "home_page_url": "https://quillmark.example/",
    }
    return json.dumps(whole | feed | {"items": list(items)}, ensure_ascii=False).encode()


def ap_item(**changes: Any) -> dict[str, Any]:
    """Make a content item of AP's Media API; a field set to None is left out."""
    fields: dict[str, Any] = {
        "uri": "https://api.quillmark.example/content/a1?qt=x",
        "altids": {"itemid": "a1", "etag": "a1_0"},
        "version": 1,
        "type": "text",
        "pubstatus": "usable",
        "signals": ["newscontent"],
        "versioncreated": "2026-11-20T12:00:00Z",
        "headline": "Lanterns return",
    }
    return {name: value for name, value in (fields | changes).items() if value is not None}


def ap(**changes: Any) -> bytes:
    """Write the answer of AP's Media API for one content item."""
    whole = {"api_version": "1.1", "data": {"item": ap_item(**changes)}}
    return json.dumps(whole, ensure_ascii=False).encode()
