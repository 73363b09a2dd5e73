"""What became of a wire: each article's fate, and whether it is the last word."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.unit.console.desk_world import dead, quarantined
from wiredesk.cache.desk import Pages
from wiredesk.desk import takedown_id
from wiredesk.events import Record
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.story import Decision, Story
from wiredesk.testing.articles import NOON, URI, article, takedown, translated
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk.types import Edition
from wiredesk_console.tables import Tables
from wiredesk_console.wires import outcome, unknown_story, without_receipt

DIGEST = article().wire.digest
SEQ = 7
PUBLISH = Decision(action="publish", rule="usable", sentence="It is usable.", at=NOON)


def line(fate: str = "sent", version: int = 2) -> ReceiptLine:
    told = article(version=version)
    facts = {"uri": told.uri, "id": told.id, "fate": fate, "headline": told.headline}
    return ReceiptLine.model_validate(facts | {"revision": str(told.revision)})


def receipt(*lines: ReceiptLine, **changes: Any) -> WireReceipt:
    facts: dict[str, Any] = {"digest": DIGEST, "channel": "demo", "at": NOON, "fate": "parsed"}
    return WireReceipt.model_validate(facts | {"articles": lines} | changes)


def story(version: int = 2, **changes: Any) -> Story:
    told = translated(version=version)
    facts = {"uri": URI, "id": told.article.id, "live": told, "decision": PUBLISH, "public": True}
    return Story.model_validate(facts | {"seq": SEQ} | changes)


def shown(paths: Mapping[Edition, str] | None = None) -> dict[str, Pages]:
    """Answer what stands in the editions: all have come to the story's seq."""
    return {article().id: Pages(SEQ, paths or {})}


def became(fate: str, known: Story | None) -> dict[str, Any]:
    """Answer what became of one article of revision 2."""
    stories: dict[str, Story] = {URI: known} if known else {}
    (found,) = outcome(receipt(line(fate)), stories, shown())["articles"]
    return dict(found)


def tables(*records: Record) -> Tables:
    filled = Tables()
    for each in records:
        filled.take(each)
    return filled


@pytest.mark.parametrize(
    ("fate", "known", "final", "action", "rule"),
    [
        ("sent", None, False, "", ""),
        ("sent", story(decision=None, public=False), False, "", ""),
        ("sent", story(version=1), False, "publish", "usable"),
        ("sent", story(version=2), True, "publish", "usable"),
        ("sent", story(version=3), True, "drop", "older_revision"),
        ("sent", story(version=1, waiting=translated(version=2)), True, "publish", "usable"),
        ("same_again", None, True, "drop", "same_again"),
        ("same_again", story(), True, "drop", "same_again"),
        ("takedown", None, False, "", ""),
        ("takedown", story(), False, "publish", "usable"),
        ("takedown", story(takedowns={"other": takedown(id="other")}), False, "publish", "usable"),
    ],
)
def test_an_articles_fate_and_whether_it_is_final(
    fate: str,
    known: Story | None,
    final: bool,  # noqa: FBT001 - a column of the table
    action: str,
    rule: str,
) -> None:
    found = became(fate, known)

    assert (found["fate"], found["final"]) == (fate, final)
    assert (found["action"], found["rule"]) == (action, rule)


def test_a_revision_that_waits_behind_the_one_on_the_site_is_not_on_the_site() -> None:
    waits = Decision(action="wait", rule="embargo_not_over", sentence="Until noon.", at=NOON)
    known = story(version=1, waiting=translated(version=2), decision=waits)
    told = outcome(receipt(line()), {URI: known}, shown({"tr": "/tr/x"}))["articles"][0]

    assert (told["public"], told["urls"], told["sentence"]) == (False, {}, "Until noon.")


def test_a_takedown_is_final_once_its_story_knows_it() -> None:
    id_ = takedown_id(DIGEST, article().uri)
    killed = Decision(action="withdraw", rule="taken_down", sentence="Killed.", at=NOON)
    known = story(takedowns={id_: takedown(id=id_)}, decision=killed, public=False)

    found = became("takedown", known)

    assert (found["final"], found["action"], found["public"]) == (True, "withdraw", False)


