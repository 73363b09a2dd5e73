"""What was fetched and waits: bounded, in order, and gone with its partitions."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from wiredesk.events import Record
from wiredesk.kafka.backlog import MOST_BYTES, MOST_RECORDS, Backlog


def records(*offsets: int, value: bytes = b"") -> list[Record]:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return [Record("topic", 0, offset, b"", value, {}, at) for offset in offsets]


def offsets(taken: Sequence[Record]) -> list[int]:
    return [record.offset for record in taken]


def begun(generation: int = 1) -> Backlog:
    backlog = Backlog()
    backlog.begin(generation)
    return backlog


async def test_records_come_out_as_they_went_in() -> None:
    """As many as are asked for, at most."""
    backlog = begun()
    await backlog.put(1, records(0, 1, 2))
    await backlog.put(1, records(3))

    assert offsets(await backlog.take(2)) == [0, 1]
    assert offsets(await backlog.take(10)) == [2, 3]


async def test_who_takes_waits_for_the_first_record() -> None:
    backlog = begun()
    taking = asyncio.create_task(backlog.take(10))
    await asyncio.sleep(0)
    assert not taking.done()

    await backlog.put(1, records(7))

    assert offsets(await taking) == [7]


async def test_a_full_backlog_takes_no_more_until_there_is_room() -> None:
    """Memory is not the place to queue a topic."""
    backlog = begun()
    await backlog.put(1, records(*range(MOST_RECORDS)))
    putting = asyncio.create_task(backlog.put(1, records(MOST_RECORDS)))
    await asyncio.sleep(0)
    assert not putting.done()

    await backlog.take(1)
    await putting

    assert offsets(await backlog.take(MOST_RECORDS))[-1] == MOST_RECORDS


async def test_few_huge_records_fill_it_just_as_well() -> None:
    """What counts is memory."""
    backlog = begun()
    await backlog.put(1, records(0, 1, value=bytes(MOST_BYTES // 2)))
    putting = asyncio.create_task(backlog.put(1, records(2)))
    await asyncio.sleep(0)
    assert not putting.done()

    await backlog.take(1)
    await putting

    assert offsets(await backlog.take(10)) == [1, 2]


async def test_what_is_queued_is_dropped_when_partitions_change() -> None:
    """It comes again to whoever owns it now, and there is room for that."""
    backlog = begun(1)
    await backlog.put(1, records(*range(MOST_RECORDS)))

    backlog.begin(2)
    await backlog.put(2, records(5))

    assert offsets(await backlog.take(MOST_RECORDS)) == [5]


async def test_what_a_generation_fetched_late_is_dropped() -> None:
    """A fetch may be under way while partitions move."""
    backlog = begun(1)
    await backlog.put(1, records(*range(MOST_RECORDS)))
    late = asyncio.create_task(backlog.put(1, records(MOST_RECORDS)))
    await asyncio.sleep(0)

    backlog.begin(2)
    assert not await late
    assert await backlog.put(2, records(0))

    assert offsets(await backlog.take(MOST_RECORDS)) == [0]


async def test_a_full_backlog_holds_up_no_loss_of_partitions() -> None:
    """Whoever fetches goes on at once, though nobody takes."""
    backlog = begun(1)
    await backlog.put(1, records(*range(MOST_RECORDS)))
    putting = asyncio.create_task(backlog.put(1, records(MOST_RECORDS)))
    await asyncio.sleep(0)

    backlog.begin(None)
    await putting

    await backlog.put(1, records(0))  # the partitions are gone, and this with them
    taking = asyncio.create_task(backlog.take(10))
    await asyncio.sleep(0)
    assert not taking.done()
    backlog.wake()
    assert not await taking


async def test_who_takes_can_be_woken() -> None:
    """With nothing in hand: the feed looks whether it is still in its group."""
    backlog = begun()
    taking = asyncio.create_task(backlog.take(10))
    await asyncio.sleep(0)

    backlog.wake()

    assert not await taking
