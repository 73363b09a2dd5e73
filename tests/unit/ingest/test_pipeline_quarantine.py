"""What becomes of wires, or of single items, that can't be understood."""

import pytest

from tests.unit.ingest.builders import URI, g2, message, news_item, ninjs
from tests.unit.ingest.lanes import TRACE, Lanes, headers_of
from wiredesk.ids import wire_digest
from wiredesk.topics import INGESTED, WIRE_RAW

GROWS = g2("<p>" + '"' * 4_190_000 + "</p>")
"""Within what a wire may be; but in JSON each of these signs is two, in HTML and in plain text."""


async def test_a_refused_wire_is_kept_whole_with_the_reason_beside_it() -> None:
    lanes = Lanes()
    wire = b'{"uri": "urn:cut", "headline": "Lanterns'

    await lanes.take(wire, file="cut.json")

    [record] = lanes.quarantine
    headers = headers_of(record)
    assert (record.key.decode(), record.value) == (wire_digest(wire), wire)
    assert headers["wd_code"] == "json_broken"
    assert headers["wd_sentence"].startswith("The JSON is broken or cut off.")
    assert 0 < int(headers["wd_position"]) <= len(wire)
    assert "wd_item" not in headers
    assert headers["ce_type"] == "wire.quarantined"


async def test_quarantine_carries_on_where_the_wire_came_from() -> None:
    """With the trace, so that a replay needs nothing else."""
    lanes = Lanes()

    await lanes.take(b"a note", file="مذكرة.txt")

    headers = headers_of(lanes.quarantine[0])
    assert headers["wd_channel"] == "demo"
    assert headers["wd_file"] == "مذكرة.txt"
    assert headers["wd_content_type"] == "text/xml"
    assert headers["wd_received"].startswith("2026-11-20T12:00:00")
    assert headers["traceparent"] == TRACE


async def test_a_refused_wire_is_done_and_no_dead_letter() -> None:
    """So that bad data never stops the stage."""
    lanes = Lanes()

    await lanes.take(*(f"note {number}".encode() for number in range(60)))

    assert lanes.world.all_done(WIRE_RAW)
    assert len(lanes.quarantine) == 60
    assert lanes.world.dead_letters(WIRE_RAW) == []
    assert lanes.world.heard.stops == 0


async def test_one_broken_item_does_not_take_the_others_with_it() -> None:
    lanes = Lanes()
    wire = message(
        news_item(uri="urn:first"), news_item(uri="urn:bad", content=""), news_item(uri="")
    )
    wire = wire.replace(b'guid="urn:bad"', b'guid=""')

    await lanes.take(wire)

    assert [article.uri for article in lanes.articles] == ["urn:first"]
    assert {record.header("wd_code") for record in lanes.quarantine} == {"no_uri"}


async def test_each_refused_item_is_a_record_of_its_own_that_names_it() -> None:
    """With the whole wire, and where in it the item begins."""
    lanes = Lanes()
    wire = message(news_item(uri=""), news_item(uri="urn:good"), news_item(uri=""))

    await lanes.take(wire)

    said = sorted((headers_of(record) for record in lanes.quarantine), key=lambda h: h["wd_item"])
    assert [each["wd_item"] for each in said] == ["item 1", "item 3"]
    begins = [int(each["wd_position"]) for each in said]
    assert [wire[begin : begin + 9] for begin in begins] == [b"<newsItem", b"<newsItem"]
    assert begins[0] < begins[1]
    assert len({each["ce_id"] for each in said}) == 2
    assert {record.value for record in lanes.quarantine} == {wire}


async def test_the_same_refusal_always_has_the_same_event_id() -> None:
    lanes = Lanes()

    await lanes.take(b"a note", b"a note", b"another note")

    ids = [record.header("ce_id") for record in lanes.quarantine]
    assert len(ids) == 3
    assert len(set(ids)) == 2


async def test_a_wire_larger_than_the_newsroom_takes_is_kept_too() -> None:
    lanes = Lanes(most_bytes=100)
    wire = g2()

    await lanes.take(wire)

    [record] = lanes.quarantine
    assert (record.header("wd_code"), record.value) == ("too_large", wire)


async def test_an_article_that_grows_beyond_a_record_is_kept_in_quarantine() -> None:
    """Its neighbour goes on."""
    lanes = Lanes()

    await lanes.take(GROWS, ninjs(uri="urn:small"))

    [record] = lanes.quarantine
    assert (record.header("wd_code"), record.header("wd_item")) == ("too_large", URI)
    assert record.value == GROWS
    assert [article.uri for article in lanes.articles] == ["urn:small"]
    assert (await lanes.receipt(GROWS)).fate == "quarantined"


