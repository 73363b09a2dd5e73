"""Where a page has its article that neither marks nor tells its text: what its shape shows.

Where that shows next to nothing, what trafilatura finds.
"""

import copy
from collections.abc import Iterable
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.hidden import take_out_hidden
from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.markup import html_body
from wiredesk_ingest.bodies.words import estimate
from wiredesk_ingest.formats.html_page.body import NO_COPY
from wiredesk_ingest.formats.html_page.shape import article_of, is_named
from wiredesk_ingest.reading.xml import Element
from wiredesk_ingest.refusals import RefusalError

MOST_SEARCHED: Final = 4_000
"""Elements of a page in which an article is looked for."""

MOST_SEARCHED_TWICE: Final = 3_000
"""Elements in which trafilatura may look for it, too: it needs 0.1 ms for each."""

LONGEST_SEARCHED: Final = 400_000
"""Characters in which it may look."""

_NO_TEXT: Final = ("noscript", "template", "svg", "iframe", "select", "textarea")
_NO_SEARCH: Final = (*_NO_TEXT, "nav", "form", "footer", "button")


def searched_body(page: Element, base: str, fewest: int, *, named: bool) -> Body:
    """Find the article by the shape of the page; one of fewer words than wanted, twice.

    `named`: only in an element that is called an article's.
    """
    root = _shown(page, _NO_TEXT, MOST_SEARCHED)
    article = article_of(root)
    if named and not (article is not None and is_named(article)):
        return Body()
    body = Body()
    if article is not None:
        resolve_html(article, base)
        body = body_of(article, skip=NO_COPY)
    return body if named or estimate(body.text) >= fewest else _second_opinion(page, base)


def _second_opinion(page: Element, base: str) -> Body:
    """Let trafilatura find the article; empty where nothing looks like one."""
    root = _shown(page, _NO_SEARCH, MOST_SEARCHED_TWICE)
    shown = etree.tostring(root, encoding="unicode", method="html")
    if len(shown) > LONGEST_SEARCHED:
        raise RefusalError("too_complex", f"{len(shown):,} characters, and no article is marked")
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
    return html_body(found, base) if found else Body()


def _shown(page: Element, without: Iterable[str], most: int) -> Element:
    """Answer what a page shows, but for some elements; raises RefusalError where it is too much."""
    root = copy.deepcopy(page)
    etree.strip_elements(root, *without, with_tail=False)
    take_out_hidden(root)
    if sum(1 for _ in root.iter()) > most:
        detail = f"more than {most:,} elements, and nothing says which are the article"
        raise RefusalError("too_complex", detail)
    return root
