"""How a worker knows which articles went on without relatives, also those of a worker before it."""

from collections.abc import Collection, Mapping

import pytest

from tests.unit.enrich.reached import MemoryReached
from wiredesk.errors import RedisAway
from wiredesk.events import Record
from wiredesk.testing.articles import NOON
from wiredesk.topics import INGESTED
from wiredesk_enrich.relatives.ledger import MOST, Ledger

ALL = 100_000


@pytest.fixture
def reached() -> MemoryReached:
    return MemoryReached()


@pytest.fixture
def ledger(reached: MemoryReached) -> Ledger:
    return Ledger(reached)


def passed(
    ledger: Ledger, *offsets: int, lacking: Collection[int] = (), partition: int = 0
) -> None:
    for offset in offsets:
        record = Record(INGESTED.name, partition, offset, b"", b"", {}, NOON)
        ledger.passed(record, lacking=offset in lacking)


async def settled(ledger: Ledger, reached: MemoryReached) -> Mapping[int, int]:
    await ledger.settle()
    return reached.offsets


async def test_what_is_complete_is_noted_by_partition(
    ledger: Ledger, reached: MemoryReached
) -> None:
    passed(ledger, 5, 6)
    passed(ledger, 9, partition=3)

    assert await settled(ledger, reached) == {0: 6, 3: 9}


async def test_nothing_is_noted_behind_what_is_missing_until_that_is_completed(
    ledger: Ledger, reached: MemoryReached
) -> None:
    passed(ledger, 5)
    await ledger.settle()
    passed(ledger, 6, 7, 8, lacking={6, 7})

    assert ledger.missing(ALL) == [(0, 6), (0, 7)]
    assert await settled(ledger, reached) == {0: 5}

    ledger.completed([(0, 6)])
    assert await settled(ledger, reached) == {0: 5}

    ledger.completed([(0, 7)])
    assert await settled(ledger, reached) == {0: 8}


async def test_the_next_owner_sees_what_was_passed_while_nobody_could_note_it(
    reached: MemoryReached,
) -> None:
    before, after = Ledger(reached), Ledger(reached)
    passed(before, 5)
    await before.settle()
    passed(before, 6, 7, lacking={6, 7})

    passed(after, 8)
    await after.settle()

    assert after.missing(ALL) == [(0, 6), (0, 7)]
    assert reached.offsets == {0: 5}


async def test_what_a_worker_missed_itself_comes_behind_what_others_left(
    ledger: Ledger, reached: MemoryReached
) -> None:
    reached.offsets[0] = 5
    passed(ledger, 8, 9, lacking={8})

    await ledger.settle()

    assert ledger.missing(ALL) == [(0, 6), (0, 7), (0, 8)]


async def test_where_nothing_was_ever_noted_nothing_is_missing(ledger: Ledger) -> None:
    """The first start, or a Redis that was emptied."""
    passed(ledger, 5_000)

    await ledger.settle()

    assert ledger.missing(ALL) == []


async def test_records_that_come_again_leave_nothing_missing(
    ledger: Ledger, reached: MemoryReached
) -> None:
    reached.offsets[0] = 9
    passed(ledger, 7, 8)

    assert await settled(ledger, reached) == {0: 8}
    assert ledger.missing(ALL) == []


async def test_a_partition_that_went_away_is_forgotten(
    ledger: Ledger, reached: MemoryReached
) -> None:
    passed(ledger, 5, lacking={5})
    passed(ledger, 5, lacking={5}, partition=1)

    await ledger.keep_only(frozenset({1}))
    ledger.completed([(0, 5)])

    assert ledger.missing(ALL) == [(1, 5)]


async def test_no_more_is_remembered_than_can_be_made_good(
    ledger: Ledger, reached: MemoryReached
) -> None:
    reached.offsets[0] = 0
    passed(ledger, MOST + 500)

    await ledger.settle()

    assert len(ledger.missing(ALL)) == MOST
    assert ledger.missing(1) == [(0, 500)]


async def test_while_redis_is_away_what_others_left_is_not_known_and_asked_for_again(
    ledger: Ledger, reached: MemoryReached
) -> None:
    reached.offsets[0] = 5
    reached.away = True
    passed(ledger, 8, lacking={8})
    with pytest.raises(RedisAway):
        await ledger.settle()

    reached.away = False
    await ledger.settle()

    assert ledger.missing(ALL) == [(0, 6), (0, 7), (0, 8)]
