"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org): one article an item.

https://www.jsonfeed.org/version/1.1/ - read with the rules that all feeds share.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.links import whole
from wiredesk_ingest.bodies.markup import text_body
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.feeds.copy import set_copy
from wiredesk_ingest.formats.feeds.feed import Feed, begin, finish, refuse_crowded
from wiredesk_ingest.formats.feeds.media import Media, add_pictures
from wiredesk_ingest.formats.loose_text import body_from_html, body_from_text, line
from wiredesk_ingest.formats.ninjs.values import Object, lowered, objects, text
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.lines.other_lines import lines_in
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText

_VERSION: Final = "jsonfeed.org/version"
_FEED_ONLY: Final = frozenset({"feed_url", "home_page_url"})


def is_json_feed(document: object) -> bool:
    """Tell whether a JSON value is a JSON Feed; some leave out their version."""
    if not isinstance(document, Mapping):
        return False
    if _VERSION in text(document.get("version")):
        return True
    return isinstance(document.get("items"), list) and not _FEED_ONLY.isdisjoint(document)


def json_feed_parts(document: Any, text_: WireText) -> Sequence[Part]:  # noqa: ANN401 - any JSON
    """Answer the items, in order."""
    refuse_crowded(text_.text, text_.text.count("<") + text_.text.lower().count("\\u003c"))
    whole_feed = lowered(document)
    feed = _feed(whole_feed)
    listed = whole_feed.get("items")
    items = [lowered(each) for each in listed] if isinstance(listed, list) else []
    return [
        Part(_name(item, number), partial(read_item, feed, item), _finder(text_, item))
        for number, item in enumerate(items)
    ]


def _name(item: Object, number: int) -> str:
    return text(item.get("id")) or f"item {number + 1}"


def _finder(text_: WireText, item: Object) -> Callable[[], int | None]:
    def find() -> int | None:
        said = json.dumps(item.get("id"), ensure_ascii=False)
        found = re.search(rf'"id"\s*:\s*{re.escape(said)}', text_.text)
        return text_.byte_position(found.start()) if found and "id" in item else None

    return find


def _feed(document: Object) -> Feed:
    address, home = text(document.get("feed_url")).strip(), text(document.get("home_page_url"))
    title = line(text(document.get("title")))
    return Feed(
        identity=address or home.strip() or title,  # "the unique identifier for the feed"
        base=home.strip() or address,
        language=squeeze(text(document.get("language"))),
        source=title,
        byline=_byline(document),
        orders=lines_that_may_order([title, line(text(document.get("description")))]),
    )


def read_item(feed: Feed, item: Object) -> Draft:
    """Read one item. RefusalError where it is none."""
    link = whole(text(item.get("url")), feed.base)
    external = whole(text(item.get("external_url")), feed.base)
    draft = begin(feed, [text(item.get("id"))], link or external, partial(_words, item))
    draft.instant(
        "versioncreated", text(item.get("date_modified")), text(item.get("date_published"))
    )
    draft.instant("firstcreated", text(item.get("date_published")))
    draft.put(
        headline=line(text(item.get("title"))),
        byline=_byline(item),
        language=text(item.get("language")),
    )
    tags = (line(text(each.get("name"))) for each in objects(item.get("tags")))
    draft.concepts("keywords", filter(None, tags))
    draft.status("usable")
    for each in (item, *(lowered(item[name]) for name in item if name.startswith("_"))):
        obey_own(each, draft)
    draft.beside += lines_in(item)
    _read_content(item, link or feed.base, feed, draft)
    return draft


def _words(item: Object) -> str:
    return " ".join(text(value) for value in item.values())


def _byline(said: Object) -> str:
    people = [line(text(each.get("name"))) for each in objects(said.get("authors"))]
    author = said.get("author")
    if not any(people) and isinstance(author, Mapping):
        people = [line(text(author.get("name")))]
    return ", ".join(dict.fromkeys(filter(None, people)))


def _read_content(item: Object, base: str, feed: Feed, draft: Draft) -> None:
    summary = body_from_text(text(item.get("summary")), base)
    own = [whole(text(item.get(name)), base) for name in ("url", "id")]
    body = set_copy(draft, (_body(item, base), summary), own)
    media = _media(item, base)
    add_pictures(media.shown, draft)
    add_figures(body.figures, draft)
    if not draft.fields.get("pictures"):
        add_pictures(media.small, draft)
    finish(draft, feed, media.kinds)


def _body(item: Object, base: str) -> Body | None:
    if (html := text(item.get("content_html"))).strip():
        return body_from_html(html, base)
    plain = text(item.get("content_text"))
    return text_body(plain) if plain.strip() else None


def _media(item: Object, base: str) -> Media:
    media = Media(base)
    if image := text(item.get("image")):
        media.take(image, "image/")
    for each in objects(item.get("attachments")):
        media.take(text(each.get("url")), text(each.get("mime_type")))
    if banner := text(item.get("banner_image")):
        media.take_small(banner)
    return media


_READS: Final[Mapping[str, str]] = {
    "uri": "`id`, else `url`, `external_url`, else a digest of all its words; one that is unique "
    "in its feed only has `feed_url` and `#` before it",
    "type": "the media type of what comes with it, where it has no text",
    "versioncreated": "`date_modified`, else `date_published`",
    "embargoed": "`firstcreated`, else `versioncreated`, where it is more than an hour ahead",
    "firstcreated": "`date_published`",
    "language": "`language`, else the feed's",
    "headline": "`title`",
    "byline": "`authors`, else `author`, else the feed's",
    "located": "the text's own dateline",
    "description_text": "`summary` beside a content",
    "body_html": "`content_html`, else `content_text`, else `summary`",
    "source": "the feed's `title`",
    "keywords": "`tags`",
    "pictures": "`image`, an image in `attachments`; figures in the body; where there is none "
    "`banner_image`",
}

JSON_FEED: Final = Format("jsonfeed", "json", is_json_feed, json_feed_parts, _READS)
