"""RSS 0.9 to 2.0, RSS 1.0 in RDF, and WordPress exports (WXR): one article an item.

https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec and the modules
that feeds really use: content, Dublin Core, Media RSS, iTunes, Atom in RSS.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.links import base_of, whole
from wiredesk_ingest.bodies.words import at_commas
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.feeds.concepts import add_categories
from wiredesk_ingest.formats.feeds.feed import Feed, begin, finish, parts
from wiredesk_ingest.formats.feeds.media import add_pictures, media_of
from wiredesk_ingest.formats.feeds.names import (
    Names,
    every,
    language_of,
    named,
    own_language,
    said,
    texts,
)
from wiredesk_ingest.formats.feeds.orders import read_orders
from wiredesk_ingest.formats.feeds.people import without_address
from wiredesk_ingest.formats.feeds.rss_content import read_text
from wiredesk_ingest.formats.feeds.rss_reads import READS
from wiredesk_ingest.formats.feeds.wxr import Attachments, attachments, read_post, read_thumbnail
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element, children, local, text_of

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SPACES: Final = (
    "http://purl.org/rss/",
    "http://my.netscape.com/rdf/simple/",
    "http://channel.netscape.com/rdf/simple/",
)
"""Namespaces of what is RSS, and not just any RDF."""

_CHANGED: Final = (
    *("atom:updated", "dcterms:modified", "dc:modified", "atom:modified", "pubdate", "dc:date"),
    *("dcterms:issued", "atom:published", "dcterms:created", "dcterms:date", "date"),
)
_BEGUN: Final = (
    *("atom:published", "dcterms:issued", "dcterms:created", "pubdate", "dc:date"),
    *("dcterms:date", "date"),
)
_MOST_AUTHORS: Final = 50
_AUTHORS: Final = frozenset(
    {"dc:creator", "dc:author", "author", "atom:author", "itunes:author", "dc:contributor"}
)
_ABOUT: Final = frozenset(
    {"category", "atom:category", "dc:subject", "media:keywords", "itunes:keywords"}
)
"""Names of which most items have none, looked for at once."""


def rss_parts(root: Element, text: WireText) -> Sequence[Part]:
    """Answer the items of a feed, in order; there may be none, and that is no error."""
    channels = children(root).get("channel", [])
    around = [*channels, root] if local(root) == "rss" else [root, *channels]
    items = [item for each in around for item in each if local(item) == "item"]
    feed = _feed(root, channels[0] if channels else None)
    return parts(items, partial(read_item, feed, attachments(root, items)), text, "item")


def _feed(root: Element, channel: Element | None) -> Feed:
    if channel is None:
        return Feed(base=base_of(root, ""), language=language_of(root))
    names = named(channel)
    own = [
        each.get("href") or "" for each in names.get("atom:link", ()) if each.get("rel") == "self"
    ]
    home = said(names, "link") or channel.get(f"{_RDF}about") or ""
    base = base_of(channel, base_of(root, ""))
    title = line(said(names, "title"))
    return Feed(
        identity=whole(home, base) or next(iter(own), "") or title,
        base=base or home,
        language=said(names, "language", "dc:language") or language_of(channel),
        source=line(said(names, "dc:publisher")) or title,
        rights=line(said(names, "copyright", "dc:rights", "media:copyright")),
        orders=lines_that_may_order([title, line(said(names, "description"))]),
    )


def read_item(feed: Feed, attached: Attachments, item: Element) -> Draft:
    """Read one item. RefusalError where it is none."""
    names = named(item)
    base = base_of(item, feed.base)
    link = whole(said(names, "link"), base) or _atom_link(names, base)
    ids = [*texts(names, "guid", "atom:id"), item.get(f"{_RDF}about") or ""]
    if not link:
        ids += texts(names, "dc:identifier")
    draft = begin(feed, ids, link, partial(_words, item))
    draft.instant("versioncreated", *texts(names, *_CHANGED))
    draft.instant("firstcreated", *texts(names, *_BEGUN))
    draft.put(
        headline=line(said(names, "title", "atom:title", "dc:title", "media:title")),
        byline=_byline(names),
        language=said(names, "dc:language", "language") or own_language(item),
        source=line(said(names, "source", "dc:publisher")),
        copyrightnotice=line(said(names, "dc:rights", "atom:rights", "copyright")),
    )
    _read_categories(names, draft)
    draft.status("usable")
    read_post(names, draft)
    read_orders(names, draft)
    read_thumbnail(names, attached, draft)
    _read_content(names, base, link, feed, draft)
    return draft


def _read_content(names: Names, base: str, link: str, feed: Feed, draft: Draft) -> None:
    body = read_text(names, base, draft, (link, draft.uri))
    media = media_of(names, base)
    add_pictures(media.shown, draft)
    add_figures(body.figures, draft)
    if not draft.fields.get("pictures"):
        add_pictures(media.small, draft)
    finish(draft, feed, media.kinds)


def _atom_link(names: Names, base: str) -> str:
    for each in names.get("atom:link", ()):
        if (each.get("rel") or "alternate") == "alternate" and each.get("href"):
            return whole(each.get("href") or "", base)
    return ""


def _words(item: Element) -> str:
    addresses = (each.get("url") or each.get("href") or "" for each in item.iter())
    return " ".join([text_of(item), *addresses])


def _byline(names: Names) -> str:
    """Answer the authors' names; addresses of mail are nobody's business."""
    if _AUTHORS.isdisjoint(names):
        return ""
    written = [*texts(names, "dc:creator", "dc:author")[:_MOST_AUTHORS]]
    written += texts(names, "author")[:_MOST_AUTHORS]
    people = [without_address(each) for each in written]
    people += [said(named(each), "atom:name") for each in every(names, "atom:author")]
    if not any(people):
        others = texts(names, "itunes:author", "dc:contributor")[:_MOST_AUTHORS]
        people = [without_address(each) for each in others]
    return ", ".join(dict.fromkeys(filter(None, people)))


def _read_categories(names: Names, draft: Draft) -> None:
    if _ABOUT.isdisjoint(names):
        return
    found = [
        (each.get("domain") or "", each.get("nicename") or text_of(each), line(text_of(each)))
        for each in every(names, "category")
    ]
    found += [
        (each.get("scheme") or "", each.get("term") or "", each.get("label") or "")
        for each in every(names, "atom:category")
    ]
    found += [("", "", subject) for subject in texts(names, "dc:subject")]
    for words in texts(names, "media:keywords", "itunes:keywords"):
        found += [("", "", word) for word in at_commas(words)]
    add_categories(found, draft)


def _is_rss(root: Element) -> bool:
    name = local(root)
    if name == "rss":
        return True
    if name != "RDF":
        return False
    first = next(iter(root), root)  # the channel may declare what its own name is in
    spaces = {*root.nsmap.values(), *first.nsmap.values()}
    return any(str(space).strip().lower().startswith(_SPACES) for space in spaces)


RSS: Final = Format("rss", "xml", _is_rss, rss_parts, READS)
