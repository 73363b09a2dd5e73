"""A text that a page has in several elements, one behind the other, with other things between."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Shape
from wiredesk_ingest.formats.html_page.names import kind_of
from wiredesk_ingest.reading.xml import Element

_ENTRY: Final = "hentry"  # of microformats


def parts_of(inner: Element, shape: Shape) -> list[Element]:
    """Answer the parts of the text that an element is, or stands in: those that are named alike.

    Those of another article stand in an entry of their own.
    """
    named = next((each for each in (inner, inner.getparent()) if _is_text(each)), None)
    if named is None:
        return []
    entry, called = _entry(named), named.get("class")
    alike = [
        each
        for each in shape.root.iter(named.tag)
        if each.get("class") == called and shape.runs[each] and _entry(each) is entry
        if _called(each.getparent()) == _called(named.getparent())
    ]
    together = {*alike}
    inside = any(each in together for one in alike for each in one.iterancestors())
    return [] if inside else alike


def _called(element: Element | None) -> str:
    return "" if element is None else element.get("class") or ""


def around_all(elements: Sequence[Element]) -> Element:
    """Answer the smallest element that some elements of a tree are in."""
    inner, *others = elements
    up = [inner, *inner.iterancestors()]
    for each in others:
        around = {each, *each.iterancestors()}
        up = [element for element in up if element in around]
    return up[0]


def _is_text(element: Element | None) -> bool:
    return element is not None and bool(element.get("class")) and kind_of(element) == "text"


def _entry(element: Element) -> Element | None:
    """Answer the entry around an element, as HTML and microformats mark it."""
    for each in element.iterancestors():
        if each.tag == "article" or _ENTRY in (each.get("class") or "").split():
            return each
    return None
