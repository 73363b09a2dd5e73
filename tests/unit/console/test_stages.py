"""Lag and rate of the stages, what is said while the broker is away, and following topics."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.unit.console.desk_world import Broker, published, quarantined, record
from wiredesk.errors import BrokerAway, TransientError
from wiredesk.events import Record
from wiredesk.kafka.admin import Lag
from wiredesk.service import installed_services
from wiredesk.testing.memory_wires import MemoryTallies
from wiredesk.topics import PUBLISHED, TOPICS
from wiredesk_console.following import keep_following
from wiredesk_console.overview import Overview
from wiredesk_console.stages import ASKED, FRESH_S, Stages
from wiredesk_console.tables import Tables
from wiredesk_console.unmanned import LEFT_UNDONE, unmanned


class Seconds:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def lag(done: int, records: int = 0) -> Lag:
    return Lag("enrich", "articles.ingested.v1", records, done)


@pytest.fixture
def broker() -> Broker:
    return Broker(lags=[lag(10, 5)])


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def stages(broker: Broker, seconds: Seconds) -> Stages:
    return Stages(broker.ask, seconds=seconds)


def test_every_stage_is_asked_about() -> None:
    """Groups are named after the workers that read."""
    readers = {worker.name for each in installed_services() for worker in each.workers}

    assert set(ASKED) == readers - {"receiver", "site", "console"}
    assert {name for names in ASKED.values() for name in names} <= set(TOPICS)


def test_of_every_stage_it_is_known_what_is_left_undone_without_it() -> None:
    assert set(LEFT_UNDONE) == set(ASKED)
    assert list(unmanned(set(ASKED))) == list(unmanned(set())) == []
    assert [each.split()[0] for each in unmanned({"site"})] == list(LEFT_UNDONE)


async def test_a_stage_says_how_far_it_is_and_how_fast(
    stages: Stages, broker: Broker, seconds: Seconds
) -> None:
    assert (await stages.look())[0][0]["rate"] == 0.0
    seconds.now += 4
    broker.lags = [lag(30)]

    (line,), away = await stages.look()

    assert line == {
        "stage": "enrich",
        "topic": "articles.ingested.v1",
        "lag": 0,
        "done": 30,
        "rate": 5.0,
    }
    assert away == ""


async def test_a_stage_that_began_again_has_no_negative_rate(
    stages: Stages, broker: Broker, seconds: Seconds
) -> None:
    await stages.look()
    seconds.now += 4
    broker.lags = [lag(0)]

    assert (await stages.look())[0][0]["rate"] == 0.0


async def test_however_many_look_the_broker_is_asked_once(stages: Stages, broker: Broker) -> None:
    found = await asyncio.gather(*(stages.look() for _ in range(20)))

    assert broker.asked == 1
    assert all(each == found[0] for each in found)


async def test_after_two_seconds_the_broker_is_asked_again(
    stages: Stages, broker: Broker, seconds: Seconds
) -> None:
    await stages.look()
    seconds.now += FRESH_S

    await stages.look()

    assert broker.asked == 2


async def test_a_broker_that_is_away_is_said_to_be_and_not_asked_by_everybody(
    stages: Stages, broker: Broker
) -> None:
    broker.memory.away = True

    assert await stages.look() == ([], "the fake was taken down")
    assert await stages.look() == ([], "the fake was taken down")
    assert broker.asked == 1


async def test_a_rate_is_right_after_an_outage(
    stages: Stages, broker: Broker, seconds: Seconds
) -> None:
    await stages.look()
    for broker.memory.away in (True, False):
        seconds.now += 10
        broker.lags = [lag(50)]
        lines, _ = await stages.look()

    assert lines[0]["rate"] == 2.0


async def test_a_broker_that_hangs_holds_nobody_up() -> None:
    async def hang(_groups: Mapping[str, Any]) -> list[Lag]:
        await asyncio.Event().wait()
        return []

    assert await Stages(hang, within_s=0.01).look() == ([], "no answer within 0 s")


@pytest.fixture
def overview(tmp_path: Path, stages: Stages) -> Callable[[Tables], Overview]:
    return lambda tables: Overview(tmp_path, tables, stages, MemoryTallies())


async def test_with_the_broker_away_the_overview_shows_what_is_known_and_says_so(
    overview: Callable[[Tables], Overview], broker: Broker
) -> None:
    tables = Tables()
    tables.take(published(action="hold"))
    broker.memory.away = True

    found = await overview(tables).show()

    (problem,) = found["problems"]
    assert problem.startswith("Kafka does not answer")
    assert problem.endswith("(the fake was taken down)")
    assert (found["stages"], found["stories"]) == ([], {"hold": 1})
    assert len(found["stopped"]) == 1


async def test_records_that_can_not_be_read_are_a_problem_that_is_told(
    overview: Callable[[Tables], Overview],
) -> None:
    tables = Tables()
    tables.take(record(PUBLISHED.name, "urn:x", b"{"))

    (problem,) = (await overview(tables).show())["problems"]

    assert problem.startswith("1 records of articles.published.v1 can't be read")


async def test_a_kill_that_names_nothing_is_a_problem_until_somebody_has_looked(
    overview: Callable[[Tables], Overview],
) -> None:
    tables = Tables()
    tables.take(quarantined("a" * 64, code="json_broken"))
    tables.take(quarantined("b" * 64, code="kill_without_target"))

    (problem,) = (await overview(tables).show())["problems"]

    assert problem.startswith("Kills that name no story that could be taken down: 1,")


async def test_kills_of_mere_words_are_one_problem_that_counts_them_by_channel(
    overview: Callable[[Tables], Overview],
) -> None:
    tables = Tables()
    for number in range(99):
        channel = "wire" if number % 3 else "feed"
        tables.take(quarantined(f"{number:064}", code="kill_in_words", channel=channel))
    tables.take(quarantined("b" * 64, code="kill_without_target"))

    kill, words = (await overview(tables).show())["problems"]

    assert kill.startswith("Kills that name no story that could be taken down: 1,")
    assert words.startswith(
        "Wires whose words may take a story back, and may be news: 99 (wire 66, feed 33),"
    )


async def test_a_kill_of_a_story_that_never_came_is_a_problem_until_it_comes_or_somebody_kills_it(
    overview: Callable[[Tables], Overview],
) -> None:
    tables = Tables()
    unseen = {"rule": "killed_unseen"}
    tables.take(published("urn:gone", action="withdraw", decision=unseen))
    tables.take(published("urn:never", action="withdraw", decision=unseen))

    (problem,) = (await overview(tables).show())["problems"]
    assert problem.startswith("Kills that name a story that never came: 2,")
    assert "urn:never" in problem

    for uri in ("urn:gone", "urn:never"):
        tables.take(published(uri, seq=2, action="withdraw", decision={"rule": "taken_down"}))
    assert (await overview(tables).show())["problems"] == []


async def test_an_embargo_told_too_late_is_a_problem_until_it_is_over(
    overview: Callable[[Tables], Overview],
) -> None:
    tables = Tables()
    late = {"rule": "embargo_not_over", "readable_since": "2026-11-20T09:00:00Z"}
    tables.take(published("urn:speech", action="wait", decision=late))

    (problem,) = (await overview(tables).show())["problems"]
    assert problem.startswith("Stories under an embargo that readers had found before: 1,")
    assert "urn:speech, on the site from 2026-11-20" in problem
    assert "It is off now" in problem

    tables.take(published("urn:speech", action="wait", decision=late, public=True))
    (problem,) = (await overview(tables).show())["problems"]
    assert "The older version is still there" in problem

    tables.take(published("urn:speech", seq=2))
    assert (await overview(tables).show())["problems"] == []


async def test_while_all_is_well_there_is_no_problem(
    overview: Callable[[Tables], Overview],
) -> None:
    assert (await overview(Tables()).show())["problems"] == []


async def test_what_is_known_stays_until_records_come_again() -> None:
    """During an outage it is all that there is to show; after it, it is read anew."""
    tables, seen, measured = Tables(), list[list[str]](), list[int]()
    readings = iter([["urn:a", "urn:b"], [], ["urn:a"]])

    async def records() -> AsyncIterator[Record]:
        for uri in next(readings):
            yield published(uri)
        raise BrokerAway

    async def pause(_error: TransientError) -> None:
        seen.append(list(tables.decisions))
        if len(seen) == 3:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await keep_following(records, tables, pause, lambda: measured.append(len(tables.decisions)))

    assert seen == [["urn:a", "urn:b"], ["urn:a", "urn:b"], ["urn:a"]]
    assert measured == [1, 2, 1]


async def test_a_fault_that_is_no_outage_ends_the_following() -> None:
    """The worker ends with it, and is started again: a desk that stands still says nothing."""

    async def records() -> AsyncIterator[Record]:
        yield published()
        raise LookupError("a bug")

    async def pause(_error: TransientError) -> None:
        raise AssertionError("it was tried again")

    with pytest.raises(LookupError):
        await keep_following(records, Tables(), pause, lambda: None)
