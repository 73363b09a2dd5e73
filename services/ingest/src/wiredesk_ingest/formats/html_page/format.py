"""An HTML page: the article that schema.org in it (JSON-LD, microdata) or Open Graph tells of.

What is not said in one is taken from the next; the text, at last, from the shape of the page. A
page that shows no article is refused. JSON-LD may come without a page (`schema_org`).
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.links import whole
from wiredesk_ingest.bodies.markup import html_tree
from wiredesk_ingest.bodies.words import estimate
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.html_page.banner import banners_above
from wiredesk_ingest.formats.html_page.body import complete_body
from wiredesk_ingest.formats.html_page.data import json_ld, microdata
from wiredesk_ingest.formats.html_page.fields import read_fields
from wiredesk_ingest.formats.html_page.first_line import lift_standfirst, take_first_lines
from wiredesk_ingest.formats.html_page.heading import heading_of
from wiredesk_ingest.formats.html_page.identity import (
    address_of,
    addresses_of,
    identity_by_words,
    identity_of,
    is_list,
    is_of_story,
)
from wiredesk_ingest.formats.html_page.language import doubt_language
from wiredesk_ingest.formats.html_page.lead import lead_figures
from wiredesk_ingest.formats.html_page.listing import lists_others
from wiredesk_ingest.formats.html_page.place import place_of
from wiredesk_ingest.formats.html_page.reads import READS
from wiredesk_ingest.formats.html_page.said import said_by_page
from wiredesk_ingest.formats.html_page.scripts import parted
from wiredesk_ingest.formats.html_page.search import searched_body, shaped_body
from wiredesk_ingest.formats.html_page.stamps import read_stamps
from wiredesk_ingest.formats.html_page.standfirst import standfirst
from wiredesk_ingest.formats.html_page.titles import without_owner
from wiredesk_ingest.formats.html_page.told import told_body
from wiredesk_ingest.formats.html_page.values import names, one
from wiredesk_ingest.located import locate
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.orders.lines.other_lines import lines_in
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element
from wiredesk_ingest.refusals import RefusalError

Object = Mapping[str, Any]
_NO_ARTICLES: Final = ("profile", "product", "book", "video", "music")
"""Types of Open Graph."""

_UNNAMED: Final = "urn:wiredesk:html:"
"""Of a page whose name is made of its words, until they are read."""

_MARK: Final = "\ufeff"
"""A mark of byte order, which some editors write among words: no sign of any."""

_ARTICLE: Final = "article"
_ANY: Final = "website"
"""What front pages say that they are, and some sites of each page."""

FEWEST_WORDS: Final = 40
"""Of an article that only the shape of the page shows: less may be any page's text."""


def html_parts(document: Any, _: WireText) -> Sequence[Part]:  # noqa: ANN401 - a WireText
    """Answer the article of a page, and others that stand in its JSON-LD with their whole text."""
    page_parts = parted(document.text.replace(_MARK, ""))
    root = html_tree(page_parts.html)
    if root is None:
        raise RefusalError("not_an_article", "an empty page", 0)
    notes: list[str] = []
    told = json_ld(page_parts.json_ld, notes)
    found = told or microdata(root)
    page = _Page(root, said_by_page(root), notes, marked_up=not told)
    main = _main(found, page.address)
    others = [each for each in found if each is not main and one(each.get("articleBody"))]
    parts = [Part(page.identity(main), lambda: page.read(main), lambda: 0)]
    different = _different(others, main, page.address)
    return [*parts, *(Part(address_of(each), _reader(each), lambda: None) for each in different)]


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


