"""Where an HTML page keeps the words of its article, and which telling of them is complete.

First what is marked up as `articleBody`; then the element around the words that JSON-LD says, for
JSON-LD has no paragraphs; then those words alone. Else it is searched (`search`).
"""

import copy
from collections.abc import Callable, Sequence
from itertools import chain, islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.words import count, lost
from wiredesk_ingest.formats.html_page.lists import TEXTS
from wiredesk_ingest.formats.html_page.marked import marked_in, with_text
from wiredesk_ingest.formats.html_page.place import showing
from wiredesk_ingest.formats.html_page.shape import without_asides
from wiredesk_ingest.formats.html_page.untold import (
    begins,
    is_all_told,
    links_told,
    shows,
    without_untold,
)
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
_MOST_SHOWN: Final = 4
"""Places that may show the first words: the article, and teasers or data above it."""


def complete_body(
    root: Element,
    tell: Callable[[], Body],
    search: Callable[[], Body],
    base: str,
    *,
    marked_up: bool,
) -> Body:
    """Answer the body, given what data tells of it; empty where the page has none.

    `search` finds the article otherwise, for some data tell no more than its first paragraph.
    `marked_up`: the data is the page's own mark-up, and tells no more than that shows.
    """
    marked = with_text(marked_in(root))
    told = Body() if marked and marked_up else tell()
    if not told.text:
        return _body(marked, base, whole=False) if marked else Body()
    around = _around(root, told)
    if around and around[0].tag in TEXTS:
        around = []  # one paragraph has all that is told, and others may stand behind it
    for elements in filter(None, (marked, around)):
        found = _complete(elements, base, told, at_most=elements is not marked)
        if found is not None:
            return found
    return _goes_on(told, search())


def page_body(element: Element) -> Body:
    """Make a body of what is copy; a heading or a paragraph may be called a header, and is copy."""
    for each in element.iter(*TEXTS):
        if (each.get("class") or "").strip().lower() in NO_COPY:
            del each.attrib["class"]
    return body_of(element, skip=NO_COPY)


def _complete(elements: Sequence[Element], base: str, told: Body, *, at_most: bool) -> Body | None:
    """Answer the body of elements that has all that is told; None where they lack some of it."""
    for whole in (False, True):  # what is named like boilerplate may be told, and is copy then
        body = _body(elements, base, whole=whole)
        if not (whole or is_all_told(body.text, told.text)):
            body = _body(elements, base, whole=False, told=told.text)
        if _is_told(body, told, elements, at_most=at_most):
            return body
    return None


def _goes_on(told: Body, found: Body) -> Body:
    """Answer what is told, or what was found where that begins so and goes on."""
    is_longer = count(found.text) > count(told.text)
    return found if is_longer and begins(found.text, told.text) else told


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
    return page_body(together)


def _is_told(body: Body, told: Body, elements: Sequence[Element], *, at_most: bool) -> bool:
    """Tell whether a body has all the words told but links; `at_most`: and not many more."""
    if at_most and count(body.text) > _MOST_MORE * count(told.text) + 30:
        return False
    if _has_all(body.text, told.text):
        return True
    links = " ".join(links_told(each, told.text) for each in elements)
    return bool(links) and _has_all(f"{body.text}\n\n{links}", told.text)


def _has_all(text: str, told: str) -> bool:
    # First that they are the same words: the loss of some is held against others, letter by letter.
    return shows(text, told) and lost([told], text) <= _MOST_LOST * count(told)


def _around(root: Element, told: Body) -> list[Element]:
    """Answer the smallest element with the words told, unless it has many more."""
    sizes = _sizes(root)
    wanted = _letters(told.text) * (1 - _MOST_LOST)
    found: list[Element] = []
    for first in islice(showing(root, told.text), _MOST_SHOWN):
        up = chain([first], first.iterancestors())
        found += islice((each for each in up if sizes.get(each, 0) >= wanted), 1)
    around = min(found, key=lambda each: sizes.get(each, 0), default=root)
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
