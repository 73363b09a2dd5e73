"""Bodies of real agency files: no word is lost, and nothing but plain mark-up is left."""

import unicodedata
from collections.abc import Iterable
from email.parser import BytesParser
from email.policy import default
from html import unescape
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import etree, html

from tests.conformance.agency import THERE, news_items, objects, path, reading, understood

__test__ = THERE

NO_COPY = ("head", "body.head", "script", "style", "title", "figure", "media", "img")
FOR_EDITORS = frozenset({"publicationdate", "slugline", "embargoed", "notepad", "closingline"})
"""Classes that mark, in these files, what stands in a body for editors only."""

CLOSING = {
    "newsml-g2/globenewswire-nested-xhtml.xml": 69,
    "newsml-1.2/afp-ar-alert-empty-headline.xml": 10,
    "newsml-1.2/afp-ar-news-1.xml": 11,
    "newsml-1.2/afp-ar-news-2.xml": 6,
    "newsml-1.2/afp-text-photo.xml": 11,
    "nitf/aap.xml": 8,
    "nitf/pa-1.xml": 4,
    "nitf/pa-4.xml": 4,
}
"""Signs at the end of a text that only close it: initials of its authors, an agency, contacts."""

BLOCKS = {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote"}
TABLES = {"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
INLINE = {"a", "em", "strong", "b", "i", "br", "span", "sub", "sup"}
TAGS = BLOCKS | TABLES | INLINE
ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
EVERYWHERE = {"dir", "lang"}


def letters(text: str) -> str:
    """All signs in their order but blanks, and the dashes that some put around subheads."""
    return "".join(unicodedata.normalize("NFC", text).replace("- ", " ").replace(" -", " ").split())


def copy(element: etree._Element) -> Iterable[str]:
    """The texts in an element that are for readers, in their order."""
    if not _is_left_out(element):
        yield element.text or ""
        for child in element:
            yield from copy(child)
            yield child.tail or ""


def _is_left_out(element: etree._Element) -> bool:
    name = str(element.tag).rpartition("}")[2].lower()
    classes = (element.get("class") or "").lower().split()
    return name in NO_COPY or not FOR_EDITORS.isdisjoint(classes)


def html_tree(text: str) -> etree._Element:
    return html.fromstring(text, parser=html.HTMLParser(remove_comments=True, remove_pis=True))


def xml_bodies(item: etree._Element) -> Iterable[str]:
    """The body of an item: a tree, or HTML in a text. The root itself where it is NITF."""
    parts = list(item.iter("{*}inlineXML", "{*}inlineData", "{*}DataContent"))
    parts += [item] if str(item.tag).endswith("nitf") else []
    for part in (part for part in parts if not _is_caption(part)):
        yield from copy(part if len(part) else html_tree((part.text or "").strip() or "<p/>"))


def _is_caption(part: etree._Element) -> bool:
    """Tell whether a component of NewsML 1.2 says that its text is a picture's."""
    return any(
        role.get("FormalName") == "Caption"
        for component in part.iterancestors("{*}NewsComponent")
        for role in component.iterchildren("{*}Role")
    )


def json_body(item: dict[str, Any]) -> Iterable[str]:
    """The body of a ninjs item: HTML before plain text."""
    listed = [
        each["value"]
        for each in item.get("bodies", ())
        if "html" in (each.get("contenttype") or each.get("contentType"))
    ]
    plain = [item[name] for name in ("body_html", "body_xhtml", "body_text") if item.get(name)]
    for body in [*plain, *listed][:1]:
        yield from copy(html_tree(body))


def mail_body(name: str) -> Iterable[str]:
    """The HTML of a mail, as the standard library finds it."""
    wire = path(name).read_bytes().lstrip()
    body = BytesParser(policy=default).parsebytes(wire).get_body(("html",))
    assert body is not None
    yield from copy(html_tree(body.get_content()))


def raw_bodies(name: str) -> list[str]:
    if name.endswith(".eml"):
        return ["".join(mail_body(name))]
    if name.endswith(".json"):
        return ["".join(json_body(item)) for item in objects(name)]
    return ["".join(xml_bodies(item)) for item in news_items(name)]


WITH_BODIES = [name for name in understood() if reading(name).items]


@pytest.mark.parametrize("name", WITH_BODIES)
def test_every_word_for_readers_is_in_the_text_in_its_order(name: str) -> None:
    texts = [item.article.body_text for item in reading(name).items]
    raws = [letters(unescape(raw)) for raw in raw_bodies(name)]  # one agency escapes twice

    said = [raw[: len(raw) - CLOSING.get(name, 0)] for raw in raws]
    assert [letters(text) for text in texts] == said


@pytest.mark.parametrize("name", WITH_BODIES)
def test_html_and_plain_text_say_the_same(name: str) -> None:
    for article in (item.article for item in reading(name).items):
        shown = "".join(html.fragment_fromstring(article.body_html, "div").itertext())

        assert letters(shown) == letters(article.body_text)
        assert article.word_count == len(article.body_text.split())


@pytest.mark.parametrize("name", WITH_BODIES)
def test_a_body_has_only_plain_mark_up(name: str) -> None:
    for article in (item.article for item in reading(name).items):
        for element in html.fragment_fromstring(article.body_html, "div").iterdescendants():
            assert element.tag in TAGS
            assert set(element.attrib) <= ATTRIBUTES.get(str(element.tag), set()) | EVERYWHERE
            assert urlsplit(element.get("href", "")).scheme in {"", "http", "https", "mailto"}
