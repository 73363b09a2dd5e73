"""While something is away, nothing is skipped, nothing is lost, and stop still stops."""

import asyncio
from collections.abc import Sequence

import pytest
from structlog.testing import capture_logs

from wiredesk.errors import BrokerAway, RedisAway, TransientError
from wiredesk.events import Outgoing
from wiredesk.kafka.backoff import Backoff
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import PUBLISHED, WIRE_RAW


class EngineAway(TransientError):
    """The engine is away."""

    blocked_on = "engine"


class Away:
    """A stage one step of which fails some times before it works."""

    def __init__(self, step: str, times: int, error: Exception | None = None) -> None:
        self.batches: list[list[bytes]] = []
        self._step = step
        self._left = times
        self._error = error or EngineAway("at " + step)

    def _reach(self, step: str) -> None:
        if step == self._step and self._left:
            self._left -= 1
            raise self._error

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        self.batches.append([each.value for each in batch])
        self._reach("stage")
        events = [Outgoing(PUBLISHED.name, each.record.key, each.value) for each in batch]
        return Outcome(events, self._apply, self._after)

    async def _apply(self) -> None:
        self._reach("apply")

    async def _after(self) -> None:
        self._reach("after")


@pytest.mark.parametrize("step", ["stage", "apply", "after"])
async def test_what_is_away_is_waited_for_with_the_whole_batch(step: str) -> None:
    """Whichever step needs it; no record is skipped and none is a dead letter."""
    world = StageWorld()
    stage = Away(step, 7)
    await world.send(WIRE_RAW, b"one", b"two")

    runner = await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.batches == [[b"one", b"two"]] * 8
    assert world.dead_letters(WIRE_RAW) == []
    assert world.heard.retries == ["engine"] * 7
    assert world.heard.blocks == ["engine", None]
    assert runner.problems == ()


async def test_a_broker_that_goes_while_there_is_nothing_to_do_is_missed() -> None:
    """No record fails then; health would be well for as long as nobody can send an article."""
    world = StageWorld()

    async with world.running(StageSpec("test", (WIRE_RAW,), Collector())) as runner:
        world.broker.away = True
        await until(lambda: runner.problems)
        assert runner.problems == ("blocked on kafka",)
        assert runner.blocked_on == "kafka"
        world.broker.away = False
        await until(lambda: not runner.problems)

    assert world.heard.blocks == ["kafka", None]


async def test_health_names_what_is_waited_for() -> None:
    """And says nothing once it is back."""
    world = StageWorld()
    world.attempts.away = True
    await world.send(WIRE_RAW, b"one")

    async with world.running(StageSpec("test", (WIRE_RAW,), Collector())) as runner:
        await until(lambda: runner.problems)
        assert runner.problems == ("blocked on redis",)
        assert runner.blocked_on == "redis"
        world.attempts.away = False
        await until(lambda: world.all_done(WIRE_RAW))
        await until(lambda: not runner.problems)


async def test_a_stage_is_not_called_while_nobody_could_note_its_death() -> None:
    """Redis away means no mark, and without a mark a deadly record would go round for ever."""
    world = StageWorld()
    world.attempts.away = True
    stage = Collector()
    await world.send(WIRE_RAW, b"one")

    async with world.running(StageSpec("test", (WIRE_RAW,), stage)):
        await until(lambda: len(world.heard.retries) > 3)
        assert stage.values == []
        world.attempts.away = False
        await until(lambda: stage.values == [b"one"])


async def test_an_outage_seen_by_several_tasks_of_a_stage_is_an_outage() -> None:
    """A stage that gathers raises a group of errors."""
    world = StageWorld()
    group = ExceptionGroup("two tasks", [ValueError(), ExceptionGroup("", [RedisAway()])])
    await world.send(WIRE_RAW, b"one")

    await world.work_off(StageSpec("test", (WIRE_RAW,), Away("stage", 3, group)))

    assert world.dead_letters(WIRE_RAW) == []
    assert world.heard.retries == ["redis"] * 3


async def test_an_outage_while_records_are_tried_one_by_one_is_waited_for() -> None:
    """It is not taken for the record's fault."""
    world = StageWorld()
    away = [EngineAway(), EngineAway()]

    async def stage(batch: Sequence[Input]) -> Outcome:
        if len(batch) > 1:
            raise ValueError("one by one, please")
        if batch[0].value == b"two" and away:
            raise away.pop()
        return Outcome()

    await world.send(WIRE_RAW, b"one", b"two", b"three")
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert world.dead_letters(WIRE_RAW) == []
    assert world.heard.retries == ["engine", "engine"]


