"""The pictures that a page shows outside of its article's text: above it, and in its gallery.

Between the headline and the first words stands what the article is shown with; a gallery's
pictures have captions of their own.
"""

import copy
import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.pictures import rendition_size
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.figures import mark_figures
from wiredesk_ingest.formats.html_page.names import kind_of, words_of
from wiredesk_ingest.formats.html_page.place import Place
from wiredesk_ingest.reading.xml import Element, text_of

_MOST: Final = 60
_ASIDES: Final = frozenset({"aside", "button", "dialog", "footer", "form", "nav", "noscript"})
_IMAGE: Final = "/ImageObject"  # of schema.org
_GALLERIES: Final = frozenset(
    {"carousel", "galeri", "galerie", "galleria", "gallery", "slide", "slider", "slideshow"}
)
_NO_LEADS: Final = frozenset(
    {"author", "authors", "avatar", "icon", "logo", "profile", "user", "yazar"}
)
_SHARES: Final = frozenset({"share", "sharing", "social"})
_METAS: Final = frozenset({"meta", "metadata"})
"""What stands around a picture above the text, too."""

_NARROWEST: Final = 200  # pixels
_PICTURE: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:\?.*)?\Z", re.IGNORECASE | re.DOTALL)


def lead_figures(place: Place, base: str) -> list[Element]:
    """Answer copies of the figures, or the one picture without any."""
    heading, first, scope = place.heading, place.first, place.scope
    mark_figures(scope)
    found = [*_above(scope, first, {heading, *heading.iterancestors(), *first.iterancestors()})]
    figures = [each for each in found if each.tag == "figure"] or found[:1]
    return [_copied(each, base) for each in (*figures, *_in_galleries(scope))][:_MOST]


def _above(scope: Element, first: Element, kept: Container[Element]) -> Iterator[Element]:
    """Answer figures, and pictures in none, before the first words; `kept`: what has those."""
    walk = etree.iterwalk(scope, events=("start",))
    for _, each in walk:
        if each is first:
            return
        if each.tag == "figure" and next(each.iter("img"), None) is not None:
            walk.skip_subtree()
            if not (_leads_away(each) or _SHARES & words_of(each)):
                yield each
        elif each not in kept and _is_aside(each):
            walk.skip_subtree()
        elif each.tag == "img" and _may_lead(each):
            yield each


def _is_aside(element: Element) -> bool:
    names = words_of(element)
    if (element.get("itemtype") or "").endswith(_IMAGE) or kind_of(element) == "picture":
        return False
    if element.tag in _ASIDES or not _NO_LEADS.isdisjoint(names):
        return True
    return kind_of(element) in {"rest", "comments"} and names.isdisjoint(_GALLERIES | _METAS)


def _leads_away(figure: Element) -> bool:
    """Tell whether a figure is a link to another page, with no caption outside of it."""
    links = [*figure.iter("a"), *islice(figure.iterancestors("a"), 1)]
    away = [each for each in links if (href := each.get("href")) and not _PICTURE.search(href)]
    said = squeeze(text_of(figure))
    return any(
        squeeze(text_of(each)) == said for each in away if next(each.iter("img"), None) is not None
    )


def _may_lead(image: Element) -> bool:
    """Tell whether a picture that stands alone is large enough, and no link to another page."""
    if not image.get("src") or not _NO_LEADS.isdisjoint(words_of(image)):
        return False
    width = rendition_size(image.get("width"))
    away = next(image.iterancestors("a"), None)
    href = "" if away is None else away.get("href") or ""
    is_large = width is None or width >= _NARROWEST
    return is_large and (not href or _PICTURE.search(href) is not None)


def _in_galleries(scope: Element) -> Iterator[Element]:
    for figure in scope.iter("figure"):
        near = islice(figure.iterancestors(), 6)
        if any(not _GALLERIES.isdisjoint(words_of(each)) for each in (figure, *near)):
            shows = next(figure.iter("img"), None) is not None
            if shows and squeeze(text_of(figure)) and not _leads_away(figure):
                yield figure


def _copied(figure: Element, base: str) -> Element:
    around = etree.Element("div")
    around.append(copy.deepcopy(figure))
    around[0].tail = None
    resolve_html(around, base)
    return around[0]
