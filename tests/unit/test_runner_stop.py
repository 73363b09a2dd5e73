"""A worker that is asked to stop loses nothing and does not keep anybody waiting."""

import asyncio
from collections.abc import Sequence

import pytest

from wiredesk.events import Outgoing
from wiredesk.kafka.policy import Policy
from wiredesk.kafka.runner import WorkCutError
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import PUBLISHED, WIRE_RAW


class Slow:
    """A stage that works until it is let go."""

    def __init__(self) -> None:
        self.at_work = asyncio.Event()
        self.go = asyncio.Event()
        self.calls = 0

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        self.calls += 1
        self.at_work.set()
        await self.go.wait()
        return Outcome([Outgoing(PUBLISHED.name, each.record.key, each.value) for each in batch])


async def test_an_idle_worker_stops_at_once() -> None:
    """It waits for a record that may never come."""
    world = StageWorld()

    async with world.running(StageSpec("test", (WIRE_RAW,), Collector())):
        pass


async def test_the_batch_at_hand_is_finished() -> None:
    """Its events are sent and its records done; no other batch is begun."""
    world = StageWorld(Policy(batch_max_records=1))
    stage = Slow()
    await world.send(WIRE_RAW, b"one", b"two")
    spec = StageSpec("test", (WIRE_RAW,), stage)

    async with world.running(spec) as runner:
        await stage.at_work.wait()
        runner.stop()
        stage.go.set()

    assert [record.value for record in world.records(PUBLISHED.name)] == [b"one"]
    assert sum(world.broker.committed.values()) == 1


async def test_a_batch_that_takes_too_long_is_abandoned_and_comes_again() -> None:
    """Stop is done in `stop_within_s` and a little; nothing of the batch counts as done."""
    world = StageWorld(Policy(stop_within_s=0.05))
    stage = Slow()
    await world.send(WIRE_RAW, b"one")
    spec = StageSpec("test", (WIRE_RAW,), stage)

    async with world.running(spec):
        await stage.at_work.wait()
    assert not world.all_done(WIRE_RAW)

    stage.go.set()
    await world.work_off(spec)
    assert [record.value for record in world.records(PUBLISHED.name)] == [b"one"]


async def test_a_batch_that_cannot_end_well_is_not_waited_for() -> None:
    """Without a broker nobody can acknowledge it."""
    world = StageWorld(Policy(stop_within_s=3600))
    stage = Slow()
    await world.send(WIRE_RAW, b"one")

    async with world.running(StageSpec("test", (WIRE_RAW,), stage)):
        await stage.at_work.wait()
        world.broker.away = True

    assert not world.all_done(WIRE_RAW)


async def test_a_stage_that_will_not_be_cancelled_does_not_keep_the_worker() -> None:
    """It ends with the process."""
    world = StageWorld(Policy(stop_within_s=0.05))
    at_work, go = asyncio.Event(), asyncio.Event()

    async def stubborn(_batch: Sequence[Input]) -> Outcome:
        at_work.set()
        while not go.is_set():
            try:
                await go.wait()
            except asyncio.CancelledError:
                continue
        return Outcome()

    await world.send(WIRE_RAW, b"one")

    async with world.running(StageSpec("test", (WIRE_RAW,), stubborn)):
        await at_work.wait()

    assert not world.all_done(WIRE_RAW)
    go.set()


async def test_records_tried_one_by_one_stop_between_two_of_them() -> None:
    """Those that were not begun come again."""
    world = StageWorld()
    stage = Slow()

    async def one_by_one(batch: Sequence[Input]) -> Outcome:
        if len(batch) > 1:
            raise ValueError("one by one, please")
        return await stage(batch)

    await world.send(WIRE_RAW, b"one", b"two", b"three")

    async with world.running(StageSpec("test", (WIRE_RAW,), one_by_one)) as runner:
        await stage.at_work.wait()
        runner.stop()
        stage.go.set()

    assert [record.value for record in world.records(PUBLISHED.name)] == [b"one"]
    assert world.dead_letters(WIRE_RAW) == []


async def test_stop_may_be_asked_twice_and_before_the_start() -> None:
    """Nothing is begun then."""
    world = StageWorld()
    stage = Collector()
    await world.send(WIRE_RAW, b"one")
    runner = await world.runner(StageSpec("test", (WIRE_RAW,), stage))
    runner.stop()
    runner.stop()

    await runner.run()

    assert stage.values == []


async def test_a_worker_that_stopped_in_order_leaves_no_suspects() -> None:
    """Its successor works in batches from the first record on."""
    world = StageWorld(Policy(stop_within_s=0.05))
    slow = Slow()
    await world.send(WIRE_RAW, b"one", b"two")
    async with world.running(StageSpec("test", (WIRE_RAW,), slow)):
        await slow.at_work.wait()

    stage = Collector()
    await world.work_off(StageSpec("test", (WIRE_RAW,), stage))

    assert stage.batches == [[b"one", b"two"]]


async def test_a_redis_that_is_away_does_not_hold_up_the_stop() -> None:
    """Marks that stay are harmless."""
    world = StageWorld()
    stage = Collector()
    await world.send(WIRE_RAW, b"one")

    async with world.running(StageSpec("test", (WIRE_RAW,), stage)):
        await until(lambda: world.all_done(WIRE_RAW))
        world.attempts.away = True


async def test_a_worker_that_was_cut_off_from_within_does_not_end_as_if_it_was_asked() -> None:
    """A library may let a cancellation of its own out; whoever runs the worker must hear of it."""
    world = StageWorld()
    await world.send(WIRE_RAW, b"one")

    async def cut(_batch: Sequence[Input]) -> Outcome:
        raise asyncio.CancelledError

    runner = await world.runner(StageSpec("test", (WIRE_RAW,), cut))

    with pytest.raises(WorkCutError):
        await runner.run()
    assert not world.all_done(WIRE_RAW)