class _Page:
    """One page: what is read of it, from wherever it is said."""

    def __init__(self, root: Element, said: Object, notes: list[str], *, marked_up: bool) -> None:
        self._root = root
        self._marked_up = marked_up  # what is said of the article is said by its mark-up
        self._said = said
        self._notes = notes
        self.address = next(iter(said["url"]), "")
        based = root.find(".//base")
        self._base = whole("" if based is None else based.get("href") or "", self.address)
        self._base = self._base or self.address

    def identity(self, main: Object) -> str:
        """Answer what tells its article from others; empty where nothing does."""
        address = self.address or address_of(main)
        is_article = bool(main) or self._said["kind"] == _ARTICLE
        return address or (identity_of(self._filled(main)) if is_article else "")

    def _filled(self, main: Object) -> Object:
        said = {key: main.get(key) or value for key, value in self._said.items()}
        if not names(main.get("publisher")):  # an address names nobody
            said["publisher"] = self._said["publisher"]
        return {**main} | said

    def read(self, main: Object) -> Draft:
        """Read the page's own article. RefusalError where it shows none."""
        named = self.identity(main)
        draft = Draft(named or _UNNAMED, exact=True)
        draft.notes += self._notes
        read_fields(self._filled(main), draft)
        obey_own({**self._said["metas"], **main}, draft)
        headline = draft.fields["headline"] or self._said["title"]
        draft.fields["headline"] = without_owner(headline, draft.fields.get("source", ""))
        read_stamps(self._root, draft.fields["headline"], draft)
        tell = partial(told_body, main, draft)
        search = partial(shaped_body, self._root, self._base)
        body = complete_body(self._root, tell, search, self._base, marked_up=self._marked_up)
        body = body if body.text else self._search(main, draft)
        lift_standfirst(body, draft)
        take_first_lines(body, draft)
        draft.body(body)
        locate(draft)
        doubt_language(body.text, draft)
        if not named:
            self._name(draft)
        self._read_around(main, body, draft)
        return draft

    def _read_around(self, main: Object, body: Body, draft: Draft) -> None:
        """Read what stands above and beside the text: orders, pictures, a standfirst."""
        titles = lines_in({**main, "titles": self._said["titles"]})
        draft.beside += [*banners_above(self._root, body.text), *titles]
        place = place_of(self._root, draft.fields["headline"], body.text)
        lead = lead_figures(place, self._base) if place else []
        add_figures([*lead, *body.figures], draft)
        if place and draft.fields["subheadline"] in {"", draft.fields["headline"]}:
            draft.put(subheadline=standfirst(place, draft))

    def _shows_story(self, draft: Draft) -> bool:
        """Tell whether a page that says it is none, or nothing, has a story's address and day."""
        dated = is_of_story(self.address) and "versioncreated" in draft.fields
        return dated and heading_of(self._root, draft.fields["headline"]) is not None

    def _name(self, draft: Draft) -> None:
        """Give an article without an address or date one name for all times it comes."""
        day = draft.fields.get("versioncreated", "")
        where = draft.fields.get("source", "") or self._base
        draft.uri = identity_by_words(
            where, draft.fields["headline"], str(day), draft.fields["body_text"]
        )
        draft.notes.append("uri: the page says none, so it is made of what it shows")

    def _search(self, main: Object, draft: Draft) -> Body:
        kind = self._said["kind"]
        listed = not address_of(main) and is_list(self._root, self._said["named"])
        if listed or (not main and lists_others(self._root, is_article=kind == _ARTICLE)):
            raise RefusalError("not_an_article", "a page that lists others", 0)
        if not main and kind.startswith(_NO_ARTICLES):
            raise RefusalError("not_an_article", f"a page that says it is a {kind[:40]}", 0)
        shows = self._said["dated"] or self._shows_story(draft)
        is_any = not main and kind == _ANY and not shows
        fewest = FEWEST_WORDS if is_any or not (main or kind or shows) else 1
        body = searched_body(self._root, self._base, fewest, named=is_any)
        if estimate(body.text) < fewest:
            raise RefusalError("not_an_article", "an HTML page that shows none", 0)
        draft.notes.append("html: nothing marks its text, so it was found by its shape")
        return body


HTML: Final = Format("html", "html", lambda page: isinstance(page, WireText), html_parts, READS)
