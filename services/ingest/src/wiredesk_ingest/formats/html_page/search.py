"""Where a page has its article that neither marks nor tells its text: what its shape shows.

Where that shows next to nothing, what trafilatura finds.
"""

import copy
from collections.abc import Iterable
from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.hidden import take_out_hidden
from wiredesk_ingest.bodies.links import resolve_html
from wiredesk_ingest.bodies.markup import html_body
from wiredesk_ingest.bodies.words import estimate, squeeze
from wiredesk_ingest.formats.html_page.body import page_body
from wiredesk_ingest.formats.html_page.names import kind_of
from wiredesk_ingest.formats.html_page.picture_files import take_in_plain
from wiredesk_ingest.formats.html_page.shape import article_of, is_named
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.refusals import RefusalError

MOST_SEARCHED: Final = 4_000
"""Elements of a page in which an article is looked for."""

MOST_SEARCHED_TWICE: Final = 3_000
"""Elements in which trafilatura may look for it, too: it needs 0.1 ms for each."""

LONGEST_SEARCHED: Final = 400_000
"""Characters in which it may look."""

MOST_NARROWED: Final = 20_000
"""Elements of a page in which one is looked for that is called an article."""

_ARTICLES: Final = frozenset({"article", "main"})
_FEWEST_LINKED: Final = 12
"""Letters of a link that is looked for in a text."""

_NO_PROGRAMS: Final = "noscript"
FEWEST_WITHOUT_PROGRAMS: Final = 40
"""Words of an article that is shown only where no program runs; what asks for one has fewer."""

_NO_TEXT: Final = (_NO_PROGRAMS, "template", "svg", "iframe", "select", "textarea")
_NO_SEARCH: Final = (*_NO_TEXT, "nav", "form", "footer", "button")


def shaped_body(page: Element, base: str) -> Body:
    """Find the article by the shape of the page alone; empty where that shows none."""
    try:
        root = _shown(page, _NO_TEXT, MOST_SEARCHED)
    except RefusalError:
        return Body()
    article = article_of(root)
    if article is None:
        return Body()
    resolve_html(article, base)
    return page_body(article)


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
        body = page_body(article)
    if named or estimate(body.text) >= fewest:
        return body
    body = _second_opinion(page, base)
    return body if body.text else _without_programs(page, base)


def _without_programs(page: Element, base: str) -> Body:
    """Find the article in what a page shows where no program may run; mostly that is a notice."""
    many = sum(1 for _ in islice(page.iter(), MOST_SEARCHED + 1)) > MOST_SEARCHED
    if many or next(page.iter(_NO_PROGRAMS), None) is None:
        return Body()
    root = _shown(page, (each for each in _NO_TEXT if each != _NO_PROGRAMS), MOST_SEARCHED)
    for each in root.iter(_NO_PROGRAMS):
        each.tag = "div"
    article = article_of(root)
    if article is None:
        return Body()
    resolve_html(article, base)
    body = page_body(article)
    return body if estimate(body.text) >= FEWEST_WITHOUT_PROGRAMS else Body()


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
    body = html_body(found, base) if found else Body()
    return Body() if _are_links(root, body.text) else body


def _are_links(root: Element, text: str) -> bool:
    """Tell whether most of a text is links of the page: without copy, it finds lists of those."""
    links = {squeeze(text_of(each)) for each in root.iter("a")}
    linked = sum(len(each) for each in links if len(each) >= _FEWEST_LINKED and each in text)
    return linked * 2 > len(text)


def _shown(page: Element, without: Iterable[str], most: int) -> Element:
    """Answer what a page shows, but for some elements; raises RefusalError where it is too much.

    Of a page with calendars and menus in thousands, it is what the page calls its article.
    """
    many = sum(1 for _ in islice(page.iter(), most + 1)) > most
    root = copy.deepcopy(_called_article(page, most) if many else page)
    take_in_plain(root)
    etree.strip_elements(root, *without, with_tail=False)
    take_out_hidden(root)
    if sum(1 for _ in root.iter()) > most:
        detail = f"more than {most:,} elements, and nothing says which are the article"
        raise RefusalError("too_complex", detail)
    return root


def _called_article(page: Element, most: int) -> Element:
    """Answer the element called an article that has the most copy; the page where none is small."""
    found, most_copy = page, 0
    for each in islice(page.iter(), MOST_NARROWED):
        if each.tag in _ARTICLES or kind_of(each) == "text":
            size = sum(1 for _ in islice(each.iter(), most + 1))
            copied = sum(len(p.text or "") for p in islice(each.iter("p"), most))
            if size <= most and copied > most_copy:
                found, most_copy = each, copied
    return found
