"""A record that must not fail: tried for ever, loudly, without holding up the others."""

import asyncio
from collections.abc import Sequence

import structlog

from wiredesk.errors import PermanentError
from wiredesk.kafka.policy import Policy
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.articles import takedown
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.testing.waiting import until
from wiredesk.topics import TAKEDOWNS, WIRE_RAW

NEVER_DEAD = frozenset({WIRE_RAW.name, TAKEDOWNS.name})


class Failing:
    """A stage that fails at one value until it is mended."""

    def __init__(self, bad: bytes, error: Exception | None = None) -> None:
        self.done: list[bytes] = []
        self.tries = 0
        self.mended = False
        self._bad = bad
        self._error = error or ValueError("not yet")

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        if not self.mended and any(each.value == self._bad for each in batch):
            self.tries += 1
            raise self._error

        async def apply() -> None:
            self.done += [each.value for each in batch]

        return Outcome(apply=apply)


def spec(stage: Failing | Collector) -> StageSpec:
    return StageSpec("test", (WIRE_RAW,), stage, NEVER_DEAD)


async def test_it_is_tried_until_it_goes_through() -> None:
    """Also where the error says that it never will. It is no dead letter."""
    for error in (ValueError("not yet"), PermanentError("never")):
        world = StageWorld()
        stage = Failing(b"bad", error)
        await world.send(WIRE_RAW, b"bad")

        async with world.running(spec(stage)):
            await until(lambda stage=stage: stage.tries > 10)  # type: ignore[misc]
            stage.mended = True
            await until(lambda world=world: world.all_done(WIRE_RAW))  # type: ignore[misc]

        assert stage.done == [b"bad"]
        assert world.dead_letters(WIRE_RAW) == []


async def test_health_is_red_and_a_person_is_called() -> None:
    """For as long as it fails; every failure counts as an alert."""
    world = StageWorld()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad")

    with structlog.testing.capture_logs() as lines:
        async with world.running(spec(stage)) as runner:
            await until(lambda: stage.tries > 3)
            [problem] = runner.problems
            assert problem.startswith("blocked on record wire.raw.v1:")
            assert "ValueError: not yet" in problem
            stage.mended = True
            await until(lambda: not runner.problems)

    assert world.heard.alerts[:2] == ["wire.raw.v1 ValueError"] * 2
    assert "record_stuck" in {line["event"] for line in lines}


async def test_tries_come_ever_more_slowly() -> None:
    """A stage that fails must not eat the machine."""
    world = StageWorld(Policy(backoff_first_s=1.0, backoff_most_s=16.0))
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad")

    async with world.running(spec(stage)):
        await until(lambda: len(world.sleep.naps) >= 6)
        stage.mended = True

    naps = world.sleep.naps[:6]
    assert naps == sorted(naps)
    assert naps[-1] == 8.0  # half of the longest: the fake's chance is one half


async def test_other_partitions_go_on() -> None:
    """Those that were in its batch, and those that come later."""
    world = StageWorld()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad", key=b"a")
    await world.send(WIRE_RAW, b"beside", key=b"b")

    async with world.running(spec(stage)):
        await until(lambda: stage.done == [b"beside"])
        await world.send(WIRE_RAW, b"later", key=b"b")
        await until(lambda: stage.done == [b"beside", b"later"])


async def test_its_own_partition_keeps_its_order() -> None:
    """What is behind it waits for it: in the same batch, and what comes later."""
    world = StageWorld()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"before", b"bad", b"behind")

    async with world.running(spec(stage)):
        await until(lambda: stage.tries > 3)
        await world.send(WIRE_RAW, b"later")
        await world.send(WIRE_RAW, b"elsewhere", key=b"other")
        await until(lambda: b"elsewhere" in stage.done)
        assert stage.done == [b"before", b"elsewhere"]
        stage.mended = True
        await until(lambda: world.all_done(WIRE_RAW))
        await world.send(WIRE_RAW, b"last")
        await until(lambda: world.all_done(WIRE_RAW))

    assert stage.done == [b"before", b"elsewhere", b"bad", b"behind", b"later", b"last"]


