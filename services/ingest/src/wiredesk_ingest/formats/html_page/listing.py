"""Whether a page that says nothing of itself lists others: cards, results, the newest of a section.

Each stands in an element like the next, with a title that is a link to its page. An article may
have such a list beside it; then most that runs is its own.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.blocks import Shape
from wiredesk_ingest.reading.xml import Element, text_of

_FEWEST: Final = 4
_MOST_OF_THEM: Final = 0.8
"""Of elements that are alike, which lead to other pages."""

_MOST_INSIDE: Final = 60
"""Elements of an item in which its title is looked for."""

_LONG: Final = 120
_FEWEST_LONG: Final = 3
"""Paragraphs of so many letters that are none of an item's: a page with them has a text."""

_MOST_AROUND: Final = 6
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FEWEST_WORDS: Final = 3
_MOSTLY: Final = 0.6
"""Of an item's letters, that a link has which is its title."""


def lists_others(root: Element, *, is_article: bool) -> bool:
    """Tell whether what a page shows is others; of one that says it is an article, all of it."""
    long = (p for p in root.iter("p") if len(p.text or "") >= _LONG and not _in_item(p))
    if len([*islice(long, _FEWEST_LONG)]) >= (1 if is_article else _FEWEST_LONG):
        return False  # as most often, and the rest is a fifth of what such a page costs
    items = _items(root)
    if not items:
        return False
    blocks = Shape(root).blocks
    shown = [each for each in blocks if each.runs] or blocks
    listed = sum(each.letters for each in shown if not items.isdisjoint(_around(each.owner)))
    left = sum(each.letters for each in shown) - listed
    return not left if is_article else left < listed


def _around(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _in_item(paragraph: Element) -> bool:
    for each in islice(_around(paragraph), _MOST_AROUND):
        beside = each.getparent()
        others = () if beside is None else beside
        alike = (other for other in others if _called(other) == _called(each))
        if len([*islice(alike, _FEWEST)]) >= _FEWEST and _leads_away(each):
            return True
    return False


def _called(element: Element) -> tuple[str, str]:
    return element.tag, element.get("class") or ""


def _items(root: Element) -> set[Element]:
    """Answer the elements that are alike, and each of which leads to another page."""
    found: set[Element] = set()
    for element in root.iter("*"):
        for alike in _alike(element) if len(element) >= _FEWEST else ():
            leading = [each for each in alike if _leads_away(each)]
            if len(leading) >= max(_FEWEST, _MOST_OF_THEM * len(alike)):
                found.update(leading)
    return found


def _alike(element: Element) -> Iterator[list[Element]]:
    called: defaultdict[tuple[str, str], list[Element]] = defaultdict(list)
    for each in element.iterchildren("*"):
        called[_called(each)].append(each)
    yield from (each for each in called.values() if len(each) >= _FEWEST)


def _leads_away(item: Element) -> bool:
    """Tell whether an item's title is a link: a heading, or most of what it says."""
    for each in islice(item.iter("a", *_HEADINGS), _MOST_INSIDE):
        if each.tag == "a":
            said = squeeze(text_of(each))
            headed = any(inside.tag in _HEADINGS for inside in each.iterdescendants())
            long = said.count(" ") + 1 >= _FEWEST_WORDS
            if _is_away(each) and (headed or (long and _is_most(said, item))):
                return True
        elif any(_is_away(link) and _is_most(text_of(link), each) for link in each.iter("a")):
            return True
    return False


def _is_most(said: str, element: Element) -> bool:
    return len("".join(said.split())) >= _MOSTLY * len("".join(text_of(element).split()))


def _is_away(link: Element) -> bool:
    return not (link.get("href") or "#").startswith(("#", "javascript:"))
