"""What people and metrics are told of engines: which is away, since when, and what they answer."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.unit.translate.engine_world import (
    Does,
    MemoryAnswers,
    Time,
    ToldEngine,
    filling,
    guarded,
)
from wiredesk.metrics import Metrics
from wiredesk_translate_metadata.engines.counted import Counted
from wiredesk_translate_metadata.engines.engine import EngineAway, EngineRefuses, Pair
from wiredesk_translate_metadata.engines.filling import Filling
from wiredesk_translate_metadata.engines.hearing import Hearing

TURKISH: Final = Pair("en", "tr")
ARABIC: Final = Pair("en", "ar")


@dataclass(slots=True)
class Counting:
    """Remembers what it is told."""

    counts: Counter[str] = field(default_factory=Counter)
    requests: list[float] = field(default_factory=list)
    circuits: list[bool] = field(default_factory=list)

    def texts(self, engine: str, outcome: str, count: int) -> None:
        self.counts[f"{engine} {outcome}"] += count

    def request(self, engine: str, seconds: float) -> None:
        self.requests.append(seconds)

    def circuit(self, engine: str, *, is_open: bool) -> None:
        self.circuits.append(is_open)


class HangingEngine(ToldEngine):
    """Never answers."""

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        await asyncio.Event().wait()
        return [self.does(text) for text in texts]


def turkish(text: str) -> str:
    return text.translate(str.maketrans("thgwnrm", "çğşvlzb"))


def fails(text: str) -> str:
    raise EngineAway(f"libre is not there for {len(text)} letters")


def refuses(text: str) -> str:
    raise EngineRefuses(text)


def quota(text: str) -> str:
    raise EngineAway("libre answers 456", wait_s=600)


@dataclass(slots=True)
class World:
    """One engine for all pairs, and what is told of it."""

    engine: ToldEngine
    time: Time
    counting: Counting
    filler: Filling

    async def ask(self, *texts: str, pair: Pair = TURKISH) -> None:
        await self.filler.interpreters.hear([Hearing(pair, dict.fromkeys(texts))])

    def notices(self) -> list[str]:
        return [notice.sentence for notice in self.filler.interpreters.notices()]


def world(does: Does, answers: MemoryAnswers | None = None) -> World:
    engine, time, counting = ToldEngine("libre", does), Time(), Counting()
    made = guarded(engine, time, observe=counting)
    return World(engine, time, counting, filling({"*-*": ["libre"]}, made, answers=answers))


async def test_of_an_engine_that_answers_nothing_is_said() -> None:
    asked = world(turkish)
    await asked.ask("Ports open")
    assert asked.notices() == []


async def test_one_that_is_away_is_named_with_its_pairs_since_when_and_why() -> None:
    asked = world(fails)
    await asked.ask("Ports open")
    await asked.ask("Ports close", pair=ARABIC)  # it is left alone by then

    [notice] = asked.notices()
    assert notice == (
        "The engine libre is away since 2026-11-20T12:00:00+00:00, for en-tr, en-ar: "
        "libre is not there for 10 letters."
    )


async def test_once_it_answers_nothing_is_said_any_more() -> None:
    asked = world(fails)
    await asked.ask("Ports open")
    asked.engine.does = turkish
    asked.time.now_s += 300
    await asked.ask("Ports close", pair=ARABIC)

    assert asked.notices() == []
    assert asked.counting.circuits[-1] is False


async def test_one_that_refuses_is_there() -> None:
    asked = world(refuses)
    await asked.ask("Ports open")
    assert asked.notices() == []
    assert asked.counting.counts == {"libre refuses": 1, "libre cached": 0}


async def test_the_circuit_is_shown_as_closed_at_first_and_as_open_after_some_failures() -> None:
    asked = world(fails)
    assert asked.counting.circuits == [False]
    await asked.ask("Ports open")
    assert asked.counting.circuits == [False, False, False, True]


async def test_a_quota_that_is_used_up_opens_it_at_once() -> None:
    asked = world(quota)
    await asked.ask("Ports open")
    assert asked.counting.circuits == [False, True]


async def test_texts_are_counted_by_what_came_of_them() -> None:
    asked = world(lambda text: text if "echo" in text else turkish(text), MemoryAnswers())
    await asked.ask("Ports open", "Ports close", "An echo")
    await asked.ask("Ports open", "An echo")

    assert asked.counting.counts == {
        "libre answered": 2,
        "libre failed_copy": 1,
        "libre cached": 2,
    }


async def test_what_was_to_be_asked_of_one_that_is_away_is_counted_once() -> None:
    """Whatever number of tries and requests it would have been."""
    asked = world(fails)
    await asked.ask(*(f"{number} ports" for number in range(5)))
    assert asked.counting.counts == {"libre away": 5, "libre cached": 0}


async def test_the_metrics_page_shows_all_of_it() -> None:
    metrics = Metrics()
    made = guarded(ToldEngine("libre", turkish), observe=Counted(metrics))
    filler = filling({"*-*": ["libre"]}, made)

    await filler.interpreters.hear([Hearing(TURKISH, {"Ports open": None})])

    page = metrics.page().decode()
    assert 'wiredesk_engine_texts_total{engine="libre",outcome="answered"} 1.0' in page
    assert 'wiredesk_engine_seconds_count{engine="libre"} 1.0' in page
    assert 'wiredesk_engine_circuit_open{engine="libre"} 0.0' in page


async def test_every_request_is_timed_also_one_that_fails() -> None:
    asked = world(turkish)
    await asked.ask("Ports open", "Ports close", "Port shut")  # in requests of two
    asked.engine.does = refuses
    await asked.ask("Ports busy")
    assert len(asked.counting.requests) == 3


async def test_one_that_takes_longer_than_articles_wait_is_away_too() -> None:
    hanging = HangingEngine("libre", turkish)
    counting = Counting()
    filler = filling({"*-*": ["libre"]}, guarded(hanging, observe=counting), within_s=0.05)

    await filler.interpreters.hear([Hearing(TURKISH, {"Ports open": None})])

    [notice] = filler.interpreters.notices()
    assert notice.sentence.endswith("for en-tr: the articles had no more time for it.")
    assert counting.counts["libre away"] == 1
