"""What a feed puts around an item's text is no copy, and nothing is said twice."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, atom, json_feed, notes, rss

PAGE = "https://quillmark.example/lanterns"
COPY = "<p>The lanterns came back.</p><p>Nobody knows why.</p>"
TEXT = "The lanterns came back.\n\nNobody knows why."


def _item(content: str, link: str = PAGE, more: str = "") -> bytes:
    return rss(
        f"<title>Lanterns return</title><link>{link}</link>{more}"
        f"<content:encoded><![CDATA[{content}]]></content:encoded>"
    )


@pytest.mark.parametrize(
    "end",
    [
        '<p><a href="{}">Read more</a></p>',
        '<p>The post <a href="{}">Lanterns return</a> appeared first on <a href="/">Q</a>.</p>',
        '<p><a href="{}?utm_source=rss&amp;utm_medium=feed">Devam\u0131n\u0131 oku</a></p>',
        ' <a href="{}/">Weiterlesen</a>',
    ],
    ids=["read more", "appeared first", "counted", "another line"],
)
def test_a_link_to_the_item_itself_behind_its_text_is_no_copy(end: str) -> None:
    wire = _item(COPY + end.format(PAGE))

    assert article(wire).body_text == TEXT
    assert "href" not in article(wire).body_html
    assert any("not for readers left out" in note for note in notes(wire))


def test_a_link_to_the_item_itself_at_the_end_of_its_last_line_is_no_copy() -> None:
    found = article(_item(f'<p>The lanterns came \u2026 <a href="{PAGE}">Continue reading</a></p>'))

    assert found.body_html == "<p>The lanterns came \u2026 </p>"
    assert found.body_text == "The lanterns came \u2026"


@pytest.mark.parametrize(
    "content",
    [
        f'{COPY}<p>See <a href="https://quillmark.example/pier">the pier</a>.</p>',
        f'<p><a href="{PAGE}">Lanterns return to the harbour</a></p>',
        f'<p>See <a href="{PAGE}">it</a> here.</p>',
        f'{COPY}<p>{"Lanterns came back, they say. " * 9}<a href="{PAGE}">Here</a> they are.</p>',
        f'{COPY}<p><a href="{PAGE}?page=2">Part two</a></p>',
    ],
    ids=["other page", "all there is", "alone", "long", "other part"],
)
def test_other_links_are_copy(content: str) -> None:
    found = article(_item(content))

    assert found.body_html.count("<a ") == 1


def test_a_content_that_only_says_the_title_is_none() -> None:
    wire = _item("<b>Lanterns return</b>", more="<description>All of them.</description>")

    assert (article(wire).body_text, article(wire).description_text) == ("All of them.", "")


@every_row(
    "more",
    [
        "<description>The lanterns came back. Nobody knows why.</description>",
        "<itunes:subtitle>The lanterns came back. Nobody knows why.</itunes:subtitle>",
        "<media:description>The lanterns came back. Nobody knows why.</media:description>",
    ],
)
def test_what_the_text_says_already_is_no_description(more: str) -> None:
    found = article(_item(COPY, more=more))

    assert (found.body_text, found.description_text) == (TEXT, "")


def test_an_entry_and_an_item_of_json_end_as_others_do() -> None:
    end = f'<p><a href="{PAGE}">Read more</a></p>'
    html = (COPY + end).replace("<", "&lt;")
    entry = f'<id>urn:a</id><link href="{PAGE}"/><content type="html">{html}</content>'
    item = {"id": "1", "url": PAGE, "content_html": COPY + end}

    assert article(atom(entry)).body_text == TEXT
    assert article(json_feed(item)).body_text == TEXT


def test_a_text_that_is_indented_as_the_xml_around_it_is_one_paragraph() -> None:
    said = "The lanterns came back\n        to the old harbour\n        and nobody knows why.\n  "
    typed = "    The lanterns came back.\n    Nobody knows why."

    assert article(rss(f"<guid>1</guid><description>{said}</description>")).body_html == (
        "<p>The lanterns came back to the old harbour and nobody knows why.</p>"
    )
    assert article(rss(f"<guid>1</guid><description>{typed}</description>")).body_text == TEXT


def test_signs_escaped_in_what_json_calls_a_feed_and_its_people_are_read() -> None:
    item = {"id": "1", "content_text": "A", "authors": [{"name": "Ada &amp; Bo"}]}
    found = article(json_feed(item | {"tags": ["Sea &#038; light"]}, title="Q &#8211; News"))

    assert (found.byline, found.source) == ("Ada & Bo", "Q \u2013 News")
    assert found.keywords == ("Sea & light",)


def test_the_face_of_an_author_is_no_picture_of_the_story() -> None:
    face = '<media:content url="https://2.gravatar.com/avatar/0a1b?s=96" medium="image"/>'

    assert article(_item(COPY, more=face)).pictures == ()


def test_labels_of_blogger_are_key_words() -> None:
    label = '<category scheme="http://www.blogger.com/atom/ns#" term="lanterns"/>'

    assert article(atom(f"<id>urn:a</id>{label}")).keywords == ("lanterns",)


def test_when_an_item_was_modified_is_read_from_dublin_core() -> None:
    said = "<dc:modified>2026-11-20T12:00:00Z</dc:modified><pubDate>19 Nov 2026 09:00 GMT</pubDate>"

    assert article(_item(COPY, more=said)).versioncreated.isoformat() == "2026-11-20T12:00:00+00:00"
