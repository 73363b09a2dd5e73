"""A record that kills its worker is found, tried alone, and in the end left aside."""

import asyncio
from collections.abc import Mapping, Sequence

from wiredesk import headers
from wiredesk.errors import RedisAway
from wiredesk.kafka.attempts import Place, Span
from wiredesk.kafka.policy import Policy
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.memory_attempts import MemoryAttempts
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import TAKEDOWNS, WIRE_RAW


class Deadly:
    """A stage whose worker dies at one value; `died` says when."""

    def __init__(self, deadly: bytes) -> None:
        self.batches: list[list[bytes]] = []
        self.died = asyncio.Event()
        self._deadly = deadly

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        values = [each.value for each in batch]
        self.batches.append(values)
        if self._deadly in values:
            self.died.set()
            await asyncio.Event().wait()
        return Outcome()


async def lives(world: StageWorld, *, never_dead: bool = False) -> list[list[list[bytes]]]:
    """Let workers live and die at b"deadly" until one survives; answer each one's batches."""
    found: list[list[list[bytes]]] = []
    topics = frozenset({WIRE_RAW.name}) if never_dead else frozenset()
    while True:
        stage = Deadly(b"deadly")
        spec = StageSpec("test", (WIRE_RAW,), stage, topics)
        life = asyncio.create_task(world.die(spec, stage.died))
        await until(lambda: world.all_done(WIRE_RAW) or life.done())  # noqa: B023
        found.append(stage.batches)
        if not life.done():
            stage.died.set()
            await life
            return found
        await life


async def test_a_record_that_kills_its_workers_becomes_a_dead_letter() -> None:
    """After it was tried alone three times. The records beside it are done."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one", b"deadly", b"two")

    found = await lives(world)

    assert found == [
        [[b"one", b"deadly", b"two"]],
        [[b"one"], [b"deadly"]],
        [[b"deadly"]],
        [[b"deadly"]],
        [[b"two"]],
    ]
    [letter] = world.dead_letters(WIRE_RAW)
    assert letter.value == b"deadly"
    assert letter.header(headers.ERROR_CLASS) == "RecordKillsWorkers"
    assert letter.header(headers.ATTEMPT) == "4"


async def test_records_beyond_the_mark_are_not_tried_alone() -> None:
    """A death slows down only what may have caused it."""
    world = StageWorld()
    stage = Collector()
    await world.send(WIRE_RAW, *(b"%d" % n for n in range(6)))
    [partition] = {record.partition for record in world.records(WIRE_RAW.name)}
    await world.attempts.mark("test", {Place(WIRE_RAW.name, partition): Span(0, 1)})

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.batches == [[b"0"], [b"1"], [b"2", b"3", b"4", b"5"]]


async def test_what_comes_again_before_the_mark_does_not_hide_what_is_behind_it() -> None:
    """Done and not committed, it is taken again first, maybe without what the worker died at."""
    world = StageWorld()
    await world.send(WIRE_RAW, *(b"%d" % n for n in range(6)))
    [partition] = {record.partition for record in world.records(WIRE_RAW.name)}
    place = Place(WIRE_RAW.name, partition)
    await world.attempts.mark("test", {place: Span(2, 3)})
    batches: list[list[bytes]] = []
    marks: list[Span] = []

    async def stage(batch: Sequence[Input]) -> Outcome:
        batches.append([each.value for each in batch])
        marks.append((await world.attempts.marks("test", {place}))[place])
        return Outcome()

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage, max_records=2))

    assert batches == [[b"0", b"1"], [b"2"], [b"3"], [b"4", b"5"]]
    assert marks[0] == Span(0, 3)
    assert marks[-1] == Span(4, 5)


async def test_the_mark_stands_before_the_record_is_decoded() -> None:
    """Decoding may kill, too."""
    world = StageWorld()
    marks: list[Mapping[Place, Span]] = []
    asked = asyncio.Event()

    class Reading(MemoryAttempts):
        async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
            assert stage == "test"
            marks.append(spans)
            asked.set()
            await asyncio.Event().wait()

    world.attempts = Reading()
    await world.send(TAKEDOWNS, b"not json")

    await world.die(StageSpec("test", (TAKEDOWNS,), Collector()), asked)

    [record] = world.records(TAKEDOWNS.name)
    assert marks == [{Place(TAKEDOWNS.name, record.partition): Span(0, 0)}]
    assert world.dead_letters(TAKEDOWNS) == []


async def test_marks_cost_one_round_trip_a_batch() -> None:
    """However many partitions it comes from; and one when partitions are new."""
    world = StageWorld(Policy(batch_max_records=8))
    stage = Collector()
    for n in range(64):
        await world.send(WIRE_RAW, b"%d" % n, key=b"key-%d" % n)

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    looks, last_words = 12, 1  # each of the twelve partitions is new once, at most
    assert world.attempts.round_trips <= len(stage.batches) + looks + last_words


async def test_outages_never_look_like_deaths() -> None:
    """A suspect that meets an outage in life after life is tried again, not left aside."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one")
    [record] = world.records(WIRE_RAW.name)
    await world.attempts.mark("test", {Place(WIRE_RAW.name, record.partition): Span(0, 0)})
    for _ in range(5):
        met = asyncio.Event()

        async def away(_batch: Sequence[Input], met: asyncio.Event = met) -> Outcome:
            met.set()
            raise RedisAway

        spec = StageSpec("test", (WIRE_RAW,), away)
        world.sleep.awake.clear()
        naps = len(world.sleep.naps)
        life = asyncio.Event()
        dying = asyncio.create_task(world.die(spec, life))
        await until(lambda naps=naps: len(world.sleep.naps) > naps)  # type: ignore[misc]
        life.set()
        await dying
        world.sleep.awake.set()

    stage = Collector()
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))
    assert stage.values == [b"one"]
    assert world.dead_letters(WIRE_RAW) == []


