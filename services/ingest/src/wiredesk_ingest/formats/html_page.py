"""An HTML page: the article that schema.org in it (JSON-LD, microdata) or Open Graph tells of.

What is not said in one is taken from the next; the text, at last, from the shape of the page. A
page that shows no article is refused. JSON-LD may come without a page (`schema_org`).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.markup import html_tree
from wiredesk_ingest.bodies.words import estimate, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.html_page_body import complete_body, searched_body
from wiredesk_ingest.formats.html_page_data import json_ld, metas, microdata
from wiredesk_ingest.formats.html_page_fields import as_object, read_fields
from wiredesk_ingest.formats.html_page_identity import (
    address_of,
    addresses_of,
    identity_of,
    is_of_article,
)
from wiredesk_ingest.formats.html_page_reads import READS
from wiredesk_ingest.formats.html_page_scripts import parted
from wiredesk_ingest.formats.html_page_told import told_body
from wiredesk_ingest.formats.html_page_values import one
from wiredesk_ingest.orders.embargo_fields import obey_other_embargoes
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.refusals import RefusalError

Object = Mapping[str, Any]
_NO_ARTICLES: Final = ("website", "profile", "product", "book", "video", "music")
"""Types of Open Graph, of front pages and others."""

_BAR: Final = re.compile(r"\s+[|\u2013\u2014\u00b7-]\s")
_FEWEST_BLANKS: Final = 2
"""In an article's title; a shorter one may be the site's name."""

FEWEST_WORDS: Final = 40
"""Of an article that only the shape of the page shows: less may be any page's text."""


def html_parts(document: Any, _: WireText) -> Sequence[Part]:  # noqa: ANN401 - a WireText
    """Answer the article of a page, and others that stand in its JSON-LD with their whole text."""
    page_parts = parted(document.text)
    root = html_tree(page_parts.html)
    if root is None:
        raise RefusalError("not_an_article", "an empty page", 0)
    notes: list[str] = []
    found = json_ld(page_parts.json_ld, notes) or microdata(root)
    page = _Page(root, page_parts.html, _said_by_page(root), notes)
    main = _main(found, page.address)
    others = [each for each in found if each is not main and one(each.get("articleBody"))]
    parts = [Part(page.identity(main), lambda: page.read(main), lambda: 0)]
    whole = _different(others, main, page.address)
    return [*parts, *(Part(address_of(each), _reader(each), lambda: None) for each in whole)]


def _main(found: Sequence[Object], address: str) -> Object:
    """Answer the article that the page is about: that of its address, else the first one."""
    here = (each for each in found if address and address in addresses_of(each))
    return next(here, found[0] if found else {})


def _different(others: Sequence[Object], main: Object, address: str) -> list[Object]:
    known = {*addresses_of(main), address}
    found = {where: each for each in others if (where := address_of(each)) and where not in known}
    return list(found.values())


def _reader(said: Object) -> Callable[[], Draft]:
    def read() -> Draft:
        draft = Draft(address_of(said))
        read_fields(said, draft)
        draft.body(told_body(said, draft))
        return draft

    return read


def _said_by_page(root: Element) -> Object:
    """Answer what the head of the page says, its address with it."""
    said = metas(root)
    links = [each.get("href") or "" for each in root.iter("link") if each.get("rel") == "canonical"]
    named = [squeeze(each) for each in (*links, *said.get("og:url", ()))]
    title = next(
        (squeeze(text_of(each)) for name in ("h1", "title") for each in root.iter(name)), ""
    )
    read = as_object(said, root.get("lang") or "")
    return {
        **read,
        "headline": _without_site(read["headline"], title),
        "url": [each for each in named if is_of_article(each)],
        "title": title,
        "metas": {name: texts[0] for name, texts in said.items()},
        "kind": next(iter(said.get("og:type", ())), "").lower(),
    }


def _without_site(headline: str, title: str) -> str:
    """Answer a page's title without what it has behind the article's: ` | Quillmark | News`."""
    alone = title.count(" ") >= _FEWEST_BLANKS and headline.startswith(title)
    return title if alone and _BAR.match(headline, len(title)) else headline


class _Page:
    """One page: what is read of it, from wherever it is said."""

    def __init__(self, root: Element, html: str, said: Object, notes: list[str]) -> None:
        self._root = root
        self._html = html
        self._said = said
        self._notes = notes
        self.address = next(iter(said["url"]), "")

    def identity(self, main: Object) -> str:
        """Answer what tells its article from others; empty where nothing does."""
        address = self.address or address_of(main)
        is_article = bool(main) or self._said["kind"] == "article"
        return address or (identity_of(self._filled(main)) if is_article else "")

    def _filled(self, main: Object) -> Object:
        return {**main} | {key: main.get(key) or value for key, value in self._said.items()}

    def read(self, main: Object) -> Draft:
        """Read the page's own article. RefusalError where it shows none."""
        draft = Draft(self.identity(main), exact=True)
        draft.notes += self._notes
        read_fields(self._filled(main), draft)
        obey_other_embargoes({**self._said["metas"], **main}, draft)
        draft.fields["headline"] = draft.fields["headline"] or self._said["title"]
        body = complete_body(self._root, told_body(main, draft))
        draft.body(body if body.text else self._search(main, draft))
        add_figures(body.figures, draft)
        return draft

    def _search(self, main: Object, draft: Draft) -> Body:
        kind = self._said["kind"]
        if not main and kind.startswith(_NO_ARTICLES):
            raise RefusalError("not_an_article", f"a page that says it is a {kind[:40]}", 0)
        body = searched_body(self._html)
        if estimate(body.text) < (1 if main or kind else FEWEST_WORDS):
            raise RefusalError("not_an_article", "an HTML page that shows none", 0)
        draft.notes.append("html: nothing marks its text, so it was found by its shape")
        return body


def _is_page(document: object) -> bool:
    return isinstance(document, WireText)


HTML: Final = Format("html", "html", _is_page, html_parts, READS)
