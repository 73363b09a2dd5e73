"""No word of a body is lost, and nothing but a page's few tags comes out, whatever goes in."""

import json
from collections import Counter
from html import escape
from html.parser import HTMLParser
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.unit.ingest.builders import (
    NOON,
    URI,
    ap,
    article,
    atom,
    g2,
    json_feed,
    ninjs,
    reading,
    rss,
)
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content
from wiredesk.article import Article
from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.bodies.words import clean, count, lost, squeeze

ALLOWED: Final = frozenset([
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "caption", "thead",
    "tbody", "tfoot", "tr", "td", "th", "a", "em", "strong", "b", "i", "br", "span", "sub", "sup",
])  # fmt: skip
INLINE: Final = ("b", "em", "a", "span", "sub", "q", "abbr", "person", "font", "bdo")
BLOCKS: Final = ("p", "h1", "h3", "div", "ul", "ol", "li", "table", "thead", "tr", "td", "caption")
MORE: Final = ("section", "blockquote", "bq", "unknown", "hl2", "dd", "pre", "figure", "media")
ATTRIBUTES: Final = {
    "dir": ("rtl", "ltr", "up"),
    "lang": ("ar", "fa-IR", '"><script>'),
    "href": ("https://quillmark.example/?a=1&b=2", "javascript:alert(1)", " JaVaScRiPt:x", "/x"),
    "onclick": ("alert(1)",),
    "style": ("color:red",),
    "colspan": ("2", "99999"),
    "class": ("lead", "wide"),
}

words = st.text("aéلaن١‌‎<&\"'>ı😀", min_size=1, max_size=6)
texts = st.lists(words, max_size=3).map(lambda some: " ".join(["", *some, ""]))
attributes = st.dictionaries(st.sampled_from([*ATTRIBUTES]), st.integers(0, 3), max_size=2).map(
    lambda some: {name: ATTRIBUTES[name][at % len(ATTRIBUTES[name])] for name, at in some.items()}
)


@st.composite
def trees(draw: st.DrawFn, depth: int = 5) -> etree._Element:
    """Any nesting of any tags, with words before, in and behind each."""
    element = etree.Element(draw(st.sampled_from([*INLINE, *BLOCKS, *MORE])), draw(attributes))
    if element.tag == "a":
        element.set("href", draw(st.sampled_from(ATTRIBUTES["href"])))
    element.text = draw(texts)
    for child in draw(st.lists(trees(depth - 1), max_size=3)) if depth else []:
        child.tail = draw(texts)
        element.append(child)
    return element


