"""Where an HTML page keeps the words of its article, and which telling of them is complete.

First what is marked up as `articleBody`; then the element around the words that JSON-LD says, for
JSON-LD has no paragraphs; then those words alone; and last what trafilatura finds by its shape.
"""

import copy
from collections.abc import Sequence
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.hidden import take_out_hidden
from wiredesk_ingest.bodies.markup import html_body, html_tree
from wiredesk_ingest.bodies.words import count, lost
from wiredesk_ingest.reading.xml import Element, local
from wiredesk_ingest.refusals import RefusalError

MOST_ELEMENTS: Final = 15_000
"""In the article's part of a page."""

MOST_SEARCHED: Final = 3_000
"""Elements in which trafilatura may look for an article: it needs 0.1 ms for each."""

LONGEST_SEARCHED: Final = 400_000
"""Characters in which it may look."""

_NO_COPY: Final = frozenset(
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
_NO_SEARCH: Final = (
    "noscript", "template", "svg", "nav", "form", "iframe", "footer", "button",
    "select",
)  # fmt: skip
_MOST_MORE: Final = 1.3
"""Times the words of JSON-LD that the element around them may have: captions, a byline."""

_MOST_LOST: Final = 0.02


def marked_body(root: Element) -> Body | None:
    """Answer the elements marked as `articleBody`, one behind the other."""
    found: list[Element] = []
    inside: set[Element] = set()
    for each in root.iter():
        marked = "articleBody" in (each.get("itemprop") or "").split() and local(each) != "meta"
        if each.getparent() in inside:
            inside.add(each)
        elif marked:
            found.append(each)
            inside.add(each)
    return _body(found) if found else None


def _body(elements: Sequence[Element]) -> Body:
    whole = etree.Element("div")
    for each in elements:
        whole.append(copy.deepcopy(each))
    if sum(1 for _ in whole.iter()) > MOST_ELEMENTS:
        raise RefusalError("too_complex", f"an article of more than {MOST_ELEMENTS:,} elements")
    return body_of(whole, skip=_NO_COPY)


def complete_body(root: Element, told: Body) -> Body:
    """Answer the body, given what JSON-LD tells of it; empty where the page has none."""
    marked = marked_body(root)
    if not told.text:
        return marked or Body()
    for body in (marked, _around(root, told)):
        if body is not None and _has_all(body, told):
            return body
    return told


def _has_all(body: Body, told: Body) -> bool:
    return lost([told.text], body.text) <= _MOST_LOST * count(told.text)


def _around(root: Element, told: Body) -> Body | None:
    """Answer the smallest element with at least the words told, unless it has many more."""
    sizes = _sizes(root)
    wanted = _letters(told.text) * (1 - _MOST_LOST)
    element: Element | None = root
    around = root
    while element is not None:
        around = element
        element = next((each for each in element if sizes.get(each, 0) >= wanted), None)
    if around is root or sizes[around] > _MOST_MORE * _letters(told.text) + 200:
        return None
    body = _body([around])
    return body if count(body.text) <= _MOST_MORE * count(told.text) + 30 else None


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


def searched_body(html: str) -> Body:
    """Find the article by the shape of the page; empty where nothing looks like one."""
    root = html_tree(html)
    if root is None:
        return Body()
    etree.strip_elements(root, *_NO_SEARCH, with_tail=False)
    take_out_hidden(root)
    shown = etree.tostring(root, encoding="unicode", method="html")
    if sum(1 for _ in root.iter()) > MOST_SEARCHED or len(shown) > LONGEST_SEARCHED:
        detail = f"more than {MOST_SEARCHED:,} elements, and nothing says which are the article"
        raise RefusalError("too_complex", detail)
    # 32 MB and a quarter of a second that a worker needs only where it sees such a page.
    import trafilatura  # noqa: PLC0415 - said above

    found = trafilatura.extract(
        shown,
        output_format="html",
        include_comments=False,
        include_formatting=True,
        include_links=True,
        favor_recall=True,
        fast=True,  # its second opinions cost five times as much, and 33 MB more
    )
    return html_body(found) if found else Body()