async def test_a_second_one_behind_it_is_tried_in_its_turn() -> None:
    """With waits of its own."""
    world = StageWorld()
    first, second = Failing(b"one"), Failing(b"two")

    async def both(batch: Sequence[Input]) -> Outcome:
        await first(batch)
        return await second(batch)

    await world.send(WIRE_RAW, b"one", b"two", b"three")
    async with world.running(StageSpec("test", (WIRE_RAW,), both, NEVER_DEAD)) as runner:
        await until(lambda: first.tries > 3)
        first.mended = True
        await until(lambda: second.tries > 3)
        assert ":1, tried" in (runner.blocked_on or "")
        second.mended = True
        await until(lambda: world.all_done(WIRE_RAW))

    assert second.done == [b"one", b"two", b"three"]


async def test_what_waits_behind_it_is_bounded() -> None:
    """With too much of it nothing else is taken: memory is not the place to queue."""
    world = StageWorld(Policy(batch_max_records=5, parked_most=20))
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad", *(b"%d" % n for n in range(100)))
    async with world.running(spec(stage)):
        await until(lambda: stage.tries > 20)
        await world.send(WIRE_RAW, b"elsewhere", key=b"other")
        tries = stage.tries
        await until(lambda: stage.tries > tries + 20)
        assert stage.done == []
        stage.mended = True
        await until(lambda: world.all_done(WIRE_RAW))

    in_its_partition = [value for value in stage.done if value != b"elsewhere"]
    assert in_its_partition == [b"bad", *(b"%d" % n for n in range(100))]


async def test_it_is_let_go_with_its_partition() -> None:
    """The new owner has it now; this worker is healthy again."""
    world = StageWorld()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad", b"behind")
    feed = await world.feed(spec(stage))
    runner = await world.runner(spec(stage), feed)
    run = asyncio.create_task(runner.run())
    await until(lambda: stage.tries > 3)

    feed.own(frozenset())
    await until(lambda: not runner.problems)
    stage.mended = True
    await world.feed(spec(stage))

    runner.stop()
    await run
    assert stage.done == []
    assert not world.all_done(WIRE_RAW)


async def test_stop_does_not_wait_for_it() -> None:
    """It comes again after the restart, with what is behind it."""
    world = StageWorld()
    world.sleep.awake.clear()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad", b"behind")
    async with world.running(spec(stage)) as runner:
        await until(lambda: runner.blocked_on)

    stage.mended = True
    await world.work_off(spec(stage))

    assert stage.done == [b"bad", b"behind"]


async def test_bytes_that_say_nothing_are_a_dead_letter_that_nobody_overlooks() -> None:
    """They can't be tried again; health stays red until a person restarts the worker."""
    world = StageWorld()
    good = takedown()
    stage = Collector()
    await world.send(TAKEDOWNS, b"{", good.model_dump_json().encode())
    takedowns = StageSpec("test", (TAKEDOWNS,), stage, NEVER_DEAD)

    runner = await world.work_off(takedowns)

    assert [letter.value for letter in world.dead_letters(TAKEDOWNS)] == [b"{"]
    assert world.heard.alerts == ["articles.takedowns.v1 RecordUnreadable"]
    [problem] = runner.problems
    assert "dead letter" in problem
    assert stage.values == [good]
    assert (await world.runner(takedowns)).problems == ()


async def test_topics_that_may_fail_do() -> None:
    """Only what was named is tried for ever."""
    world = StageWorld()
    stage = Failing(b"bad")
    await world.send(WIRE_RAW, b"bad")
    only_takedowns = frozenset({TAKEDOWNS.name})

    await world.work_off(StageSpec("test", (WIRE_RAW, TAKEDOWNS), stage, only_takedowns))

    assert len(world.dead_letters(WIRE_RAW)) == 1
    assert world.heard.alerts == []
