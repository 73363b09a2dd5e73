"""JSON Feed 1.0 and 1.1."""

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, json_feed, reading, refusal

FEED = "https://quillmark.example/feed.json"


def test_an_item_says_what_the_format_has_names_for() -> None:
    found = article(
        json_feed(
            {
                "id": "https://quillmark.example/1",
                "title": "Lanterns return",
                "summary": "In short.",
                "content_html": "<p>See <a href='/x'>it</a></p>",
                "content_text": "See it",
                "date_published": "2026-11-20T10:00:00Z",
                "date_modified": "2026-11-20T15:00:00+03:00",
                "authors": [{"name": "Ada Quill", "url": "mailto:ada@quillmark.example"}],
                "tags": ["lamps"],
                "language": "tr",
                "image": "/a.jpg",
            },
            language="en",
        )
    )

    assert (found.uri, found.headline) == ("https://quillmark.example/1", "Lanterns return")
    assert found.body_html == '<p>See <a href="https://quillmark.example/x">it</a></p>'
    assert (found.description_text, found.versioncreated) == ("In short.", NOON)
    assert (found.byline, found.keywords, found.language) == ("Ada Quill", ("lamps",), "tr")
    assert [picture.href for picture in found.pictures] == ["https://quillmark.example/a.jpg"]
    assert "@" not in found.model_dump_json()


@every_row(
    ("item", "uri"),
    [
        ({"id": "7"}, f"{FEED}#7"),
        ({"id": 7}, f"{FEED}#7"),
        ({"id": "urn:a"}, "urn:a"),
        ({"url": "/a"}, "https://quillmark.example/a"),
        ({"external_url": "https://x.example/"}, "https://x.example/"),
    ],
)
def test_an_item_is_its_id_else_its_address(item: dict[str, object], uri: str) -> None:
    assert article(json_feed({"title": "A", **item})).uri == uri


@every_row(
    ("text", "kind"),
    [({}, "audio"), ({"content_text": "Words."}, "text"), ({"summary": "W"}, "text")],
)
def test_an_item_is_what_is_attached_only_without_a_text(text: dict[str, str], kind: str) -> None:
    attached = {"url": "/a.mp3", "mime_type": "audio/mpeg"}

    assert article(json_feed({"id": "1", "attachments": [attached], **text})).type == kind


def test_a_feed_speaks_for_items_that_say_nothing() -> None:
    found = article(json_feed({"id": "1", "title": "A"}, author={"name": "Ada"}, language="ur"))

    assert (found.byline, found.language, found.source) == ("Ada", "ur", "Quillmark")


def test_a_broken_item_harms_no_other_and_is_named_with_its_byte() -> None:
    wire = json_feed({"id": "é"}, {"id": "a\u2028b"}, {}, {"id": "2"})
    found = reading(wire)

    assert len(found.items) == 2
    assert [refused.code for refused in found.refusals] == ["no_uri", "not_an_article"]
    assert found.refusals[0].position == wire.index(b'"id": "a')


@every_row("wire", [json_feed(), b'{"feed_url": "x", "items": []}'])
def test_a_feed_without_items_is_no_error(wire: bytes) -> None:
    found = reading(wire)

    assert (found.format, found.items, found.refusals) == ("jsonfeed", [], [])


def test_a_page_of_something_else_is_no_feed() -> None:
    assert refusal(b'{"items": [{"title": "A", "id": 1}]}') == ("not_an_article", 0)
