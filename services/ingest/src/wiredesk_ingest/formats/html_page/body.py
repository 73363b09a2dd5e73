"""Where an HTML page keeps the words of its article, and which telling of them is complete.

First what is marked up as `articleBody`; then the element around the words that JSON-LD says, for
JSON-LD has no paragraphs; then those words alone. Else it is searched (`search`).
"""

import copy
from collections.abc import Callable, Sequence
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.words import count, lost
from wiredesk_ingest.formats.html_page.shape import without_asides
from wiredesk_ingest.formats.html_page.untold import links_told, without_untold
from wiredesk_ingest.reading.xml import Element, local
from wiredesk_ingest.refusals import RefusalError

MOST_ELEMENTS: Final = 8_000
"""In the article's part of a page; long live blogs have 4,000. Twice as many tiny paragraphs
would hold a worker up for longer than any MiB may."""

NO_COPY: Final = frozenset(
    {
        "nav",
        "aside",
        "form",
        "button",
        "header",
        "footer",
        "iframe",
        "svg",
        "select",
        "dialog",
        "h1",
    }
)
_MOST_TIDIED: Final = 4_000
"""Of those, in which boilerplate is looked for."""

_MOST_MORE: Final = 1.3
"""Times the words of JSON-LD that the element around them may have: captions, a byline."""

_MOST_AROUND: Final = 2
"""The same before it is known what of them is boilerplate."""

_MOST_LOST: Final = 0.02


def complete_body(root: Element, tell: Callable[[], Body], base: str, *, marked_up: bool) -> Body:
    """Answer the body, given what data tells of it; empty where the page has none.

    `marked_up`: the data is the page's own mark-up, and tells no more than that shows.
    """
    marked = _marked(root)
    told = Body() if marked and marked_up else tell()
    if not told.text:
        return _body(marked, base, whole=False) if marked else Body()
    for elements in (marked, _around(root, told)):
        links = " ".join(links_told(each, told.text) for each in elements)
        # What is named like boilerplate may be told, and is copy then.
        for whole in (False, True) if elements else ():
            body = _body(elements, base, whole=whole, told="" if whole else told.text)
            if _is_told(body, told, links, at_most=elements is not marked):
                return body
    return told


def _marked(root: Element) -> list[Element]:
    """Answer the elements marked as `articleBody` that are in no other."""
    found: list[Element] = []
    inside: set[Element] = set()
    for each in root.iter():
        marked = "articleBody" in (each.get("itemprop") or "").split() and local(each) != "meta"
        if each.getparent() in inside:
            inside.add(each)
        elif marked:
            found.append(each)
            inside.add(each)
    return found


def _body(elements: Sequence[Element], base: str, *, whole: bool, told: str = "") -> Body:
    """Make a body of elements, one behind the other; without boilerplate, or as they are.

    `told`: the words that data tell of it, where they do.
    """
    together = etree.Element("div")
    for each in elements:
        together.append(copy.deepcopy(each))
    elements_in = sum(1 for _ in together.iter())
    if elements_in > MOST_ELEMENTS:
        raise RefusalError("too_complex", f"an article of more than {MOST_ELEMENTS:,} elements")
    if not whole and elements_in <= _MOST_TIDIED:
        without_asides(together)
        if told:
            without_untold(together, told)
    resolve_html(together, base)
    return body_of(together, skip=NO_COPY)


def _is_told(body: Body, told: Body, links: str, *, at_most: bool) -> bool:
    """Tell whether a body has all the words told but links; `at_most`: and not many more."""
    words = count(told.text)
    if lost([told.text], f"{body.text}\n\n{links}") > _MOST_LOST * words:
        return False
    return not at_most or count(body.text) <= _MOST_MORE * words + 30


def _around(root: Element, told: Body) -> list[Element]:
    """Answer the smallest element with at least the words told, unless it has many more."""
    sizes = _sizes(root)
    wanted = _letters(told.text) * (1 - _MOST_LOST)
    element: Element | None = root
    around = root
    while element is not None:
        around = element
        element = next((each for each in element if sizes.get(each, 0) >= wanted), None)
    many = around is root or sizes[around] > _MOST_AROUND * _letters(told.text) + 200
    return [] if many else [around]


def _sizes(root: Element) -> dict[Element, int]:
    """Answer how many letters each element shows."""
    sizes: dict[Element, int] = {}
    for _, element in etree.iterwalk(root, events=("end",)):
        if local(element) in {"noscript", "template"}:
            continue
        inside = sum(sizes.get(each, 0) + _letters(each.tail or "") for each in element)
        sizes[element] = inside + _letters(element.text or "")
    return sizes


def _letters(text: str) -> int:
    return len("".join(text.split()))
