"""What a page has around its article, by the elements, roles and names that pages give it.

Menus, comments, what else there is to read, buttons to share it, captions, forms. What has much of
the running text is left, whatever it is called.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.blocks import Block, Shape
from wiredesk_ingest.formats.html_page.figures import figures_in
from wiredesk_ingest.formats.html_page.names import kind_of
from wiredesk_ingest.orders.lines.kill_lines import is_kill_naming
from wiredesk_ingest.orders.lines.order_lines import is_order_alone
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.reading.xml import Element, text_of

_ROLES: Final = frozenset(
    {
        *("alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu"),
        *("menubar", "navigation", "search", "tablist", "toolbar", "tooltip"),
    }
)
"""WAI-ARIA 1.2."""

_ELEMENTS: Final = frozenset({"aside", "dialog", "figcaption", "footer", "form", "header", "nav"})
_OTHER_THINGS: Final = frozenset(
    {
        *("AudioObject", "BreadcrumbList", "Comment", "SiteNavigationElement", "UserComments"),
        *("VideoObject", "WPAdBlock", "WPFooter", "WPHeader", "WPSideBar"),
    }
)
"""Of schema.org, in a page: not their article's text."""

_NEVER: Final = frozenset({"article", "body", "figure", "html", "main"})
_MOST_RUNNING: Final = 0.34
"""Of a page's running text that anything of these names may have."""

_MOST_TOLD: Final = 0.95
"""The same of comments, and of what is said to be another thing: a film's words, say."""

_MOST_SENTENCES: Final = 2
_LINKED: Final = 0.9
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_MOST_OF: Final = {"caption": _MOST_RUNNING, "comments": _MOST_TOLD, "rest": _MOST_RUNNING}
MOST_ORDERS: Final = 500
"""Lines with a word of orders in them that are looked at; those behind count as orders."""


def orders_in(shape: Shape) -> list[Block]:
    """Answer the blocks that order something: they are never boilerplate."""
    lines = {*lines_that_may_order([block.text for block in shape.blocks])}
    blocks = [block for block in shape.blocks if block.text in lines]
    return [*filter(_orders, blocks[:MOST_ORDERS]), *blocks[MOST_ORDERS:]]


def _orders(block: Block) -> bool:
    return is_order_alone(block.text) or is_kill_naming(block.text)


def around(inside: Iterable[Element]) -> set[Element]:
    """Answer some elements and those that they stand in."""
    found: set[Element] = set()
    for each in inside:
        outer: Element | None = each
        while outer is not None and outer not in found:
            found.add(outer)
            outer = outer.getparent()
    return found


def boilerplate(shape: Shape, kept: AbstractSet[Element]) -> set[Element]:
    """Answer what is around the article, but for what is kept."""
    copy = shape.running if shape.running[shape.root] else shape.letters  # a flash is short
    whole = copy[shape.root]
    named = around(shape.root.iter("h1", "article"))
    shown = {inside for figure in figures_in(shape.root) for inside in figure.iter()}
    gone = {each for each in _teasers(shape) if copy[each] <= _MOST_RUNNING * whole}
    gone.update(filter(_is_card, figures_in(shape.root)))
    return gone.difference(kept) | {
        each
        for each in shape.root.iterdescendants()
        if each.tag not in _NEVER
        and (most := _most(each))
        and copy[each] <= most * whole
        and not (each in kept or each in named or each in shown)
    }


def _is_card(figure: Element) -> bool:
    """Tell whether all that a figure says is a link with its picture in it: to another page."""
    if next(figure.iter("figcaption"), None) is not None:
        return False
    said = squeeze(text_of(figure))
    return bool(said) and any(
        squeeze(text_of(each)) == said and next(each.iter("img"), None) is not None
        for each in figure.iter("a")
    )


def _teasers(shape: Shape) -> set[Element]:
    """Answer what tells of other pages: a heading that is a link, and a sentence or two."""
    titles = [b for b in shape.blocks if b.owner.tag in _HEADINGS and b.lists(_LINKED)]
    kept = around(shape.root.iter("h1")) | _texts(shape.root) if titles else set()
    found: set[Element] = set()
    for block in titles:
        about = block.owner.getparent()
        if about is not None and shape.letters[about] == block.letters:
            about = about.getparent()  # a heading in an element of its own
        if about is not None and about not in kept and shape.runs[about] <= _MOST_SENTENCES:
            found.add(about)
    return found


def _texts(root: Element) -> set[Element]:
    """Answer what is called an article's text, and all in it."""
    found: set[Element] = set()
    for each in root.iter():
        if each.getparent() in found or kind_of(each) == "text":
            found.add(each)
    return found


def _most(element: Element) -> float:
    """Answer how much of the running text an element may have to be boilerplate; 0: it is none."""
    if element.tag in _ELEMENTS or (element.get("role") or "").lower() in _ROLES:
        return _MOST_RUNNING
    if (element.get("itemtype") or "").rpartition("/")[2] in _OTHER_THINGS:
        return _MOST_TOLD
    kind = kind_of(element)
    if element.tag == "p":  # a paragraph is called by what it says, too
        return _MOST_RUNNING if kind == "caption" else 0
    return _MOST_OF.get(kind, 0)
