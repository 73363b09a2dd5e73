"""What the ordinary lane makes of wires that can be read."""

from pathlib import Path
from typing import Final

import pytest

from tests.unit.ingest.builders import NOON, URI, g2, message, news_item, ninjs
from tests.unit.ingest.lanes import TRACE, Lanes, headers_of
from wiredesk.errors import BrokerAway, RedisAway
from wiredesk.headers import REPLAY
from wiredesk.newsroom import load
from wiredesk.testing.waiting import until
from wiredesk.topics import INGESTED, WIRE_RAW
from wiredesk_ingest.pipeline import zones_of

SHIPPED: Final = load(Path(__file__).parents[3] / "newsroom")


async def test_an_article_goes_out_under_its_uri_as_a_cloud_event() -> None:
    lanes = Lanes()

    await lanes.take(g2())

    [record] = lanes.world.records(INGESTED.name)
    headers = headers_of(record)
    assert record.key == URI.encode()
    assert len(headers.pop("ce_id")) == 32
    assert headers == {
        "ce_specversion": "1.0",
        "ce_type": "article.ingested",
        "ce_source": "/wiredesk/ingest",
        "ce_subject": URI,
        "ce_time": NOON.isoformat(),
        "content-type": "application/json",
        "traceparent": TRACE,
    }


async def test_times_without_offset_are_read_in_the_zone_of_the_wires_own_channel() -> None:
    demo, inbox = (each for each in SHIPPED.channels if each.name in {"demo", "inbox"})
    said = (
        demo.model_copy(update={"time_zone": "Asia/Tehran"}),
        inbox.model_copy(update={"time_zone": "Asia/Tokyo"}),
    )
    lanes = Lanes(zones=zones_of(SHIPPED.model_copy(update={"channels": said})))

    await lanes.take(ninjs(versioncreated="2026-11-20T15:30:00"))

    assert [each.versioncreated for each in lanes.articles] == [NOON]


async def test_the_same_revision_always_has_the_same_event_id() -> None:
    """However it came; another version has another id."""
    lanes = Lanes()

    await lanes.take(ninjs())
    await lanes.take(ninjs(), headers={REPLAY: b"1"})
    await lanes.take(ninjs(version="2"))

    ids = [record.header("ce_id") for record in lanes.world.records(INGESTED.name)]
    assert ids[0] == ids[1] != ids[2]


async def test_the_article_knows_which_wire_it_came_from() -> None:
    lanes = Lanes()
    wire = ninjs()

    await lanes.take(wire)

    [article] = lanes.articles
    assert (article.received, article.wire.channel, article.wire.size) == (NOON, "demo", len(wire))
    assert article.wire.format == "ninjs"
    assert [step.stage for step in article.trail] == ["ingest"]


async def test_every_item_of_a_message_is_an_article_of_its_own() -> None:
    lanes = Lanes()

    await lanes.take(message(news_item(uri="urn:a"), news_item(uri="urn:b")))

    assert [article.uri for article in lanes.articles] == ["urn:a", "urn:b"]


async def test_a_wire_put_on_the_topic_by_hand_has_the_records_own_time() -> None:
    """A replay from a tool that knows nothing of our headers is read as well."""
    lanes = Lanes()
    await lanes.put(ninjs(), headers={"wd_received": b"yesterday"})

    await lanes.world.work_off(lanes.ordinary)

    [record] = lanes.world.records(WIRE_RAW.name)
    assert lanes.articles[0].received == record.timestamp


async def test_a_canceled_article_is_a_takedown_and_goes_no_further() -> None:
    lanes = Lanes()

    await lanes.take(g2(version="2", status="stat:canceled"))

    assert [(each.target, each.reason) for each in lanes.takedowns] == [(URI, "canceled")]
    assert lanes.articles == []


async def test_a_kill_notice_is_sent_on_beside_what_it_takes_down() -> None:
    """One event a target, each under the story that has to come down."""
    lanes = Lanes()
    links = "".join(f'<link rel="irel:kills" residref="urn:{name}"/>' for name in "ab")

    await lanes.take(g2(item_meta=links))

    assert sorted(record.key for record in lanes.takedown_records) == [b"urn:a", b"urn:b"]
    assert [article.takes_down for article in lanes.articles] == [("urn:a", "urn:b")]


async def test_the_same_article_again_goes_no_further() -> None:
    """Also within one batch, and when its bytes differ but not what it says."""
    lanes = Lanes()

    await lanes.take(ninjs(), ninjs(x_resent=True))
    await lanes.take(ninjs(x_resent="again"))

    assert len(lanes.articles) == 1
    assert lanes.world.heard.outcomes == {"sent": 1, "same_again": 2}


async def test_a_new_word_in_the_same_version_is_no_repeat() -> None:
    lanes = Lanes()

    await lanes.take(ninjs(), ninjs(headline="Lanterns return at last"))

    assert len(lanes.articles) == 2


async def test_an_article_that_changes_back_is_no_repeat() -> None:
    """Only the last one seen counts."""
    lanes = Lanes()

    await lanes.take(ninjs(), ninjs(headline="Another"), ninjs())

    assert len(lanes.articles) == 3


async def test_what_a_person_sends_again_passes() -> None:
    lanes = Lanes()
    await lanes.take(ninjs())

    await lanes.take(ninjs(), headers={REPLAY: b"1"})

    assert len(lanes.articles) == 2


async def test_a_kill_that_comes_again_is_sent_again() -> None:
    """A takedown is never taken for a repeat: it has its own id, so it does no harm."""
    lanes = Lanes()
    kill = g2(version="2", status="stat:canceled")

    await lanes.take(kill, kill)

    assert len({each.id for each in lanes.takedowns}) == 1
    assert len(lanes.takedowns) == 2


async def test_an_article_counts_as_seen_only_once_its_event_is_acknowledged() -> None:
    """Otherwise a crash now would lose it: the redelivery would be dropped as a repeat."""
    lanes = Lanes()
    await lanes.put(ninjs())
    lanes.world.broker.away = True

    async with lanes.world.running(lanes.ordinary) as runner:
        await until(lambda: runner.blocked_on == BrokerAway.blocked_on)
        assert await lanes.noted(URI) is None
        lanes.world.broker.away = False
        await until(lambda: lanes.world.all_done(WIRE_RAW))

    assert await lanes.noted(URI)
    assert len(lanes.articles) == 1


@pytest.mark.parametrize("part", ["seen", "receipts"])
async def test_wires_wait_while_redis_is_away(part: str) -> None:
    """Nothing is dropped and nothing is a dead letter."""
    lanes = Lanes()
    await lanes.put(ninjs())
    away = lanes.seen if part == "seen" else lanes.receipts
    away.away = True

    async with lanes.world.running(lanes.ordinary) as runner:
        await until(lambda: runner.blocked_on == RedisAway.blocked_on)
        assert not lanes.world.all_done(WIRE_RAW)
        away.away = False
        await until(lambda: lanes.world.all_done(WIRE_RAW))

    assert {article.uri for article in lanes.articles} == {URI}
    assert lanes.world.dead_letters(WIRE_RAW) == []


async def test_a_thousand_ordinary_wires_in_a_row_each_leave_a_receipt() -> None:
    """Batches are cut by the runner; none falls between two of them."""
    lanes = Lanes()
    wires = [ninjs(uri=f"urn:story:{number}") for number in range(1000)]

    await lanes.take(*wires)

    assert len(lanes.articles) == 1000
    assert [(await lanes.receipt(wire)).fate for wire in wires] == ["parsed"] * 1000
