"""What the runner does with records while all goes well."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import structlog

from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.stage import Input, Line, Outcome, StageSpec
from wiredesk.testing.articles import takedown
from wiredesk.testing.memory_feed import MemoryFeed
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import PUBLISHED, TAKEDOWNS, WIRE_RAW


class Steps:
    """Writes down in which order things happen."""

    def __init__(self, world: StageWorld) -> None:
        self.taken: list[str] = []
        self._world = world

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        self.taken.append(f"stage {len(batch)}")
        event = Outgoing(PUBLISHED.name, b"key", b"{}")
        return Outcome([event], self._note("apply"), self._note("after"))

    def _note(self, step: str) -> "Step":
        return Step(self, step)

    def note(self, step: str) -> None:
        sent = len(self._world.records(PUBLISHED.name))
        done = sum(self._world.broker.committed.values())
        self.taken.append(f"{step}: {sent} sent, {done} done")


class Step:
    def __init__(self, steps: Steps, name: str) -> None:
        self._steps = steps
        self._name = name

    async def __call__(self) -> None:
        self._steps.note(self._name)


async def test_writes_come_before_events_and_both_before_done() -> None:
    """An input counts as done only when its events are acknowledged and `after` has run."""
    world = StageWorld()
    steps = Steps(world)
    await world.send(WIRE_RAW, b"one", b"two")

    await world.work_off(StageSpec("test", (WIRE_RAW,), steps))

    assert steps.taken == ["stage 2", "apply: 0 sent, 0 done", "after: 1 sent, 0 done"]


async def test_nothing_is_done_while_the_broker_does_not_acknowledge() -> None:
    """Otherwise a crash now would lose the event."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one")
    world.broker.away = True

    async with world.running(StageSpec("test", (WIRE_RAW,), Steps(world))) as runner:
        await until(lambda: runner.blocked_on == BrokerAway.blocked_on)
        assert not world.all_done(WIRE_RAW)
        world.broker.away = False
        await until(lambda: world.all_done(WIRE_RAW))

    assert len(world.records(PUBLISHED.name)) == 1


async def test_a_batch_is_not_waited_for_until_it_is_full() -> None:
    """One record that is there is a batch."""
    world = StageWorld()
    stage = Collector()
    async with world.running(StageSpec("test", (WIRE_RAW,), stage)):
        await world.send(WIRE_RAW, b"one")
        await until(lambda: stage.sizes == [1])
        await world.send(WIRE_RAW, b"two")
        await until(lambda: stage.sizes == [1, 1])


async def test_records_of_a_partition_come_in_their_order() -> None:
    """However they are cut into batches."""
    world = StageWorld(Policy(batch_max_records=3))
    stage = Collector()
    await world.send(WIRE_RAW, *(b"%d" % n for n in range(20)))

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.values == [b"%d" % n for n in range(20)]


async def test_a_batch_has_no_more_records_than_stage_and_settings_allow() -> None:
    """The smaller of both counts."""
    for ours, theirs in ((5, 100), (100, 5)):
        world = StageWorld(Policy(batch_max_records=ours))
        stage = Collector()
        await world.send(WIRE_RAW, *(b"%d" % n for n in range(50)))

        await world.work_off(StageSpec("test", (WIRE_RAW,), stage, max_records=theirs))

        assert max(stage.sizes) == 5


async def test_a_batch_is_no_more_than_half_a_second_of_work() -> None:
    """The heartbeat shares the event loop; records of 20 ms come by 25 at most."""
    world = StageWorld()
    stage = Collector()
    world.around = Surroundings(sleep=world.sleep, cpu=lambda: 0.020 * len(stage.values))
    await world.send(WIRE_RAW, *(b"%d" % n for n in range(200)))

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert max(stage.sizes) == 25


async def test_cheap_records_come_in_large_batches() -> None:
    """After a small first one, since what a record costs isn't known then."""
    world = StageWorld()
    stage = Collector()
    await world.send(WIRE_RAW, *(b"%d" % n for n in range(400)))

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.sizes[0] <= 10
    assert max(stage.sizes) == 100


async def test_few_huge_records_are_not_one_batch() -> None:
    """A hundred records of 4 MiB would be all of a worker's memory."""
    world = StageWorld(Policy(batch_max_bytes=1000))
    stage = Collector()
    await world.send(WIRE_RAW, bytes(600), bytes(600), bytes(5000), b"small", b"small")

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.sizes == [1, 1, 1, 2]


