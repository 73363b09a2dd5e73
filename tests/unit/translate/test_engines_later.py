"""What went on without an engine is completed when it is back: newest first, without a person."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest_asyncio

from tests.unit.translate import shipped
from tests.unit.translate.engine_world import MemoryLacking, Time, ToldEngine, filling, guarded
from wiredesk.article_stages import Enriched, Translated
from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment
from wiredesk.events import Record, decode, outgoing
from wiredesk.stage import Input, Outcome
from wiredesk.testing.articles import article
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import ENRICHED, TRANSLATED
from wiredesk_translate_metadata.engines.completing import AT_ONCE, Completing
from wiredesk_translate_metadata.engines.engine import EngineAway, Pair
from wiredesk_translate_metadata.engines.lacking import Place
from wiredesk_translate_metadata.pipeline import TranslateStage

EMPTY: dict[str, Any] = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}


def away(text: str) -> str:
    raise EngineAway(text)


def turkish(text: str) -> str:
    return text.translate(str.maketrans("thgwnrm", "çğşvlzb"))


class TakingItsTime(ToldEngine):
    """Answers after three times as long as articles wait for it."""

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        await asyncio.sleep(0.15)
        return [self.does(text) for text in texts]


class World:
    """A stage with two engines, for English and for German, and a broker in memory."""

    def __init__(self, english: ToldEngine | None = None, within_s: float = 5.0) -> None:
        self.time = Time()
        self.english = english or ToldEngine("english", turkish)
        self.german = ToldEngine("german", turkish)
        engines = [guarded(each, self.time) for each in (self.english, self.german)]
        filler = filling({"en-tr": ["english"], "de-tr": ["german"]}, *engines, within_s=within_s)
        plain = shipped.stage()
        stage = TranslateStage(plain.chain, plain.dates, utc_now, filling=filler)
        self.broker, self.lacking = MemoryBroker(), MemoryLacking()
        self.sender: Any = None
        self.stage = stage
        self.filler = filler
        self.completing: Any = None

    async def open(self) -> None:
        await self.broker.create([ENRICHED, TRANSLATED])
        self.sender = await self.broker.sender()
        self.completing = Completing(
            *(self.stage, self.filler, self.lacking, self.broker.lookup(), self.sender),
            lambda: frozenset(range(ENRICHED.partitions)),
        )

    async def come(self, *headlines: str, language: str = "en") -> Outcome:
        """Have articles come in; answer what the stage made of them, once it is sent."""
        batch = []
        for headline in headlines:
            enrichment = Enrichment(language=language, section="world")
            told = article(uri=f"urn:{headline}", headline=headline, **EMPTY)
            value = Enriched(article=told, enrichment=enrichment)
            uri = "urn:one-key"  # all in one partition, so in one order
            event = outgoing(ENRICHED, uri, value, identity=(uri,), source="enrich", at=utc_now())
            record: Record = self.broker.append(event)
            batch.append(Input(record, value))
        outcome: Outcome = await self.completing(batch)
        await outcome.apply()
        await self.sender.send(outcome.events)
        await outcome.after()
        return outcome

    def sent(self) -> list[str]:
        """Answer headline and source of each event, in the order sent."""
        found = sorted(self.broker.records(TRANSLATED.name), key=lambda each: each.timestamp)
        values: list[Translated] = [decode(record) for record in found]
        headlines = [each.editions["tr"].headline for each in values]
        return [f"{each.stands_for}: {each.source}" for each in headlines]

    def back(self) -> None:
        self.english.does = turkish
        self.time.now_s += 300


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    made = World()
    await made.open()
    yield made
    await made.broker.close()


async def test_an_article_goes_on_without_the_engine_and_is_completed_when_it_is_back(
    world: World,
) -> None:
    world.english.does = away
    await world.come("Ports open")
    assert world.sent() == ["Ports open: none"]

    world.back()

    assert await world.completing.complete_some() == 1
    assert world.sent() == ["Ports open: none", "Ports open: machine:english"]
    assert world.lacking.kept == set()


async def test_the_newest_is_completed_first(world: World) -> None:
    world.english.does = away
    await world.come("One port", "Two ports", "Three ports")
    world.back()
    world.english.asked.clear()

    await world.completing.complete_some()

    assert world.english.asked == ["Three ports", "Two ports", "One port"]


async def test_completing_sends_an_event_of_its_own(world: World) -> None:
    """With another id, or whoever drops what came twice would drop it."""
    world.english.does = away
    await world.come("Ports open")
    world.back()
    await world.completing.complete_some()

    ids = {record.header("ce_id") for record in world.broker.records(TRANSLATED.name)}
    assert len(ids) == 2


async def test_while_it_is_away_nothing_is_sent_again(world: World) -> None:
    world.english.does = away
    await world.come("Ports open")
    world.time.now_s += 300

    assert await world.completing.complete_some() == 0
    assert len(world.sent()) == 1
    assert len(world.lacking.kept) == 1


async def test_an_engine_that_rests_is_not_asked_to_find_out(world: World) -> None:
    world.english.does = away
    world.german.does = away
    for at in range(3):
        await world.come(f"Ports open {at}x")
        await world.come(f"Hafen offen {at}x", language="de")
    asked = len(world.english.asked) + len(world.german.asked)

    assert await world.completing.complete_some() == 0
    assert len(world.english.asked) + len(world.german.asked) == asked


async def test_what_needs_nothing_is_not_noted(world: World) -> None:
    await world.come("Ports open")
    assert world.lacking.kept == set()
    assert await world.completing.complete_some() == 0


async def test_one_engine_that_stays_away_keeps_nothing_from_another(world: World) -> None:
    """However many wait for it, and however new they are."""
    world.english.does = world.german.does = away
    await world.come("Ports open")
    await world.come(*(f"Hafen {'x' * at}" for at in range(AT_ONCE + 5)), language="de")
    world.back()

    for _ in range(4):
        await world.completing.complete_some()

    assert "Ports open: machine:english" in world.sent()
    assert len(world.lacking.kept) == AT_ONCE + 5


async def test_what_is_no_longer_kept_is_forgotten(world: World) -> None:
    await world.lacking.note([Place(0, 77)])
    assert await world.completing.complete_some() == 1
    assert world.lacking.kept == set()


async def test_what_redis_was_away_for_is_noted_later(world: World) -> None:
    world.english.does = away
    world.lacking.away = True
    await world.come("Ports open")
    world.lacking.away = False
    world.back()

    assert await world.completing.complete_some() == 1
    assert world.sent()[-1] == "Ports open: machine:english"


async def test_what_is_out_already_may_take_an_engine_longer() -> None:
    """Else one that needs more than articles wait for would never complete anything."""
    engine = TakingItsTime("english", turkish)
    world = World(engine, within_s=0.05)
    await world.open()
    await world.come("Ports open")
    assert world.sent() == ["Ports open: none"]
    world.back()

    assert await world.completing.complete_some() == 1
    assert world.sent()[-1] == "Ports open: machine:english"
    await world.broker.close()
