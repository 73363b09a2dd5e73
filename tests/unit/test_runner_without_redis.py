"""A stage that needs Redis for nothing but the runner's notes goes on while Redis is away."""

import asyncio
from collections.abc import Mapping

import pytest

from wiredesk.kafka import forgiving
from wiredesk.kafka.attempts import Place, Span
from wiredesk.kafka.forgiving import ForgivingAttempts
from wiredesk.stage import StageSpec
from wiredesk.testing.memory_attempts import MemoryAttempts
from wiredesk.testing.stage_world import Collector, StageWorld
from wiredesk.topics import WIRE_RAW

PLACE = Place(WIRE_RAW.name, 0)


class Hanging(MemoryAttempts):
    """Never answers."""

    async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()


async def test_records_are_done_though_nothing_can_be_noted() -> None:
    world, stage = StageWorld(), Collector()
    await world.send(WIRE_RAW, b"one", b"two")
    world.attempts.away = True

    await world.work_off(StageSpec("test", (WIRE_RAW,), stage, without_redis=True))

    assert stage.values == [b"one", b"two"]
    assert world.heard.retries == []


async def test_what_can_be_noted_is_noted_and_a_record_that_kills_is_found_out() -> None:
    world, died = StageWorld(), asyncio.Event()
    await world.send(WIRE_RAW, b"poison")

    async def dies(_: object) -> object:
        died.set()
        await asyncio.Event().wait()
        raise AssertionError

    spec = StageSpec("test", (WIRE_RAW,), dies, without_redis=True)  # type: ignore[arg-type]
    for _ in range(world.policy.tries_alone + 1):
        died.clear()
        await world.die(spec, died)

    await world.work_off(spec)

    assert len(world.dead_letters(WIRE_RAW)) == 1


async def test_where_nobody_answers_nothing_was_noted_and_each_try_is_the_first() -> None:
    attempts = MemoryAttempts()
    attempts.away = True
    asked = ForgivingAttempts(attempts)

    await asked.mark("test", {PLACE: Span(1, 2)})
    await asked.end("test", "record")
    await asked.clear("test", [PLACE])

    assert await asked.marks("test", [PLACE]) == {}
    assert [await asked.begin("test", "record") for _ in range(2)] == [1, 1]


async def test_a_redis_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgiving, "WITHIN_S", 0.01)

    await ForgivingAttempts(Hanging()).mark("test", {PLACE: Span(1, 2)})
