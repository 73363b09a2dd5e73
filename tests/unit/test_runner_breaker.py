"""Too many dead letters are a bug, not bad data: the stage stops and says so."""

import asyncio
from collections.abc import Sequence

import structlog

from wiredesk.kafka.breaker import Breaker
from wiredesk.kafka.policy import Policy
from wiredesk.stage import Input, Line, Outcome, StageSpec
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import TAKEDOWNS, WIRE_RAW


def bad(each: Input) -> None:
    if each.value.startswith(b"bad"):
        raise ValueError(each.value)


def spec(stage: Collector | None = None) -> StageSpec:
    return StageSpec("test", (WIRE_RAW,), stage or Collector(bad))


def values(good_before: int, bad_then: int) -> list[bytes]:
    return [b"good"] * good_before + [b"bad %d" % n for n in range(bad_then)]


async def test_fifty_in_a_row_stop_the_stage() -> None:
    """Health and log say why; the records beyond are not touched, by nobody."""
    world = StageWorld()
    stage = Collector(bad)
    await world.send(WIRE_RAW, *values(0, 60))

    with structlog.testing.capture_logs() as lines:
        async with world.running(spec(stage)) as runner:
            await until(lambda: runner.stopped)

    assert runner.stopped == "50 dead letters in a row"
    assert runner.problems == ("stopped itself: 50 dead letters in a row",)
    assert len(world.dead_letters(WIRE_RAW)) == 50
    assert sum(world.broker.committed.values()) == 50
    assert world.heard.stops == 1
    [line] = [line for line in lines if line["event"] == "stage_stopped"]
    assert line["reason"] == runner.stopped


async def test_bytes_that_do_not_decode_stop_it_just_as_well() -> None:
    """The fifty-first is not even read."""
    world = StageWorld()
    await world.send(TAKEDOWNS, *(b"{" for _ in range(80)))

    async with world.running(StageSpec("test", (TAKEDOWNS,), Collector())) as runner:
        await until(lambda: runner.stopped)

    assert len(world.dead_letters(TAKEDOWNS)) == 50


async def test_a_stopped_stage_stays_stopped_until_it_is_started_again() -> None:
    """Then it goes on with the first record that it has not touched."""
    world = StageWorld()
    await world.send(WIRE_RAW, *values(0, 50), b"good")
    async with world.running(spec()) as runner:
        await until(lambda: runner.stopped)
        await world.send(WIRE_RAW, b"better", key=b"other")
        idle = asyncio.create_task(until(lambda: world.all_done(WIRE_RAW), within_s=0.1))
        await asyncio.wait({idle})
        assert isinstance(idle.exception(), TimeoutError)

    stage = Collector()
    await world.work_off(spec(stage))
    assert sorted(stage.values) == [b"better", b"good"]


async def test_more_than_a_tenth_of_the_last_two_hundred_stop_the_stage() -> None:
    """One in ten is bad data, more is a bug."""
    for every, stops in ((10, False), (9, True)):
        world = StageWorld()
        stage = Collector(bad)
        await world.send(WIRE_RAW, *(b"bad" if n % every == 0 else b"good" for n in range(1, 401)))
        async with world.running(spec(stage)) as runner:
            await until(lambda r=runner, w=world: r.stopped or w.all_done(WIRE_RAW))  # type: ignore[misc]
            assert bool(runner.stopped) == stops


async def test_wires_in_quarantine_are_no_dead_letters() -> None:
    """An agency that sends nonsense all day does not stop the others."""
    world = StageWorld()

    async def stage(batch: Sequence[Input]) -> Outcome:
        return Outcome(lines=[Line("digest", "quarantined", reason="not_xml") for _ in batch])

    await world.send(WIRE_RAW, *(b"nonsense" for _ in range(300)))
    runner = await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert runner.stopped is None


def test_a_few_bad_records_at_the_start_are_no_share() -> None:
    """A tenth is judged over two hundred records, not over the first ten."""
    breaker = Breaker(Policy())
    for _ in range(49):
        breaker.dead()

    assert breaker.open is None


def test_one_good_record_ends_a_row() -> None:
    """A row is a row."""
    breaker = Breaker(Policy())
    for _ in range(49):
        breaker.dead()
    breaker.good(1)
    breaker.dead()

    assert breaker.open is None


def test_no_record_done_ends_no_row() -> None:
    """A batch that was let go with its partitions says nothing."""
    breaker = Breaker(Policy())
    for _ in range(49):
        breaker.dead()
    breaker.good(0)
    breaker.dead()

    assert breaker.open == "50 dead letters in a row"


def test_old_dead_letters_are_forgotten() -> None:
    """Only the last two hundred records count."""
    breaker = Breaker(Policy())
    for _ in range(40):
        breaker.good(180)
        for _ in range(20):
            breaker.dead()

    assert breaker.open is None
    breaker.dead()
    assert breaker.open == "21 dead letters among the last 200 records"
