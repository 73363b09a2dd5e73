"""Every wire is counted once, by the one fate that it has as a whole."""

from collections.abc import Collection

import pytest

from tests.unit.ingest.builders import NOON, g2, message, news_item, ninjs
from tests.unit.ingest.lanes import Lanes
from wiredesk.errors import RedisAway
from wiredesk.headers import REPLAY
from wiredesk.receipt import WireReceipt
from wiredesk.tally import FATES, ChannelTally

PACKAGE = b'<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p" version="1"/>'
KILL = g2(version="2", status="stat:canceled")


async def counted(lanes: Lanes) -> ChannelTally:
    return (await lanes.tallies.read()).channels["demo"]


@pytest.mark.parametrize(
    ("wire", "told"),
    [
        (ninjs(), {"parsed": 1, "articles": 1}),
        (message(*(news_item(uri=f"urn:{n}") for n in range(3))), {"parsed": 1, "articles": 3}),
        (KILL, {"takedown": 1, "takedowns": 1}),
        (PACKAGE, {"no_article": 1}),
        (b"a note", {"quarantined": 1}),
        (message(news_item(), news_item(uri="")), {"parsed_in_part": 1, "articles": 1}),
        (
            message(news_item(status="stat:canceled"), news_item(uri="")),
            {"parsed_in_part": 1, "takedowns": 1},
        ),
        (message(news_item(uri=""), news_item(uri="")), {"quarantined": 1}),
        (
            g2(item_meta='<link rel="irel:kills" residref="urn:a"/>'),
            {"parsed": 1, "articles": 1, "takedowns": 1},
        ),
    ],
    ids=[
        "one",
        "three",
        "kill",
        "package",
        "unknown",
        "half broken",
        "half a kill",
        "all broken",
        "kill by reference",
    ],
)
async def test_a_wire_is_counted_by_what_became_of_it(wire: bytes, told: dict[str, int]) -> None:
    lanes = Lanes()

    await lanes.take(wire)

    assert await counted(lanes) == ChannelTally(wires=1, last=NOON, **told)


async def test_a_wire_of_known_articles_alone_is_the_same_again() -> None:
    lanes = Lanes()

    await lanes.take(ninjs())
    await lanes.take(ninjs(x_resent=True))

    assert await counted(lanes) == ChannelTally(
        wires=2, parsed=1, same_again=1, articles=1, last=NOON
    )


async def test_the_counts_add_up_to_what_was_sent() -> None:
    """However the wires share a batch."""
    lanes = Lanes()
    wires = [ninjs(), b"a note", KILL, PACKAGE, ninjs(), message(news_item(uri=""))]

    await lanes.take(*wires)

    found = await counted(lanes)
    assert found.wires == len(wires) == sum(getattr(found, name) for name in FATES)


async def test_a_replay_is_counted_and_told_apart() -> None:
    lanes = Lanes()
    await lanes.take(ninjs())

    await lanes.take(ninjs(), headers={REPLAY: b"mina"})

    found = await counted(lanes)
    assert (found.wires, found.replayed, found.parsed) == (2, 1, 2)


async def test_an_outage_between_two_notes_does_not_change_what_became_of_a_wire() -> None:
    """The batch is worked on again, and is the same again by then."""
    lanes = Lanes()
    put, outages = lanes.receipts.put, [RedisAway("taken down by the test")]

    async def fail_once(receipts: Collection[WireReceipt]) -> None:
        if outages:
            raise outages.pop()
        await put(receipts)

    lanes.receipts.put = fail_once  # type: ignore[method-assign]

    await lanes.take(ninjs())

    assert outages == []
    assert await counted(lanes) == ChannelTally(wires=1, parsed=1, articles=1, last=NOON)


async def test_the_fast_lane_counts_nothing() -> None:
    """The same wire is in the ordinary lane, too."""
    lanes = Lanes()

    await lanes.hurry(KILL)

    assert (await lanes.tallies.read()).channels == {}


async def test_a_file_is_named_with_what_became_of_its_wire() -> None:
    lanes = Lanes()
    wires = {
        "one.json": ninjs(),
        "again.json": ninjs(),
        "index.xml": PACKAGE,
        "note.txt": b"a note",
    }

    for name, wire in wires.items():
        await lanes.take(wire, file=name)
    await lanes.take(ninjs(uri="urn:no-file"))

    found = await lanes.tallies.files("demo", 9)
    assert [(each.file, each.fate, each.code) for each in found] == [
        ("note.txt", "quarantined", "unknown_format"),
        ("index.xml", "no_article", ""),
        ("again.json", "same_again", ""),
        ("one.json", "parsed", ""),
    ]
    assert found[-1].headline
