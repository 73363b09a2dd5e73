"""JSON-LD of schema.org that comes without a page is the articles in it."""

import json
from collections.abc import Callable
from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import URI, article, ninjs, reading, refusal
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import ADDRESS, STORY, news, page, script
from wiredesk.doubts import WORDS_LOST
from wiredesk_ingest.formats.html_page.told import MOST_UPDATES


def document(*said: Any) -> bytes:
    """Write JSON-LD without a page: one thing, or several as a list."""
    return json.dumps(said[0] if len(said) == 1 else said).encode()


def test_it_says_the_same_without_a_page() -> None:
    said = news(author={"name": "Ada Harbour"}, inLanguage="en", keywords="sea, light")
    alone, shown = article(document(said)), article(page(script(said)))
    kept = {"uri", "headline", "byline", "language", "keywords", "body_html", "versioncreated"}

    assert alone.model_dump(include=kept) == shown.model_dump(include=kept)
    assert (alone.uri, alone.body_text, alone.wire.format) == (ADDRESS, STORY, "html")


@every_row(
    "wire",
    [
        document({"@type": "WebSite", "name": "Q"}, news()),
        document({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, news()]}),
        document({"@type": "WebPage", "mainEntity": news()}),
        document(news(**{"@type": "https://schema.org/ReportageNewsArticle"})),
        mail(document(news())),
    ],
)
def test_it_is_found_in_every_shape(wire: bytes) -> None:
    assert [item.article.uri for item in reading(wire).items] == [ADDRESS]


def test_several_articles_are_several() -> None:
    wire = document(news(), news(url=f"{ADDRESS}-2"), news(url=None, datePublished=None))
    found = reading(wire)

    assert [item.article.uri for item in found.items] == [ADDRESS, f"{ADDRESS}-2"]
    assert [(refused.code, refused.item) for refused in found.refusals] == [("no_uri", "item 3")]


def test_mark_up_in_its_text_is_read() -> None:
    said = news(articleBody="<p>One <b>two</b>.</p><p>Three.</p>")

    assert article(document(said)).body_html == "<p>One <b>two</b>.</p><p>Three.</p>"


@every_row(
    ("changes", "field", "value"),
    [
        ({"creativeWorkStatus": "Draft"}, "pubstatus", "withheld"),
        ({"embargoUntil": "later"}, "embargo_text", "later"),
        ({"correction": "A name."}, "signals", ("sig:correction",)),
    ],
)
def test_its_orders_are_obeyed(changes: dict[str, Any], field: str, value: object) -> None:
    assert getattr(article(document(news(**changes))), field) == value


def test_a_kill_before_its_headline_kills() -> None:
    (item,) = reading(document(news(headline="KILL: Lanterns return"))).items

    assert [each.target for each in item.takedowns] == [ADDRESS]


UPDATES = [
    {"@type": "BlogPosting", "headline": "Two &amp; three", "articleBody": "Late.<br/><br/>Dark."},
    {"@type": "BlogPosting", "articleBody": "Early."},
]
BLOG = "<h3>Two &amp; three</h3><p>Late.<br><br>Dark.</p><p>Early.</p>"


@every_row("write", [document, lambda said: page(script(said))])
def test_the_updates_of_a_live_blog_are_its_body(write: Callable[[Any], bytes]) -> None:
    said = news(**{"@type": "LiveBlogPosting"}, articleBody=None, liveBlogUpdate=UPDATES)

    assert article(write(said)).body_html == BLOG


def test_a_live_blog_of_too_many_updates_is_held() -> None:
    wire = document(news(articleBody=None, liveBlogUpdate=[UPDATES[1]] * (MOST_UPDATES + 1)))

    assert WORDS_LOST in article(wire).signals


def test_signs_escaped_as_if_for_html_are_read() -> None:
    said = news(articleBody="Ada &amp; Bo&#8217;s lamp\nIt is lit.")

    assert article(document(said)).body_text == "Ada & Bo\u2019s lamp\n\nIt is lit."


def test_names_in_lists_of_lists_are_all_there() -> None:
    said = news(author={"name": ["Ada Harbour", "Bo Ink"]}, keywords=[["sea", "light"]])
    found = article(document(said))

    assert (found.byline, found.keywords) == ("Ada Harbour, Bo Ink", ("sea", "light"))


def test_other_things_of_schema_org_are_no_articles() -> None:
    assert refusal(document({"@type": "Product", "name": "Lamp"}))[0] == "not_an_article"
    assert article(ninjs(**{"@type": "Thing"})).uri == URI


@every_row("name", ["itemListElement", "dataFeedElement"])
def test_the_articles_of_a_list_are_found(name: str) -> None:
    second = news(url=f"{ADDRESS}-2")
    listed = [{"@type": "ListItem", "item": news()}, {"@type": "ListItem", "item": second}]
    found = reading(document({"@type": "ItemList", name: listed}))

    assert [item.article.uri for item in found.items] == [ADDRESS, f"{ADDRESS}-2"]


def test_a_list_in_a_page_is_of_other_pages() -> None:
    other = news(url=f"{ADDRESS}-2", headline="Lamps are sold")
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": other}]}

    assert article(page(script(listed), script(news()))).uri == ADDRESS
