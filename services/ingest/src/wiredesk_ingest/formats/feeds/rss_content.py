"""The text of an RSS item: its content, else its description."""

from collections.abc import Collection, Sequence
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, refuse_too_many_texts
from wiredesk_ingest.bodies.links import base_of
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.copy import set_copy
from wiredesk_ingest.formats.feeds.media import words_of_groups
from wiredesk_ingest.formats.feeds.names import Names, every, name_of, said
from wiredesk_ingest.formats.feeds.wxr import as_shown, is_post
from wiredesk_ingest.formats.loose_text import (
    body_from,
    body_from_html,
    body_from_tree,
    has_markup,
)
from wiredesk_ingest.reading.xml import Element, local

_CONTENTS: Final = ("content:encoded", "xhtml:body", "xhtml:div", "atom:content", "fullcontent")
_FULL_TEXTS: Final = ("yandex:full-text", "turbo:content")
"""What Russian services have for it, often plain text."""

_OLD_CONTENTS: Final = ("body", "fullitem")
"""What feeds had for the whole text before the module of RSS 1.0."""

_SUMMARIES: Final = ("description", "atom:summary", "itunes:summary", "dc:description")
_TEASERS: Final = ("excerpt:encoded", "dcterms:abstract", "itunes:subtitle", "media:description")


def read_text(names: Names, base: str, draft: Draft, own: Sequence[str]) -> Body:
    """Set the body and, beside one, the description; answer the body.

    `own`: the item's addresses.
    """
    contents = every(names, *_CONTENTS, *_OLD_CONTENTS, *_FULL_TEXTS)
    if is_post(names):
        for each in contents:
            each.text = as_shown(each.text or "")
    body = _first(contents, base) or _first(_values(names), base)
    summary = _first(every(names, *_SUMMARIES), base)
    return set_copy(
        draft, (body, summary), own, lambda: said(names, *_TEASERS) or words_of_groups(names)
    )


def _first(elements: Collection[Element], base: str) -> Body | None:
    """Answer the first body with words or pictures in it, else one that says something to desks."""
    refuse_too_many_texts(elements)
    for_desks = None
    for element in elements:
        body = _body(element, base)
        if body.figures or any(map(str.isalnum, body.text)):
            return body
        if for_desks is None and (body.notes or body.aside):
            for_desks = body
    return for_desks


def _body(element: Element, base: str) -> Body:
    if name_of(str(element.tag)) == "content:encoded" and not len(element):
        return body_from_html(element.text or "", base)
    if name_of(str(element.tag)).startswith("xhtml:"):
        return body_from_tree(element, base)
    if html := _escaped_among_tags(element):
        return body_from_html(html, base_of(element, base))
    return body_from(element, base)


def _escaped_among_tags(element: Element) -> str:
    """Answer what holds some of its HTML as elements and some as text, as one text."""
    if not len(element) or element.tag != local(element):
        return ""
    told = [element.text or "", *(child.tail or "" for child in element)]
    if not any(map(has_markup, told)):
        return ""
    tags = (etree.tostring(child, encoding="unicode", with_tail=False) for child in element)
    return told[0] + "".join(tag + behind for tag, behind in zip(tags, told[1:], strict=True))


def _values(names: Names) -> Sequence[Element]:
    """Answer the values of RSS 1.0's `content:items`, the module's older way."""
    return [
        value
        for items in names.get("content:items", ())
        for value in items.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}value")
    ]
