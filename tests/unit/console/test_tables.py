"""What the desk remembers: the newest of each story, bounded, whatever comes."""

import pytest

from tests.unit.console.desk_world import dead, published, quarantined, record
from wiredesk.ids import article_id
from wiredesk.testing.articles import NOON, URI
from wiredesk.topics import PUBLISHED, TOPICS
from wiredesk.types import ArticleUri
from wiredesk_console import kept
from wiredesk_console import tables as module
from wiredesk_console.tables import Tables

DIGEST = "a" * 64


@pytest.fixture
def tables() -> Tables:
    return Tables()


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_the_newest_decision_of_a_story_counts_in_any_order(
    tables: Tables, order: tuple[int, int]
) -> None:
    actions = {1: "hold", 2: "publish"}
    for seq in order:
        tables.take(published(seq=seq, action=actions[seq]))

    assert dict(tables.stories()) == {"publish": 1}


def test_the_same_decision_again_changes_nothing(tables: Tables) -> None:
    tables.take(published())
    tables.take(published())

    assert dict(tables.stories()) == {"publish": 1}


def test_stories_are_counted_by_what_was_decided_last(tables: Tables) -> None:
    for number, action in enumerate(("publish", "hold", "publish", "wait")):
        tables.take(published(f"urn:{number}", action=action))

    assert dict(tables.stories()) == {"publish": 2, "hold": 1, "wait": 1}


def test_what_stops_a_story_is_shown_newest_first(tables: Tables) -> None:
    for number in range(5):
        tables.take(published(f"urn:{number}", action="hold"))
    tables.take(published("urn:1", seq=2, action="hold", decision={"rule": "held_by_person"}))
    tables.take(published("urn:4", seq=2))

    shown = tables.stopped(3)

    assert [each["uri"] for each in shown] == ["urn:1", "urn:3", "urn:2"]
    assert shown[0]["rule"] == "held_by_person"
    assert shown[0]["sentence"] == "It is usable."


def test_no_more_stories_are_kept_than_fit(tables: Tables, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STORIES_KEPT", 2)
    for number in range(5):
        tables.take(published(f"urn:{number}"))

    assert list(tables.decisions) == ["urn:3", "urn:4"]


def test_no_more_lines_are_kept_than_fit_but_all_are_counted(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST", 10)
    for number in range(15):
        tables.take(quarantined(f"{number:064x}", channel="demo"))

    assert (len(tables.quarantine), tables.quarantine.count) == (10, 15)
    assert tables.quarantine.lines(1)[0]["digest"] == f"{14:064x}"


def test_a_line_of_quarantine_says_what_and_why(tables: Tables) -> None:
    tables.take(quarantined(DIGEST, position="7", channel="demo"))

    [line] = tables.quarantine.lines(1)
    assert line == {
        "id": line["id"],
        "time": NOON.isoformat(),
        "size": 2,
        "digest": DIGEST,
        "code": "not_xml",
        "sentence": "It ends too early.",
        "position": "7",
        "item": "",
        "channel": "demo",
        "file": "a.xml",
        "received": "",
        "times": 1,
    }


@pytest.mark.parametrize("topic", TOPICS)
def test_a_dead_letter_of_any_topic_says_which_stage_failed_and_how(
    tables: Tables, topic: str
) -> None:
    tables.take(dead(topic, URI))

    (line,) = tables.dead_letters.lines(2)
    assert (line["key"], line["topic"], line["offset"]) == (URI, topic, "7")
    assert (line["stage"], line["error_class"], line["error_message"]) == (
        "enrich",
        "ValueError",
        "no such word",
    )


@pytest.mark.parametrize("value", [b"", b"{", b'{"uri": 1}'])
def test_a_decision_that_can_not_be_read_stops_nothing(tables: Tables, value: bytes) -> None:
    """Else one bad record would freeze what the desk shows, and nobody would know."""
    tables.take(record(PUBLISHED.name, URI, value))
    tables.take(published())

    assert tables.unreadable == 1
    assert dict(tables.stories()) == {"publish": 1}


def test_a_key_of_broken_bytes_stops_nothing(tables: Tables) -> None:
    broken = dead("articles.ingested.v1", URI)
    tables.take(type(broken)(broken.topic, 0, 0, b"\xff", b"", {}, broken.timestamp))

    assert tables.dead_letters.lines(1)[0]["key"] == "\ufffd"


@pytest.mark.parametrize("name", [URI, article_id(ArticleUri(URI))])
def test_lines_about_a_story_are_found_by_its_uri_and_by_its_id(tables: Tables, name: str) -> None:
    tables.take(dead("articles.ingested.v1", URI))
    tables.take(dead("articles.ingested.v1", "urn:other"))
    tables.take(quarantined(DIGEST, item=URI))
    tables.take(quarantined("b" * 64, item="urn:other"))

    found = tables.about(name)

    assert [line["key"] for line in found["dead_letters"]] == [URI]
    assert [line["digest"] for line in found["quarantine"]] == [DIGEST]


def test_lines_about_a_wire_are_found_by_its_digest(tables: Tables) -> None:
    tables.take(quarantined(DIGEST))
    tables.take(dead("wire.raw.v1", DIGEST))

    found = tables.about(DIGEST)

    assert (len(found["quarantine"]), len(found["dead_letters"])) == (1, 1)


def test_to_begin_again_is_to_know_nothing(tables: Tables) -> None:
    tables.take(published())
    tables.take(quarantined(DIGEST))
    tables.take(dead("wire.raw.v1", DIGEST))

    tables.clear()

    assert (tables.stories(), list(tables.quarantine), list(tables.dead_letters)) == ({}, [], [])
    assert (tables.quarantine.count, tables.dead_letters.count) == (0, 0)
