"""What in a page only lists other pages, and the labels beside such lists."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import IN_LINES, Block, Shape
from wiredesk_ingest.reading.xml import Element

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TEXTS: Final = frozenset(
    {*HEADINGS, "p", "li", "td", "th", "blockquote", "pre", "dt", "dd", "caption", "figcaption"}
)
"""What may be short in the middle of copy."""

LINKED: Final = 0.9
LISTS: Final = 0.5
"""Of the letters that are links: more is a list of other pages."""

_FEWEST_LISTED: Final = 2


def _only_links(element: Element, shape: Shape) -> bool:
    """Tell whether an element lists other pages; a table may as well list clubs, each linked."""
    most = LINKED if element.tag == "table" else LISTS
    return shape.linked[element] > most * shape.letters[element]


def _is_labelled_list(
    element: Element, shape: Shape, blocks: Mapping[Element, Sequence[Block]]
) -> bool:
    """Tell whether an element has a list of links to pages, and besides nothing but labels."""
    items = [each for each in element.iter("li") if shape.letters[each]]
    if len(items) < _FEWEST_LISTED or not all(_only_links(each, shape) for each in items):
        return False
    inside = (block for each in element.iter() for block in blocks.get(each, ()))
    return not any(each.runs or (each.ends_sentence and not each.linked) for each in inside)


def link_lists(root: Element, shape: Shape) -> list[Element]:
    """Answer what only lists other pages, and the headings above."""
    found: list[Element] = []
    blocks: defaultdict[Element, list[Block]] = defaultdict(list)
    for block in shape.blocks:
        blocks[block.owner].append(block)
    pile = [root]
    while pile:
        above: Element | None = None
        for each in pile.pop():
            if each.tag in IN_LINES:
                continue
            if shape.running[each]:
                pile.append(each)
            elif each.tag not in TEXTS and (
                _only_links(each, shape) or _is_labelled_list(each, shape, blocks)
            ):
                found += [each] if above is None else [above, each]
            above = each if each.tag in HEADINGS else None
    return found
