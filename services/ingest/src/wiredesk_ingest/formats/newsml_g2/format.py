"""IPTC NewsML-G2, any version: a newsMessage with any number of items, or one item alone.

https://iptc.org/std/NewsML-G2/ - read by local names, because agencies send every namespace
prefix there is, and none.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.newsml_g2.codes import (
    Vocabularies,
    name_as_asserted,
    say_as_qcodes,
)
from wiredesk_ingest.formats.newsml_g2.content import read_content
from wiredesk_ingest.formats.newsml_g2.content_meta import read_content_meta, read_creators
from wiredesk_ingest.formats.newsml_g2.infomaker import read_infomaker, read_objects
from wiredesk_ingest.formats.newsml_g2.item_meta import read_item_meta, read_rights, title_of
from wiredesk_ingest.formats.newsml_g2.own_fields import (
    obey_header,
    obey_own_fields,
    signals_of_header,
)
from wiredesk_ingest.formats.newsml_g2.reads import READS
from wiredesk_ingest.formats.newsml_g2.tt import read_replaced
from wiredesk_ingest.formats.newsml_g2.values import first, texts
from wiredesk_ingest.located import locate
from wiredesk_ingest.orders.lines.other_lines import lines_of
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import (
    LANGUAGE,
    Children,
    Element,
    child_named,
    children,
    children_named,
    local,
    place_finder,
    text_of,
)
from wiredesk_ingest.refusals import RefusalError

ITEMS_WITHOUT_ARTICLE: Final = frozenset(
    {"packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
)
FRAGMENTS: Final = frozenset(
    {"itemSet", "itemMeta", "contentMeta", "contentSet", "rightsInfo", "partMeta", "assert"}
)
"""Parts of an item: sent alone, they are NewsML-G2 but no article."""

ROOTS: Final = frozenset({"newsMessage", "newsItem"}) | ITEMS_WITHOUT_ARTICLE | FRAGMENTS

_MOST_PARTS: Final = 20
"""Parts of an item whose own titles are looked at."""

_ITEM: Final = re.compile(r"<(?:[\w.-]+:)?newsItem[\s>/]")


def newsml_g2_parts(root: Element, text: WireText) -> Sequence[Part]:
    """Answer the news items of a message, in order; of a package none."""
    name = local(root)
    if name in FRAGMENTS:
        raise RefusalError("not_an_article", f"a {name} alone, without its item", 0)
    items = [root] if name == "newsItem" else _items(root)
    if name == "newsMessage" and not items and not _has_other_items(root):
        raise RefusalError("not_an_article", "a newsMessage without any item", 0)
    sent, signals = _sent(root), signals_of_header(root)
    known = Vocabularies().with_catalogs(child_named(root, "header"))
    return [
        Part(
            item.get("guid") or f"item {number + 1}",
            partial(_read_sent, item, sent, known, signals),
            place_finder(text, _ITEM, number),
        )
        for number, item in enumerate(items)
    ]


def _items(root: Element) -> list[Element]:
    return [
        item
        for item_set in children_named(root, "itemSet")
        for item in children_named(item_set, "newsItem")
    ]


def _has_other_items(root: Element) -> bool:
    sets = children_named(root, "itemSet")
    return any(local(item) in ITEMS_WITHOUT_ARTICLE for each in sets for item in each)


def _sent(root: Element) -> str:
    """Answer when the message was sent: the last resort for an item without a time."""
    for header in children_named(root, "header"):
        for sent in children_named(header, "sent"):
            return sent.text or ""
    return ""


def _read_sent(item: Element, sent: str, known: Vocabularies, signals: Sequence[str]) -> Draft:
    draft = read_item(item, sent, known)
    obey_header(signals, draft)
    return draft


def read_item(item: Element, sent: str, known: Vocabularies) -> Draft:
    """Read one news item. RefusalError where it is none."""
    say_as_qcodes(item, known.with_catalogs(item))
    groups = children(item)
    if "itemMeta" not in groups:
        raise RefusalError("not_an_article", "a newsItem without itemMeta")
    for metas in (groups["itemMeta"], groups.get("contentMeta", ())):
        for again in metas[1:]:  # the schema has one; nothing that another says is lost
            metas[0].extend(again)
    draft = Draft(item.get("guid") or "")
    draft.version(item.get("version") or "")
    draft.put(language=_language(item))
    name_as_asserted(groups, draft.fields["language"])
    meta = children(groups["itemMeta"][0])
    read_item_meta(meta, draft)
    _read_made(meta, first(groups, "contentMeta"), sent, draft)
    for content_meta in groups.get("contentMeta", ())[:1]:
        read_content_meta(content_meta, draft)
    if "itemMetaExtProperty" in meta or "links" in meta:
        read_infomaker(meta, draft)
    for part in groups.get("partMeta", ())[:_MOST_PARTS]:
        draft.beside += lines_of(children(part))
    read_rights(groups.get("rightsInfo", ()), draft)
    read_content(groups, draft)
    _complete(groups, draft)
    return draft


def _language(item: Element) -> str:
    """Answer the language of an item; some say it of the message around it, or without `xml:`."""
    around = (item, item.getroottree().getroot())
    said = (each.get(name) for each in around for name in (LANGUAGE, "lang"))
    return next(filter(None, said), "")


def _complete(groups: Children, draft: Draft) -> None:
    """Read what is said elsewhere where its own place is empty, or where no standard has one."""
    obey_own_fields(groups, draft)
    for content_meta in groups.get("contentMeta", ())[:1]:
        if not draft.fields.get("byline"):
            read_creators(content_meta, draft)
        if not draft.fields.get("evolvedfrom"):
            read_replaced(content_meta, draft)
        if child_named(content_meta, "metadata") is not None:
            read_objects(children(groups["itemMeta"][0]), content_meta, draft)
    if not draft.fields.get("headline"):
        title = title_of(groups["itemMeta"][0])
        draft.put(headline=title or first_line(draft.fields["body_text"]))
    locate(draft)


def _read_made(item: Children, content: Element | None, sent: str, draft: Draft) -> None:
    """Read when this version was made, from the best place that says it."""
    draft.instant(
        "versioncreated",
        *texts(item, "versionCreated", "firstCreated"),
        *map(text_of, children_named(content, "contentModified")),
        *map(text_of, children_named(content, "contentCreated")),
        sent,
    )


def _is_newsml_g2(root: Element) -> bool:
    return local(root) in ROOTS


NEWSML_G2: Final = Format("newsml-g2", "xml", _is_newsml_g2, newsml_g2_parts, READS)