def test_a_wire_is_final_when_the_last_of_its_articles_is() -> None:
    half = receipt(line("same_again"), line("sent"))

    assert outcome(half, {}, {})["final"] is False
    assert outcome(half, {URI: story()}, shown())["final"] is True


def test_an_article_is_final_once_the_page_of_every_edition_says_so() -> None:
    behind: dict[str, Pages] = {article().id: Pages(SEQ - 1, {"en": "/en/world/older"})}

    assert outcome(receipt(line()), {URI: story()}, behind)["final"] is False
    assert outcome(receipt(line()), {URI: story()}, {})["final"] is False
    assert outcome(receipt(line()), {URI: story()}, shown())["final"] is True


def test_a_wire_without_articles_is_final_at_once() -> None:
    refused = receipt(fate="quarantined", code="not_xml", sentence="It ends.", position=12)

    found = outcome(refused, {}, {})

    assert found["final"] is True
    assert (found["code"], found["sentence"], found["position"]) == ("not_xml", "It ends.", 12)


def test_an_article_says_where_it_stands_on_the_site() -> None:
    found = outcome(receipt(line()), {URI: story()}, shown({"en": "/en/world/x"}))

    assert found["articles"][0]["urls"] == {"en": "/en/world/x"}


def test_the_page_in_a_storys_own_language_comes_first() -> None:
    found = outcome(receipt(line()), {URI: story()}, shown({"ar": "/ar/x", "en": "/en/x"}))

    assert list(found["articles"][0]["urls"]) == ["en", "ar"]


def test_a_wire_that_nobody_knows_is_not_final() -> None:
    assert without_receipt(DIGEST, Tables().about(DIGEST)) == {
        "digest": DIGEST,
        "final": False,
        "articles": [],
    }


def test_a_wire_in_quarantine_is_known_after_its_receipt_is_gone() -> None:
    """Receipts are kept a day, quarantine a month."""
    known = tables(quarantined(DIGEST, position="12"), quarantined("f" * 64))

    found = without_receipt(DIGEST, known.about(DIGEST))

    assert (found["fate"], found["code"], found["position"]) == ("quarantined", "not_xml", 12)
    assert (found["sentence"], found["file"]) == ("It ends too early.", "a.xml")
    assert found["final"] is False


def test_a_wire_whose_refusal_has_no_position_says_none() -> None:
    assert without_receipt(DIGEST, tables(quarantined(DIGEST)).about(DIGEST))["position"] is None


def test_a_wire_that_ended_as_a_dead_letter_is_final_and_says_why() -> None:
    known = tables(dead(WIRE_RAW.name, DIGEST, stage="parse"))

    found = without_receipt(DIGEST, known.about(DIGEST))

    assert (found["fate"], found["final"]) == ("dead_letter", True)
    assert (found["code"], found["sentence"]) == ("ValueError", "no such word")


def test_a_dead_letter_of_the_fast_lane_leaves_the_wire_to_the_ordinary_one() -> None:
    known = tables(dead(WIRE_URGENT.name, DIGEST, stage="urgent"))

    assert without_receipt(DIGEST, known.about(DIGEST))["final"] is False


def test_an_unknown_story_that_is_a_dead_letter_says_so() -> None:
    said = unknown_story(tables(dead("articles.ingested.v1", URI)).about(URI))

    assert "enrich could not handle it (ValueError: no such word)" in said


def test_an_unknown_story_in_quarantine_names_its_wire() -> None:
    said = unknown_story(tables(quarantined(DIGEST, item=URI)).about(URI))

    assert DIGEST in said
    assert "not_xml: It ends too early." in said


def test_an_unknown_story_of_which_nothing_is_known_says_where_to_look() -> None:
    assert "See status." in unknown_story(Tables().about(URI))