async def test_an_article_that_could_not_be_sent_is_not_taken_for_known() -> None:
    """Once the limit is mended, the same article passes."""
    lanes = Lanes()

    await lanes.take(GROWS)

    assert await lanes.noted(URI) is None
    assert lanes.world.records(INGESTED.name) == []


async def test_a_kill_of_nobody_knows_what_is_kept_and_takes_its_own_story_down() -> None:
    lanes = Lanes()

    await lanes.take(g2(item_meta='<signal qcode="sig:kill"/>'))

    assert [record.header("wd_code") for record in lanes.quarantine] == ["kill_without_target"]
    alarm = b'wiredesk_quarantined_total{channel="demo",code="kill_without_target"} 1.0'
    assert alarm in lanes.metrics.page()
    assert [takedown.target for takedown in lanes.takedowns] == [URI]


def killing(*targets: str) -> bytes:
    links = "".join(f'<link rel="irel:kills" residref="{target}"/>' for target in targets)
    return g2(uri="urn:notice", item_meta=links)


async def test_a_kill_of_a_story_that_nobody_has_is_kept_and_stands() -> None:
    lanes = Lanes()

    await lanes.take(killing("urn:never"))

    [record] = lanes.quarantine
    assert (record.value, record.header("wd_code")) == (killing("urn:never"), "kill_unseen")
    assert "urn:never" in record.header("wd_sentence")
    assert [each.target for each in lanes.takedowns] == ["urn:never"]


async def test_a_kill_of_a_story_that_came_is_no_refusal() -> None:
    """Before it, in the same batch, or as one of several names of it."""
    lanes = Lanes()

    await lanes.take(g2(uri="urn:here"))
    await lanes.take(killing("urn:here"))
    await lanes.take(killing("urn:beside"), g2(uri="urn:beside"))
    await lanes.take(killing("urn:here:old", "urn:here"))

    assert lanes.quarantine == []


@pytest.mark.parametrize(
    "said",
    [
        {"headline": "KILL: Lanterns return"},
        {"headline": "This story has been withdrawn"},
        {"ednote": "KILL: the lanterns are still out"},
    ],
)
async def test_a_kill_in_words_of_a_story_that_came_by_its_own_name_alarms_nobody(
    said: dict[str, str],
) -> None:
    """Where it did not, the words may mean a story that is here by another name."""
    came, never = Lanes(), Lanes()

    await came.take(ninjs())
    await came.take(ninjs(**said))
    await never.take(ninjs(**said))

    assert came.quarantine == []
    assert [record.header("wd_code") for record in never.quarantine] == ["kill_without_target"]


async def test_a_kill_of_another_story_alarms_although_its_own_has_come() -> None:
    lanes = Lanes()

    await lanes.take(ninjs())
    await lanes.take(ninjs(ednote="Please withdraw our story on the ferry."))

    assert [record.header("wd_code") for record in lanes.quarantine] == ["kill_in_words"]


async def test_nor_is_one_that_says_no_other_story_than_its_own() -> None:
    lanes = Lanes()

    await lanes.take(g2(version="2", status="stat:canceled"))

    assert lanes.quarantine == []


async def test_a_kill_that_was_ahead_of_its_story_is_read_well_once_that_came() -> None:
    lanes = Lanes()
    await lanes.take(killing("urn:late"))

    await lanes.take(g2(uri="urn:late"))
    await lanes.take(killing("urn:late"))

    assert len(lanes.quarantine) == 1
    assert [each.target for each in lanes.takedowns] == ["urn:late", "urn:late"]


@pytest.mark.parametrize(
    ("wire", "code"),
    [
        (ninjs(headline="Zurückgezogen: Laternen leuchten"), "kill_in_words"),
        (ninjs(ednote="Please withdraw our story on the ferry."), "kill_in_words"),
        (ninjs(signals=[{"code": "kill"}]), "kill_without_target"),
        (ninjs(headline="MANDATORY KILL: the ferry"), "kill_without_target"),
        (
            ninjs(headline="Zurückgezogen: Laternen leuchten", signals=[{"code": "kill"}]),
            "kill_without_target",
        ),
    ],
)
async def test_an_alarm_of_mere_words_is_told_from_one_that_took_something_down(
    wire: bytes, code: str
) -> None:
    """Of a hundred of these most are news, and they must not hide one of those."""
    lanes = Lanes()

    await lanes.take(wire)

    assert [record.header("wd_code") for record in lanes.quarantine] == [code]
    assert bool(lanes.takedowns) is (code == "kill_without_target")
