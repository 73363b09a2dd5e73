"""What stands in an article's element and is none of its copy, by how its blocks stand there."""

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Block, Shape
from wiredesk_ingest.formats.html_page.lists import HEADINGS, LINKED, LISTS, TEXTS, link_lists
from wiredesk_ingest.formats.html_page.notices import says_who_helped
from wiredesk_ingest.formats.html_page.standfirst_names import is_called_standfirst
from wiredesk_ingest.reading.xml import Element

_ITEMS: Final = frozenset({"dd", "dt", "li", "td", "th"})
_LISTS_OF_ITEMS: Final = ("dl", "ol", "table", "ul")
_FEWEST_SAID: Final = 4
"""Words of a sentence that stands apart; a label has fewer."""


def asides_in(article: Element, inside: Container[Element], shape: Shape) -> list[Element]:
    """Answer what stands in the article's element and is none of its copy."""
    blocks = [block for block in shape.blocks if block.owner in inside]
    beside = _beside(blocks)
    run = [at for at, block in enumerate(blocks) if block.runs]
    end = max(at for at, block in enumerate(blocks) if block.runs or _is_beside_copy(block, beside))
    asides = link_lists(article, shape) + _summed_up([blocks[at] for at in run])
    asides += _above_copy(blocks[: run[0]])
    for at, block in enumerate(blocks):
        above = at == run[0] - 1 and block.owner.tag in HEADINGS
        ends = (at < run[0] or at > end) and not (above and _is_beside(block, blocks[run[0]]))
        if not shape.runs[block.owner] and _is_aside(block, beside, ends=ends):
            asides.append(block.owner)
    return asides


def _summed_up(run: list[Block]) -> list[Element]:
    """Answer the first of the running blocks where it is called a standfirst, and stands apart."""
    first, *others = run
    beside = first.owner.getparent()
    apart = len(others) > 1 and all(each.owner.getparent() is not beside for each in others)
    return [first.owner] if apart and is_called_standfirst(first.owner) else []


def _above_copy(blocks: Sequence[Block]) -> list[Element]:
    """Answer the labels above the headline, and a short standfirst below it."""
    titles = [at for at, block in enumerate(blocks) if block.owner.tag == "h1"]
    labels = blocks[: titles[-1]] if titles else ()
    found = [block.owner for block in labels if not block.ends_sentence]
    below = blocks[titles[-1] + 1 :] if titles else blocks
    return found + [block.owner for block in below if is_called_standfirst(block.owner)]


def _is_beside(block: Block, other: Block) -> bool:
    return block.owner.getparent() is other.owner.getparent()


def _is_beside_copy(block: Block, beside: Mapping[Element | None, set[str]]) -> bool:
    """Tell whether a short block goes on with the copy: as its paragraphs do, or in a list there.

    Copy may end with a short line, a list of results or a table.
    """
    outer, name = block.owner, block.owner.tag
    if name in _ITEMS:
        outer = next(block.owner.iterancestors(*_LISTS_OF_ITEMS), outer)
        name = ""
    like = beside.get(outer.getparent(), set())
    return (name in like or (not name and "p" in like)) and not block.lists(LISTS)


def _beside(blocks: list[Block]) -> dict[Element | None, set[str]]:
    """Answer the elements that run, by what they stand in."""
    found: defaultdict[Element | None, set[str]] = defaultdict(set)
    for block in blocks:
        if block.runs:
            found[block.owner.getparent()].add(block.owner.tag)
    return found


def _is_aside(block: Block, beside: dict[Element | None, set[str]], *, ends: bool) -> bool:
    """Tell whether a short block is none of the copy; `ends`: it stands before or behind all."""
    name = block.owner.tag
    like = beside.get(block.owner.getparent(), set())
    if block.lists(LISTS if ends else LINKED) or name == "h1":
        return True
    if ends:
        return name not in like and not says_who_helped(block.text)
    return not (name in TEXTS or name in like or _is_sentence(block))


def _is_sentence(block: Block) -> bool:
    """Tell whether a block among copy says something, as a quotation set apart does."""
    few = block.text.count(" ") + 1 < _FEWEST_SAID
    return not (few or block.lists(0)) and block.ends_sentence
