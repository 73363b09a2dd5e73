"""What a receipt and the log say of each fate of a wire."""

from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.unit.ingest.builders import NOON, URI, g2, message, news_item, ninjs
from tests.unit.ingest.lanes import Lanes
from wiredesk.ids import article_id, wire_digest
from wiredesk.types import ArticleUri

CATALOGUE = (
    b'<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
    b'<packageItem guid="urn:index"/></itemSet></newsMessage>'
)


async def logged(lanes: Lanes, *wires: bytes, urgent: bool = False) -> list[dict[str, Any]]:
    with capture_logs() as lines:
        await (lanes.hurry(*wires) if urgent else lanes.take(*wires))
    return [dict(line) for line in lines if line["event"] == "record"]


async def test_a_receipt_names_the_article_and_its_revision() -> None:
    lanes = Lanes()
    wire = ninjs(version="3")

    await lanes.take(wire, file="lanterns.json")

    receipt = await lanes.receipt(wire)
    assert (receipt.digest, receipt.channel, receipt.file) == (
        wire_digest(wire),
        "demo",
        "lanterns.json",
    )
    assert (receipt.fate, receipt.code, receipt.at) == ("parsed", "", NOON)
    [line] = receipt.articles
    assert (line.uri, line.id, line.fate) == (URI, article_id(ArticleUri(URI)), "sent")
    assert (line.revision, line.headline) == (str(lanes.articles[0].revision), "Lanterns return")


async def test_a_receipt_says_that_an_article_came_again() -> None:
    lanes = Lanes()
    again = ninjs(x_resent=True)

    await lanes.take(ninjs(), again)

    assert [line.fate for line in (await lanes.receipt(again)).articles] == ["same_again"]


async def test_a_receipt_names_every_story_taken_down() -> None:
    lanes = Lanes()
    kill = g2(item_meta='<link rel="irel:kills" residref="urn:a"/>')

    await lanes.take(kill)

    found = [(line.uri, line.fate) for line in (await lanes.receipt(kill)).articles]
    assert found == [("urn:a", "takedown"), (URI, "sent")]


async def test_a_receipt_says_why_a_wire_was_refused_and_where() -> None:
    lanes = Lanes()
    wire = g2()[:-20]

    await lanes.take(wire)

    receipt = await lanes.receipt(wire)
    assert (receipt.fate, receipt.code) == ("quarantined", "xml_broken")
    assert receipt.sentence.startswith("The XML is broken or cut off.")
    assert receipt.position
    assert receipt.articles == ()


async def test_a_broken_item_is_told_before_the_good_ones() -> None:
    lanes = Lanes()
    wire = message(news_item(uri="urn:good"), news_item(uri=""))

    await lanes.take(wire)

    receipt = await lanes.receipt(wire)
    assert (receipt.fate, receipt.code) == ("quarantined", "no_uri")
    assert [(line.uri, line.fate) for line in receipt.articles] == [("urn:good", "sent")]


async def test_a_wire_without_any_article_is_no_error() -> None:
    lanes = Lanes()

    await lanes.take(CATALOGUE)

    receipt = await lanes.receipt(CATALOGUE)
    assert (receipt.fate, receipt.code, receipt.articles) == ("no_article", "", ())
    assert lanes.quarantine == []


@pytest.mark.parametrize(
    ("wire", "uri", "outcome", "reason"),
    [
        (ninjs(), URI, "sent", ""),
        (b"a note", wire_digest(b"a note"), "quarantined", "unknown_format"),
        (CATALOGUE, wire_digest(CATALOGUE), "no_article", ""),
        (g2(status="stat:canceled"), URI, "takedown", ""),
    ],
    ids=["sent", "quarantined", "no article", "takedown"],
)
async def test_one_line_of_the_log_says_what_became_of_a_wire(
    wire: bytes, uri: str, outcome: str, reason: str
) -> None:
    [line] = await logged(Lanes(), wire)

    assert (line["uri"], line["outcome"], line["reason"]) == (uri, outcome, reason)
    assert line["stage"] == "parse"
    assert line["took_ms"] > 0


async def test_the_line_of_an_article_has_its_revision() -> None:
    lanes = Lanes()

    [line] = await logged(lanes, ninjs(version="7"))

    assert line["revision"] == str(lanes.articles[0].revision)


async def test_the_line_of_several_articles_names_each_fate_once() -> None:
    items = [news_item(uri=f"urn:{number}") for number in range(5)]

    [line] = await logged(Lanes(), message(*items, news_item(uri="urn:0")))

    assert line["outcome"] == "sent,same_again"


async def test_the_fast_lane_says_what_it_took_down_and_why() -> None:
    [line] = await logged(Lanes(), g2(version="2", status="stat:canceled"), urgent=True)

    assert (line["stage"], line["uri"], line["outcome"]) == ("urgent", URI, "takedown")
    assert line["reason"] == "canceled"
