"""Where a page that marks nothing has its article: by its shape.

The element that most of the running text stands in; of it, what is copy.
"""

from typing import Final

from lxml import etree

from wiredesk_ingest.formats.html_page.asides import asides_in
from wiredesk_ingest.formats.html_page.blocks import Shape
from wiredesk_ingest.formats.html_page.boilerplate import around, boilerplate, orders_in
from wiredesk_ingest.formats.html_page.cells import with_cells_alike, without_layout
from wiredesk_ingest.formats.html_page.figures import mark_figures
from wiredesk_ingest.formats.html_page.lists import LINKED, TEXTS, link_lists
from wiredesk_ingest.formats.html_page.loose import part_loose
from wiredesk_ingest.formats.html_page.names import kind_of
from wiredesk_ingest.formats.html_page.notices import closing, opening
from wiredesk_ingest.formats.html_page.parts import around_all, parts_of
from wiredesk_ingest.formats.html_page.pointers import pointers
from wiredesk_ingest.formats.html_page.twice import told_twice
from wiredesk_ingest.reading.xml import Element, empty

_MARKED: Final = frozenset({"article", "main"})

_KINDS: Final = ("class", "data-area", "data-block-type", "data-component", "data-type", "itemprop")
"""Attributes in which sites say of what kind an element is."""

_FEWEST_MARKED: Final = 0.35
_MOST_OF_IT: Final = 0.8
"""Of the running text that an element has for the article to be in it."""

_FEWEST_KEPT: Final = 0.5
_SURELY_COPY: Final = 200
"""Letters of a paragraph of a text that is copy even where much of it is links."""


def article_of(root: Element) -> Element | None:
    """Answer the element of the article, what is no copy of it taken out; None without any.

    The tree is changed. What orders something stays, wherever it stands in the page.
    """
    mark_figures(root)
    part_loose(root)
    whole = Shape(root)
    orders = orders_in(whole)
    kept = around(block.owner for block in orders)
    gone = boilerplate(whole, kept) | (told_twice(whole) - kept)
    shape = whole.without(gone)
    article = _article(shape)
    if article is None:
        return None
    inside = {*article.iter()}
    asides = {*asides_in(article, inside, shape), *pointers(article, shape)} - {article}
    left = [each for each in shape.blocks if each.owner in inside and each.owner not in asides]
    for each in {*gone, *asides, *opening(left), *closing(left)} - kept:
        empty(each)
    without_layout(article, shape)
    for block in reversed(orders):
        if block.owner not in inside:
            line = etree.Element("p")
            line.text = block.text
            article.insert(0, line)
    return article


def is_named(article: Element) -> bool:
    """Tell whether an element, or one around it, is called an article's."""
    around_it = (article, *article.iterancestors())
    return any(each.tag == "article" or kind_of(each) == "text" for each in around_it)


def without_asides(root: Element) -> None:
    """Take out of an element that is marked as an article what is no copy.

    Where that would be most of it, its names and links say nothing, and it stays as it is.
    """
    mark_figures(root)
    part_loose(root)
    whole = Shape(root)
    kept = around(block.owner for block in orders_in(whole))
    gone = boilerplate(whole, kept)
    shape = whole.without(gone)
    lists = link_lists(root, shape)
    left = shape.letters[root] - sum(shape.letters[each] for each in lists)
    if left < _FEWEST_KEPT * whole.letters[root]:
        return
    listed = {inside for each in lists for inside in each.iter()}
    left_blocks = [each for each in shape.blocks if each.owner not in listed]
    alone = [each.owner for each in left_blocks if each.owner.tag == "p" and each.lists(LINKED)]
    ends = [*opening(left_blocks), *closing(left_blocks)]
    for each in {*gone, *lists, *alone, *ends, *pointers(root, shape)} - kept:
        empty(each)


def _article(shape: Shape) -> Element | None:
    """Answer the smallest element with most of the running text."""
    if not shape.running[shape.root]:
        return None
    element = _marked(shape)
    if len(parts := parts_of(element, shape)) > 1:
        return around_all(parts)
    while True:
        inside = [each for each in element if shape.running[each]]
        most = max(inside, key=shape.running.__getitem__, default=None)
        enough = _MOST_OF_IT * shape.running[element]
        if most is None or shape.running[most] < enough or _is_line(most, shape):
            return element
        if any(_is_called_alike(each, most) and shape.runs[each] for each in element):
            return element
        if kind_of(element) == "text" and not _says(most) and _has_more(most, shape):
            return element
        element = most


def _has_more(element: Element, shape: Shape) -> bool:
    """Tell whether a text has more than the box: lines before it, or boxes without a name."""
    before = element.itersiblings("p", preceding=True)
    if any(shape.running[each] or shape.letters[each] > _SURELY_COPY for each in before):
        return True
    around_it = element.getparent()
    if element.attrib or around_it is None:
        return False
    alike = [each for each in around_it.iterchildren(element.tag) if not each.attrib]
    return any(shape.runs[e] and shape.letters[e] > _SURELY_COPY for e in alike if e is not element)


def _is_line(element: Element, shape: Shape) -> bool:
    """Tell whether an element is a line of a text; a cell may have the whole text in it."""
    return element.tag in TEXTS and not any(shape.running[each] for each in element)


def _is_called_alike(other: Element, element: Element) -> bool:
    """Tell whether a sibling is another part of the same: some sites part a text by its ads."""
    if other is element or other.tag != element.tag:
        return False
    said = [element.get(name) for name in _KINDS]
    return any(said) and said == [other.get(name) for name in _KINDS]


def _marked(shape: Shape) -> Element:
    """Answer the smallest element that says it is the article's, else the whole page."""
    fewest = _FEWEST_MARKED * shape.running[shape.root]
    found = [each for each in shape.root.iter() if shape.running[each] >= fewest and _says(each)]
    most = max((shape.running[each] for each in found), default=0)
    whole = [each for each in found if shape.running[each] >= _MOST_OF_IT * most]
    return with_cells_alike(whole[-1], shape) if whole else shape.root


def _says(element: Element) -> bool:
    role = (element.get("role") or "").lower()
    return element.tag in _MARKED or role in _MARKED or kind_of(element) == "text"
