"""What a feed says of itself is of all its items: an embargo in its title holds each of them."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import atom, json_feed, reading, rss, standing

ITEMS = [
    f"<guid>{name}</guid><title>Ferries return</title><description>They came.</description>"
    for name in "ab"
]
ENTRIES = [
    f"<id>urn:{name}</id><title>Ferries</title><summary>They came.</summary>" for name in "ab"
]
POSTS: list[dict[str, Any]] = [
    {"id": name, "title": "Ferries return", "content_text": "They came."} for name in "ab"
]


def _feeds(said: str) -> dict[str, bytes]:
    named = "<title>Quillmark</title>"
    return {
        "RSS title": rss(*ITEMS, channel=f"<title>{said}</title>"),
        "RSS description": rss(*ITEMS, channel=f"{named}<description>{said}</description>"),
        "Atom title": atom(*ENTRIES, feed=f"<id>urn:f</id><title>{said}</title>"),
        "Atom subtitle": atom(*ENTRIES, feed=f"<id>urn:f</id>{named}<subtitle>{said}</subtitle>"),
        "JSON Feed title": json_feed(*POSTS, title=said),
        "JSON Feed description": json_feed(*POSTS, title="Quillmark", description=said),
    }


def _ends(wire: bytes) -> list[str]:
    return [str(each.article.embargoed)[:16] for each in reading(wire).items]


@every_row(
    "said",
    [
        "EMBARGOED until 1 January 2031 06:00 GMT",
        "Quillmark - EMBARGOED until 1 January 2031 06:00 GMT",
        "All items under embargo until 1 January 2031, 06:00 GMT",
    ],
)
def test_an_embargo_on_a_feed_holds_all_its_items(said: str) -> None:
    until = ["2031-01-01 06:00"] * 2

    assert {name: _ends(wire) for name, wire in _feeds(said).items()} == dict.fromkeys(
        _feeds(said), until
    )


@every_row("said", ["Embargo news of the isles", "Kill Screen", "Hold the front page"])
def test_a_name_of_a_feed_with_such_a_word_holds_nothing(said: str) -> None:
    found = [each.article for wire in _feeds(said).values() for each in reading(wire).items]

    assert [(each.embargo_text, standing(each), each.signals) for each in found] == [
        (None, "usable", ())
    ] * len(found)
