"""How a stage is called, record by record, on machinery that has no loop of its own."""

import asyncio
from collections.abc import Sequence
from contextlib import closing

import pytest

from wiredesk.errors import RedisAway
from wiredesk.events import Headers, Outgoing, Record
from wiredesk.headers import MARKER
from wiredesk.metrics import Metrics
from wiredesk.stage import Input, Outcome, Stage, StageSpec
from wiredesk.testing.articles import NOON
from wiredesk.topics import WIRE_RAW
from wiredesk_peers.stages import Whole
from wiredesk_peers.turn import Turn


async def patient(batch: Sequence[Input]) -> Outcome:
    """Echo each record; wait for something within a time, as enrich waits for Redis."""
    async with asyncio.timeout(60):
        await asyncio.sleep(0)
    return Outcome([Outgoing("echoes", each.record.key, each.value, {}) for each in batch])


async def unlucky(_: Sequence[Input]) -> Outcome:
    """Fail as a stage does while something is away."""
    await asyncio.sleep(0)
    raise RedisAway("no answer")


def whole(stage: Stage = patient) -> Whole:
    return Whole(StageSpec("echo", (WIRE_RAW,), stage), Metrics())


def record(value: bytes, headers: Headers | None = None) -> Record:
    return Record(WIRE_RAW.name, 0, 0, b"key", value, headers or {}, NOON)


def test_a_stage_that_waits_within_a_time_runs_for_a_caller_without_a_loop() -> None:
    with closing(Turn()) as turn:
        made = [turn.until(whole().events(record(value))) for value in (b"one", b"two")]

    assert [[event.value for event in events] for events in made] == [[b"one"], [b"two"]]


def test_a_stages_error_reaches_the_caller() -> None:
    """So that the machinery stops, and does not commit the record."""
    with closing(Turn()) as turn, pytest.raises(RedisAway):
        turn.until(whole(unlucky).events(record(b"one")))


def test_a_marker_comes_to_nothing() -> None:
    with closing(Turn()) as turn:
        assert turn.until(whole(unlucky).events(record(b"", {MARKER: b"1"}))) == []


def test_a_record_is_counted_as_a_batch_of_one() -> None:
    told = whole()

    with closing(Turn()) as turn:
        turn.until(told.events(record(b"one")))

    assert b'wiredesk_records_total{outcome="done",stage="echo"} 1.0' in told.metrics.page()