async def test_a_try_is_counted_once_while_redis_comes_and_goes() -> None:
    """The same worker at the same record is one try, also when it could not note that it lived."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one")
    [record] = world.records(WIRE_RAW.name)
    await world.attempts.mark("test", {Place(WIRE_RAW.name, record.partition): Span(0, 0)})
    calls = 0

    async def goes_with_redis(_batch: Sequence[Input]) -> Outcome:
        nonlocal calls
        calls += 1
        world.attempts.away = calls < 10
        return Outcome()

    async def comes_back(seconds: float) -> None:
        await world.sleep(seconds)
        world.attempts.away = False

    world.around = type(world.around)(sleep=comes_back, chance=lambda: 0.5)
    async with world.running(StageSpec("test", (WIRE_RAW,), goes_with_redis)):
        await until(lambda: calls == 10)

    assert world.dead_letters(WIRE_RAW) == []


async def test_a_takedown_that_kills_its_workers_is_never_left_aside() -> None:
    """It is tried again, ever more slowly, with red health; other partitions go on meanwhile."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"deadly", key=b"a")
    never_dead = frozenset({WIRE_RAW.name})
    stages: list[Deadly] = []
    for _ in range(6):
        stage = Deadly(b"deadly")
        stages.append(stage)
        await world.die(StageSpec("test", (WIRE_RAW,), stage, never_dead), stage.died)

    assert all([b"deadly"] in stage.batches for stage in stages)
    assert world.dead_letters(WIRE_RAW) == []
    assert "wire.raw.v1 RecordKillsWorkers" in world.heard.alerts

    world.sleep.awake.clear()  # it waits before it is tried; others need not
    await world.send(WIRE_RAW, b"other", key=b"b")
    stage = Deadly(b"deadly")
    async with world.running(StageSpec("test", (WIRE_RAW,), stage, never_dead)) as runner:
        await until(lambda: [b"other"] in stage.batches)
        assert "RecordKillsWorkers" in (runner.blocked_on or "")
        assert [b"deadly"] not in stage.batches


async def test_a_partition_that_comes_back_is_looked_at_again() -> None:
    """Whoever had it in the meantime may have died there."""
    world = StageWorld()
    stage = Collector()
    spec = StageSpec("test", (WIRE_RAW,), stage)
    await world.send(WIRE_RAW, b"first")
    feed = await world.feed(spec)
    runner = await world.runner(spec, feed)
    run = asyncio.create_task(runner.run())
    await until(lambda: world.all_done(WIRE_RAW))
    [record] = world.records(WIRE_RAW.name)

    feed.lose(record.partition)
    await world.send(WIRE_RAW, b"elsewhere", key=b"other")
    await until(lambda: b"elsewhere" in stage.values)
    await world.attempts.mark("test", {Place(WIRE_RAW.name, record.partition): Span(1, 2)})
    await world.send(WIRE_RAW, b"one", b"two")
    feed.own(frozenset(range(12)))
    await until(lambda: b"two" in stage.values)

    runner.stop()
    await run
    assert stage.batches[2:] == [[b"one"], [b"two"]]


async def test_a_partition_that_went_away_keeps_its_new_owners_mark() -> None:
    """Neither a late batch nor the end of this worker wipes it out."""
    world = StageWorld()
    stage = Collector()
    spec = StageSpec("test", (WIRE_RAW,), stage)
    await world.send(WIRE_RAW, b"first")
    feed = await world.feed(spec)
    runner = await world.runner(spec, feed)
    run = asyncio.create_task(runner.run())
    await until(lambda: world.all_done(WIRE_RAW))
    [record] = world.records(WIRE_RAW.name)
    place = Place(WIRE_RAW.name, record.partition)

    feed.lose(record.partition)
    await world.send(WIRE_RAW, b"elsewhere", key=b"other")
    await until(lambda: b"elsewhere" in stage.values)
    await world.attempts.mark("test", {place: Span(5, 9)})
    runner.stop()
    await run

    assert await world.attempts.marks("test", [place]) == {place: Span(5, 9)}
