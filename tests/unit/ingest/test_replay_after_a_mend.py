"""A wire in quarantine, sent again by the desk once what reads it was mended."""

from tests.unit.ingest.builders import NOON, g2, ninjs
from tests.unit.ingest.lanes import Lanes
from wiredesk.events import Record
from wiredesk_console.replay import wire_again

STRICT = 100
"""Bytes. Stands for a fault: too few for any wire."""


async def replay(record: Record, lanes: Lanes) -> None:
    """Send a wire out of quarantine again, and take it through the ordinary lane."""
    await lanes.put()
    lanes.world.broker.append(wire_again(record, "mina", NOON))
    await lanes.world.work_off(lanes.ordinary)


async def test_it_becomes_the_article_that_it_would_have_been() -> None:
    faulty, mended, never_faulty = Lanes(most_bytes=STRICT), Lanes(), Lanes()
    wire = ninjs()
    await faulty.take(wire, file="lanterns.json")
    await never_faulty.take(wire, file="lanterns.json")

    await replay(faulty.quarantine[0], mended)

    assert faulty.articles == []
    assert [each.model_dump(exclude={"trail"}) for each in mended.articles] == [
        each.model_dump(exclude={"trail"}) for each in never_faulty.articles
    ]
    assert (await mended.receipt(wire)).file == "lanterns.json"


async def test_a_kill_takes_its_story_down() -> None:
    faulty, mended = Lanes(most_bytes=STRICT), Lanes()
    await faulty.take(g2(version="2", status="stat:canceled"))

    await replay(faulty.quarantine[0], mended)

    assert len(mended.takedowns) == 1


async def test_what_was_not_mended_is_in_quarantine_again() -> None:
    lanes = Lanes(most_bytes=STRICT)
    await lanes.take(ninjs())

    await replay(lanes.quarantine[0], lanes)

    assert len({each.header("wd_code") for each in lanes.quarantine}) == 1
    assert len(lanes.quarantine) == 2


async def test_a_wire_whose_articles_are_known_passes_all_the_same() -> None:
    """One item of it may have been mended; and a mended parser may say the same."""
    lanes = Lanes()
    broken = ninjs(uri="")
    await lanes.take(ninjs(), broken)
    record = lanes.quarantine[0]
    known = Record(record.topic, 0, 0, record.key, ninjs(), record.headers, record.timestamp)

    await replay(known, lanes)

    assert len(lanes.articles) == 2
