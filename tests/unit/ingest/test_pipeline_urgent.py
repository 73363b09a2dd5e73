"""What the fast lane does, and what it leaves to the ordinary one."""

import pytest

from tests.unit.ingest.builders import URI, g2, message, news_item, ninjs
from tests.unit.ingest.lanes import TRACE, Lanes, headers_of
from wiredesk.testing.articles import NOON
from wiredesk.topics import INGESTED, WIRE_QUARANTINE, WIRE_URGENT

KILL = g2(version="2", status="stat:canceled")
KILL_OF_TWO = g2(
    item_meta='<link rel="irel:kills" residref="urn:a"/><link rel="irel:kills" residref="urn:b"/>'
)


async def test_a_kill_is_a_takedown_and_nothing_else() -> None:
    lanes = Lanes()

    await lanes.hurry(KILL)

    [takedown] = lanes.takedowns
    assert (takedown.target, takedown.by, takedown.reason) == (URI, URI, "canceled")
    assert takedown.at == NOON
    assert lanes.world.records(INGESTED.name) == lanes.quarantine == []


@pytest.mark.parametrize("wire", [KILL, KILL_OF_TWO])
async def test_both_lanes_name_the_same_takedown(wire: bytes) -> None:
    """Equal ids and equal event ids, so that whoever comes second changes nothing."""
    first, second = Lanes(), Lanes()

    await first.hurry(wire)
    await second.take(wire)

    assert first.takedowns == second.takedowns
    named = [
        [(record.key, record.header("ce_id")) for record in lanes.takedown_records]
        for lanes in (first, second)
    ]
    assert named[0] == named[1] != []


async def test_one_event_a_target() -> None:
    lanes = Lanes()

    await lanes.hurry(KILL_OF_TWO)

    assert {record.key for record in lanes.takedown_records} == {b"urn:a", b"urn:b"}
    assert len({record.header("ce_id") for record in lanes.takedown_records}) == 2


async def test_a_takedown_carries_the_wires_trace() -> None:
    lanes = Lanes()

    await lanes.hurry(KILL)

    assert headers_of(lanes.takedown_records[0])["traceparent"] == TRACE


@pytest.mark.parametrize(
    "wire",
    [g2(), ninjs(headline="Workers kill time"), b"kill: not a wire", b"", b"\xff\xfe kill"],
    ids=["an article", "a word in a headline", "a note", "nothing", "no text"],
)
async def test_what_is_no_kill_leaves_no_trace_in_the_fast_lane(wire: bytes) -> None:
    """The ordinary lane has the same wire, and keeps or refuses it."""
    lanes = Lanes()

    await lanes.hurry(wire)

    assert lanes.takedown_records == lanes.quarantine == []
    assert lanes.world.records(INGESTED.name) == []
    assert lanes.world.dead_letters(WIRE_URGENT) == []
    assert lanes.world.heard.outcomes == {"no_takedown": 1}


async def test_a_broken_item_does_not_hold_up_the_kill_beside_it() -> None:
    lanes = Lanes()

    await lanes.hurry(message(news_item(uri=""), news_item(status="stat:canceled")))

    assert [each.target for each in lanes.takedowns] == [URI]
    assert lanes.world.records(WIRE_QUARANTINE.name) == []


async def test_the_fast_lane_needs_no_redis() -> None:
    """A kill goes out while Redis is away."""
    lanes = Lanes()
    lanes.seen.away = lanes.receipts.away = True

    await lanes.hurry(KILL)

    assert len(lanes.takedowns) == 1


async def test_a_kill_in_the_fast_lane_is_told_in_its_outcome() -> None:
    lanes = Lanes()

    await lanes.hurry(KILL)

    assert lanes.world.heard.outcomes == {"takedown": 1}
