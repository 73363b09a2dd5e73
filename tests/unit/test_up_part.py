"""What `up` does about a broker or a Redis of its own that dies."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any, cast

import pytest
from structlog.testing import capture_logs

from wiredesk.child import PartFailed
from wiredesk.kafka.backoff import Backoff
from wiredesk.testing.waiting import until
from wiredesk.up.part import DEATHS_MOST, Kept, MemoryLost, Part, PartLost


class FakeProcess:
    """A process that ends when the test says so."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def wait(self) -> int:
        return await asyncio.shield(self.ended)


class World:
    """A part of which every process is kept, with those that failed to start counted."""

    def __init__(self, **options: Any) -> None:
        self.processes: list[FakeProcess] = []
        self.left = 0
        self.unstartable = False
        short = Backoff(0.0, 0.0, lambda: 0.0)
        self.kept = Kept(Part("Redis", self.run, backoff=lambda: short, **options))

    @asynccontextmanager
    async def run(self) -> AsyncIterator[Process]:
        if self.unstartable:
            raise PartFailed("no room")
        self.processes.append(FakeProcess(len(self.processes)))
        yield cast("Process", self.processes[-1])
        self.left += 1

    async def die(self, times: int = 1) -> None:
        """Let it die, each time once it was started again."""
        for started in range(len(self.processes), len(self.processes) + times):
            self.processes[-1].ended.set_result(-9)
            await until(partial(self._has_started_more_than, started))

    def _has_started_more_than(self, number: int) -> bool:
        return len(self.processes) > number


async def test_a_part_that_dies_is_started_again_once_what_is_left_of_it_is_cleared() -> None:
    world = World()
    await world.kept.start()
    keeping = asyncio.create_task(world.kept.keep())

    await world.die()

    assert (len(world.processes), world.left) == (2, 1)
    await ended(keeping)


async def test_a_part_that_is_not_kept_any_more_runs_until_it_is_stopped() -> None:
    """Workers need it while they stop."""
    world = World()
    await world.kept.start()
    keeping = asyncio.create_task(world.kept.keep())

    await ended(keeping)
    assert world.left == 0
    await world.kept.stop()

    assert world.left == 1


async def test_a_part_that_dies_again_and_again_is_lost_with_a_sentence() -> None:
    world = World(hint="; its own words: kafka.log")
    await world.kept.start()
    keeping = asyncio.create_task(world.kept.keep())

    await world.die(DEATHS_MOST - 1)
    world.processes[-1].ended.set_result(1)

    with pytest.raises(PartLost, match=r"Redis, at last: exit status 1; its own words: kafka.log"):
        await keeping
    assert len(world.processes) == DEATHS_MOST


async def test_a_part_that_can_not_be_started_again_is_lost_too() -> None:
    world = World()
    await world.kept.start()
    world.unstartable = True
    world.processes[0].ended.set_result(1)

    with pytest.raises(PartLost, match="no room"):
        await world.kept.keep()


async def test_a_part_whose_disk_is_full_is_tried_again_until_there_is_room() -> None:
    full = True
    world = World(disk_is_full=lambda: full)
    await world.kept.start()
    keeping = asyncio.create_task(world.kept.keep())

    with capture_logs() as lines:
        await world.die(3 * DEATHS_MOST)

    assert not keeping.done()
    assert all("make room" in line["why"] for line in lines if line["event"] == "part_died")
    full = False
    await world.die(DEATHS_MOST - 1)
    world.processes[-1].ended.set_result(1)
    with pytest.raises(PartLost):
        await keeping


async def test_deaths_before_a_long_good_time_do_not_count() -> None:
    world = World(steady_s=0.0)
    await world.kept.start()
    keeping = asyncio.create_task(world.kept.keep())

    await world.die(3 * DEATHS_MOST)

    assert not keeping.done()
    await ended(keeping)


async def test_a_part_that_kept_all_in_memory_is_not_started_again() -> None:
    world = World(memory_only=True)
    await world.kept.start()
    world.processes[0].ended.set_result(-9)

    with pytest.raises(MemoryLost, match=r"send the wires again.*signal SIGKILL"):
        await world.kept.keep()
    assert len(world.processes) == 1


async def ended(keeping: asyncio.Task[None]) -> None:
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