async def test_a_value_is_decoded_as_its_topic_promises() -> None:
    """The stage is given models, not bytes."""
    world = StageWorld()
    stage = Collector()
    told = takedown()
    await world.send(TAKEDOWNS, told.model_dump_json().encode())

    await world.work_off(StageSpec("test", (TAKEDOWNS,), stage))

    assert stage.values == [told]


async def test_a_stage_may_read_the_bytes_itself() -> None:
    """Where it says so."""
    world = StageWorld()
    stage = Collector()
    await world.send(TAKEDOWNS, b"{}")
    spec = StageSpec("test", (TAKEDOWNS,), stage, undecoded=frozenset({TAKEDOWNS.name}))

    await world.work_off(spec)

    assert stage.values == [b"{}"]


async def test_each_record_has_one_canonical_log_line() -> None:
    """It says which story, which revision, which stage, how long, what became of it and why."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one")

    async def stage(_batch: Sequence[Input]) -> Outcome:
        return Outcome(lines=[Line("urn:one", "dropped", "7", "older than what is live")])

    with structlog.testing.capture_logs() as lines:
        await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    [line] = [line for line in lines if line["event"] == "record"]
    assert line.pop("took_ms") >= 0
    assert line == {
        "event": "record",
        "log_level": "info",
        "uri": "urn:one",
        "revision": "7",
        "stage": "test",
        "outcome": "dropped",
        "reason": "older than what is live",
    }


async def test_metrics_part_the_stage_and_its_writes_from_everything_else() -> None:
    """Wall clock and CPU: in the stage's own function, in what it writes, and around both."""
    world = StageWorld()
    now = [0.0]
    world.around = Surroundings(sleep=world.sleep, wall=lambda: now[0], cpu=lambda: now[0] / 2)
    await world.send(WIRE_RAW, b"one", b"two")

    async def stage(batch: Sequence[Input]) -> Outcome:
        now[0] += 0.25

        async def apply() -> None:
            now[0] += 0.5

        async def after() -> None:
            now[0] += 1.0

        return Outcome(apply=apply, after=after, lines=[Line("urn:one", "sent") for _ in batch])

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    [(records, times)] = world.heard.batches
    assert records == 2
    assert (times.stage_s, times.rest_s) == (0.25, 1.5)
    assert (times.stage_cpu_s, times.writes_cpu_s, times.rest_cpu_s) == (0.125, 0.75, 0.0)
    assert world.heard.outcomes == {"sent": 2}


class Flaky(MemoryFeed):
    """A feed whose broker is away at its first take."""

    failed = False

    async def take(self, most: int) -> Sequence[Record]:
        if not self.failed:
            self.failed = True
            raise BrokerAway
        return await super().take(most)


async def test_a_feed_whose_broker_is_away_is_asked_again() -> None:
    """The worker waits, and lives on."""
    world = StageWorld()
    stage = Collector()
    await world.send(WIRE_RAW, b"one")
    spec = StageSpec("test", (WIRE_RAW,), stage)
    feed = Flaky(world.broker, "test", [WIRE_RAW.name], world.broker.leave)
    feed.own(frozenset(range(12)))
    runner = await world.runner(spec, feed)
    run = asyncio.create_task(runner.run())

    await until(lambda: stage.values)

    runner.stop()
    await run
    assert world.heard.retries == [BrokerAway.blocked_on]


async def test_the_stage_is_told_which_partitions_are_its_own() -> None:
    """Before it is given a record of them, and also while no record comes."""
    world = StageWorld()
    told: list[frozenset[int]] = []
    stage = Collector()
    seen_at_first: list[int] = []

    async def on_assigned(partitions: frozenset[int]) -> None:
        seen_at_first.append(len(stage.values))
        told.append(partitions)

    await world.send(WIRE_RAW, b"one")
    spec = StageSpec("test", (WIRE_RAW,), stage, on_assigned=on_assigned)
    async with world.running(spec):
        await until(lambda: world.all_done(WIRE_RAW))
        other = await world.feed(replace(spec))
        await until(lambda: len(told) == 2)
        await other.close()
        await until(lambda: len(told) == 3)

    assert seen_at_first[0] == 0
    assert told[0] == told[2] == frozenset(range(12))
    assert told[1] == frozenset(range(0, 12, 2))


async def test_a_stage_that_could_not_prepare_its_partitions_is_told_again() -> None:
    """Redis may be away just when the partition has to be filled."""
    world = StageWorld()
    told: list[frozenset[int]] = []

    async def on_assigned(partitions: frozenset[int]) -> None:
        told.append(partitions)
        if len(told) < 3:
            raise BrokerAway

    await world.send(WIRE_RAW, b"one")
    stage = Collector()
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage, on_assigned=on_assigned))

    assert len(told) == 3
    assert stage.values == [b"one"]