async def test_what_is_away_is_logged_once_in_a_while_and_not_at_every_try() -> None:
    """Ten workers that try every few seconds would hide all else."""
    world = StageWorld(Policy(backoff_first_s=10.0, backoff_most_s=10.0))
    passed = 0.0

    async def sleep(wait_s: float) -> None:
        nonlocal passed
        passed += wait_s

    world.around = Surroundings(sleep=sleep, chance=lambda: 1.0, wall=lambda: passed)
    await world.send(WIRE_RAW, b"one")

    with capture_logs() as lines:
        await world.work_off(StageSpec("test", (WIRE_RAW,), Away("stage", 13)))

    assert world.heard.retries == ["engine"] * 13
    said = [line["event"] for line in lines if line["event"] in {"blocked", "unblocked"}]
    assert said == ["blocked"] * 3 + ["unblocked"]


async def test_another_reason_is_news_at_once() -> None:
    world = StageWorld()
    reasons = [EngineAway("no answer"), EngineAway("no such name"), EngineAway("no such name")]

    async def stage(_batch: Sequence[Input]) -> Outcome:
        if reasons:
            raise reasons.pop(0)
        return Outcome()

    await world.send(WIRE_RAW, b"one")
    with capture_logs() as lines:
        await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    said = [line["error"] for line in lines if line["event"] == "blocked"]
    assert said == [str(EngineAway("no answer")), str(EngineAway("no such name"))]


def test_waits_double_up_to_the_longest() -> None:
    """So that what comes back is not run down."""
    backoff = Backoff(0.2, 10.0, lambda: 1.0)

    assert [backoff.next_s() for _ in range(8)] == [0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 10.0, 10.0]


def test_a_longest_wait_below_the_first_is_kept() -> None:
    """Settings may say so."""
    assert Backoff(5.0, 1.0, lambda: 1.0).next_s() == 1.0


def test_jitter_is_full() -> None:
    """Workers that failed together don't come back together."""
    chances = iter([0.0, 0.25, 0.999])
    backoff = Backoff(1.0, 8.0, lambda: next(chances))

    assert [backoff.next_s() for _ in range(3)] == [0.0, 0.5, pytest.approx(3.996)]


async def test_the_runner_waits_as_its_settings_say() -> None:
    """First wait, longest wait and chance are passed in."""
    world = StageWorld(Policy(backoff_first_s=1.0, backoff_most_s=4.0))
    world.around = Surroundings(sleep=world.sleep, chance=lambda: 1.0)
    await world.send(WIRE_RAW, b"one")

    await world.work_off(StageSpec("test", (WIRE_RAW,), Away("stage", 5)))

    assert world.sleep.naps == [1.0, 2.0, 4.0, 4.0, 4.0]


async def test_stop_ends_a_wait_at_once() -> None:
    """What was not done comes again to whoever is next."""
    world = StageWorld()
    world.sleep.awake.clear()
    await world.send(WIRE_RAW, b"one")
    spec = StageSpec("test", (WIRE_RAW,), Away("stage", 1))

    async with world.running(spec):
        await until(lambda: world.sleep.naps)
    assert not world.all_done(WIRE_RAW)

    world.sleep.awake.set()
    await world.work_off(spec)
    assert [record.value for record in world.records(PUBLISHED.name)] == [b"one"]


async def test_partitions_taken_away_during_a_wait_are_let_go() -> None:
    """Another worker has their records now; the rest of the batch is tried again."""
    world = StageWorld()
    stage = Away("stage", 2)
    await world.send(WIRE_RAW, b"stays", key=b"a")
    await world.send(WIRE_RAW, b"goes", key=b"b")
    spec = StageSpec("test", (WIRE_RAW,), stage)
    feed = await world.feed(spec)
    places = {record.value: record.partition for record in world.records(WIRE_RAW.name)}
    assert places[b"stays"] != places[b"goes"]
    world.sleep.awake.clear()
    runner = await world.runner(spec, feed)
    run = asyncio.create_task(runner.run())

    await until(lambda: world.sleep.naps)
    feed.lose(places[b"goes"])
    world.sleep.awake.set()
    await until(lambda: world.done(WIRE_RAW, places[b"stays"]))

    runner.stop()
    await run
    assert [set(batch) for batch in stage.batches] == [{b"stays", b"goes"}, {b"stays"}, {b"stays"}]
    assert world.done(WIRE_RAW, places[b"goes"]) == 0


async def test_a_batch_of_which_nothing_is_left_is_forgotten() -> None:
    """The worker goes on with what it has."""
    world = StageWorld()
    stage = Away("stage", 1)
    await world.send(WIRE_RAW, b"goes")
    spec = StageSpec("test", (WIRE_RAW,), stage)
    feed = await world.feed(spec)
    world.sleep.awake.clear()
    runner = await world.runner(spec, feed)
    run = asyncio.create_task(runner.run())

    await until(lambda: world.sleep.naps)
    feed.own(frozenset())
    world.sleep.awake.set()
    await until(lambda: runner.blocked_on is None)

    runner.stop()
    await run
    assert stage.batches == [[b"goes"]]
    assert BrokerAway.blocked_on not in world.heard.retries
