"""What the counts of wires promise: in memory, and in Redis."""

from datetime import datetime, timedelta

import pytest

from wiredesk.cache.tally import FILES_KEPT, RedisTallies, Tallies
from wiredesk.errors import RedisAway
from wiredesk.tally import FATES, ChannelTally, CountedWire, TakenFile, Tally, WireFate
from wiredesk.testing.articles import NOON
from wiredesk.testing.memory_wires import MemoryTallies

SECOND = timedelta(seconds=1)


def wire(
    offset: int, /, partition: int = 0, stamped: datetime = NOON, **said: object
) -> CountedWire:
    facts = {"channel": "demo", "received": NOON, "fate": "parsed", "articles": 1}
    place = {"partition": partition, "offset": offset, "stamped": stamped}
    return CountedWire.model_validate(facts | place | said)


@pytest.fixture(params=["memory", "redis"])
def tallies(request: pytest.FixtureRequest) -> Tallies:
    if request.param == "memory":
        return MemoryTallies()
    return RedisTallies(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> Tallies:
    """One with nobody behind."""
    if request.param == "redis":
        return RedisTallies(request.getfixturevalue("nobody"))
    tallies = MemoryTallies()
    tallies.away = True
    return tallies


async def demo(tallies: Tallies) -> ChannelTally:
    return (await tallies.read()).channels["demo"]


async def test_nothing_counted_is_no_channel_and_no_time(tallies: Tallies) -> None:
    await tallies.count([], NOON)

    assert await tallies.read() == Tally()


async def test_wires_are_counted_by_channel_and_by_what_became_of_them(tallies: Tallies) -> None:
    await tallies.count(
        [
            wire(0, articles=3),
            wire(1, fate="quarantined", articles=2),
            wire(2, fate="takedown", articles=0, takedowns=2, channel="برقية: [1]"),
        ],
        NOON,
    )
    await tallies.count([wire(3, fate="same_again", articles=0, received=NOON + SECOND)], NOON)

    found = await tallies.read()

    assert found.since == NOON
    assert found.channels == {
        "demo": ChannelTally(
            wires=3, parsed=1, quarantined=1, same_again=1, articles=5, last=NOON + SECOND
        ),
        "برقية: [1]": ChannelTally(wires=1, takedown=1, takedowns=2, last=NOON),
    }


@pytest.mark.parametrize("fate", FATES)
async def test_the_counts_of_fates_add_up_to_all_wires(tallies: Tallies, fate: WireFate) -> None:
    """Each fate has a count of its own."""
    await tallies.count([wire(0), wire(1, fate=fate), wire(2, channel="other", fate=fate)], NOON)

    total = (await tallies.read()).total()

    assert total.wires == 3 == sum(getattr(total, name) for name in FATES)
    assert getattr(total, fate) >= 2


async def test_a_wire_that_is_delivered_again_is_not_counted_again(tallies: Tallies) -> None:
    """After a crash a worker, or another one, gets a batch once more, or the end of it."""
    batch = [wire(0), wire(1), wire(0, partition=1), wire(2)]
    await tallies.count(batch, NOON)

    await tallies.count(batch, NOON + SECOND)
    await tallies.count([wire(2), wire(3)], NOON + SECOND)

    assert (await demo(tallies)).wires == 5


async def test_an_earlier_offset_of_an_older_time_is_known(tallies: Tallies) -> None:
    """Receivers' clocks differ: what counts is the latest time that a partition has seen."""
    await tallies.count([wire(0, stamped=NOON + SECOND), wire(1), wire(2)], NOON)

    await tallies.count([wire(0, stamped=NOON + SECOND), wire(1), wire(2)], NOON)

    assert (await demo(tallies)).wires == 3


async def test_a_log_that_began_anew_is_counted_from_its_beginning(tallies: Tallies) -> None:
    """The embedded broker forgets its topics when it stops; a Redis beside it may not."""
    await tallies.count([wire(offset) for offset in range(5)], NOON)
    later = [wire(offset, stamped=NOON + (offset + 1) * SECOND) for offset in range(3)]

    await tallies.count(later, NOON)
    await tallies.count(later, NOON)

    assert (await demo(tallies)).wires == 8


async def test_what_a_person_sent_again_is_told_apart(tallies: Tallies) -> None:
    await tallies.count([wire(0, fate="quarantined"), wire(1, replayed=True)], NOON)

    found = await demo(tallies)

    assert (found.wires, found.replayed) == (2, 1)


async def test_the_last_one_is_the_last_received_and_no_replay(tallies: Tallies) -> None:
    """Partitions are not counted in the order in which wires came."""
    later = NOON + 3 * SECOND

    await tallies.count([wire(0, received=NOON + SECOND), wire(0, partition=1)], NOON)
    await tallies.count([wire(1, received=later, replayed=True)], NOON)

    assert (await demo(tallies)).last == NOON + SECOND


async def test_the_first_wire_says_since_when_it_is_counted(tallies: Tallies) -> None:
    await tallies.count([wire(0)], NOON)
    await tallies.count([wire(1)], NOON + SECOND)

    assert (await tallies.read()).since == NOON


async def test_a_redis_that_is_away_is_a_transient_error(away: Tallies) -> None:
    for call in (away.count([wire(0)], NOON), away.read()):
        with pytest.raises(RedisAway):
            await call


def taken(name: str, **said: object) -> TakenFile:
    facts = {"file": name, "digest": "a" * 64, "received": NOON, "fate": "same_again"}
    return TakenFile.model_validate(facts | said)


async def test_the_files_of_a_channel_are_named_the_newest_first(tallies: Tallies) -> None:
    one, two = taken("برقية ۱.xml"), taken("b.xml", fate="quarantined", code="no_uri", headline="x")
    await tallies.count([wire(0, file=one), wire(1), wire(2, channel="other", file=one)], NOON)
    await tallies.count([wire(3, file=two)], NOON)

    assert list(await tallies.files("demo", 9)) == [two, one]
    assert list(await tallies.files("demo", 1)) == [two]
    assert list(await tallies.files("nobody", 9)) == []


async def test_a_file_whose_wire_is_delivered_again_is_named_once_and_as_at_first(
    tallies: Tallies,
) -> None:
    """By then it would be the same again."""
    first = taken("a.xml", fate="parsed")
    await tallies.count([wire(0, file=first)], NOON)

    await tallies.count([wire(0, file=taken("a.xml"))], NOON)

    assert list(await tallies.files("demo", 9)) == [first]


async def test_only_the_newest_files_are_named(tallies: Tallies) -> None:
    named = [taken(f"{number}.xml") for number in range(FILES_KEPT + 3)]
    await tallies.count([wire(at, file=each) for at, each in enumerate(named)], NOON)

    found = await tallies.files("demo", FILES_KEPT + 9)

    assert (len(found), found[0], found[-1]) == (FILES_KEPT, named[-1], named[3])