class Page(HTMLParser):
    """Reads HTML strictly: what it holds, and whether each tag is closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.hrefs: list[str] = []
        self.attributes: set[str] = set()
        self.said: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.hrefs += [value or "" for name, value in attrs if name == "href"]
        if tag != "br":
            self._open.append(tag)
        if tag not in {"a", "b", "i", "em", "strong", "span", "sub", "sup"}:
            self.said.append(" ")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag not in {"a", "b", "i", "em", "strong", "span", "sub", "sup"}:
            self.said.append(" ")

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    @property
    def words(self) -> list[str]:
        return "".join(self.said).split()


def assert_fit_for_readers(body: Body) -> None:
    page = Page(body.html)
    assert set(page.tags) <= ALLOWED
    assert page.attributes <= {"href", "dir", "lang", "colspan", "rowspan"}
    assert all(href.startswith(("https://", "http://", "mailto:")) for href in page.hrefs)
    assert page.words == body.text.split()


def letters(said: str) -> str:
    """Answer a text without blanks, and without the marks that a quotation is given (`q`)."""
    return "".join(said.split()).translate(dict.fromkeys(map(ord, "“”")))


@settings(deadline=None, max_examples=80)
@given(tree=trees())
def test_no_word_of_a_tree_is_lost(tree: etree._Element) -> None:
    said = "".join(str(each) for each in tree.itertext())

    body = body_of(tree)

    assert letters(body.text) == letters(clean(said))
    assert body.words_lost == 0


@settings(deadline=None, max_examples=80)
@given(tree=trees())
def test_a_page_holds_the_same_words_in_allowed_tags_only(tree: etree._Element) -> None:
    assert_fit_for_readers(body_of(tree))


@settings(deadline=None, max_examples=100)
@given(
    html=st.lists(
        st.one_of(
            words,
            st.sampled_from(
                [
                    "<p>",
                    "</p>",
                    "<b>",
                    "</i>",
                    "<table>",
                    "<td>",
                    "<li>",
                    "</ul>",
                    "<a href='javascript:x'>",
                    "<script>",
                    "</script>",
                    "<svg onload=x>",
                    "<!--",
                    "-->",
                    "<style>",
                    "</style>",
                    "<math>",
                    "<img src=x onerror=y>",
                    "<template>",
                    "&lt;script&gt;",
                    "&#0;",
                    "&bogus;",
                    "\0",
                    "]]>",
                ]
            ),
        ),
        max_size=12,
    ).map("".join)
)
def test_html_as_found_in_the_wild_ends_fit_for_readers(html: str) -> None:
    assert_fit_for_readers(html_body(html))


@settings(deadline=None, max_examples=150)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_no_word_of_plain_text_is_lost(text: str) -> None:
    body = text_body("Copy: " + text)

    assert "".join(body.text.split()) == "".join(clean("Copy: " + text).split())
    assert_fit_for_readers(body)
    assert body.words_lost == 0


@settings(deadline=None, max_examples=100)
@given(body=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_a_body_is_the_same_words_in_either_format(body: str) -> None:
    paragraph = f"<p>{escape(body)}</p>".replace("\ufffe", "").replace("\uffff", "")
    in_g2, in_nitf = article(g2(paragraph)), article(nitf(paragraph))
    in_newsml_1 = article(newsml_1(item(component(lines() + text_content(paragraph)))))
    in_ninjs = article(ninjs(body_html=f"<p>{escape(body)}</p>"))

    assert in_g2.body_text.split() == in_ninjs.body_text.split()
    assert in_g2.body_html == in_nitf.body_html == in_newsml_1.body_html
    assert in_g2.word_count == count(in_g2.body_text)


FEEDS: Final = {
    "content": lambda html: rss(f"<content:encoded>{escape(html)}</content:encoded>"),
    "description": lambda html: rss(f"<description>{escape(html)}</description>"),
    "html": lambda html: atom(f'<id>urn:a</id><content type="html">{escape(html)}</content>'),
    "xhtml": lambda html: atom(f"<id>urn:a</id><content type='xhtml'><div>{html}</div></content>"),
    "json feed": lambda html: json_feed({"id": "1", "content_html": html}),
    "nitf": lambda html: ap(body_nitf=html),
}


@settings(deadline=None, max_examples=150)
@given(
    body=st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=60),
    way=st.sampled_from([*FEEDS]),
)
def test_a_body_is_the_same_words_in_every_feed(body: str, way: str) -> None:
    html = f"<p>x</p><p>{escape(body)}</p>"

    found = article(FEEDS[way](html))

    assert found.body_text.split() == article(ninjs(body_html=html)).body_text.split()


@settings(deadline=None, max_examples=100)
@given(raw=st.lists(words, min_size=1, max_size=8), at=st.integers(0, 7))
def test_a_word_that_is_gone_is_counted(raw: list[str], at: int) -> None:
    kept = [word for index, word in enumerate(raw) if index != at % len(raw)]

    assert lost(raw, " ".join(raw)) == 0
    assert lost(raw, " ".join(kept)) >= 1


@given(line=st.text(max_size=40))
def test_a_cleaned_line_stays_as_it_is(line: str) -> None:
    assert squeeze(squeeze(line)) == squeeze(line)


anything: Final = st.recursive(
    st.none() | st.booleans() | st.integers(0, 9) | st.text(max_size=5) | st.just("private"),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "code", "role", "value", "href", "uri"]), inside)
    ),
    max_leaves=6,
)
fields: Final = st.sampled_from([
    "type", "version", "versioncreated", "pubstatus", "embargoed", "urgency", "headline",
    "headlines", "body_html", "bodies", "subject", "signals", "genres", "associations", "links",
    "renditions", "located", "keywords", "places", "people", "evolvedfrom", "source", "ednote",
    "ednotes", "by", "alttexts", "standard",
])  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(said=st.dictionaries(fields, anything, max_size=6))
def test_any_json_is_read_or_refused_by_name(said: dict[str, object]) -> None:
    """Fields of any shape never make the parser fail, and what it reads the next stage reads."""
    found = reading(json.dumps({"uri": URI, **said}).encode())

    assert Counter(refused.code for refused in found.refusals)["parser_failed"] == 0
    for read in found.items:
        assert Article.model_validate_json(read.article.model_dump_json()) == read.article
        assert read.article.received == NOON
