"""The stages of all services, one after the other, on a broker in memory and a real Redis."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from tests.newsrooms import STORE
from wiredesk.article_stages import Translated
from wiredesk.cache.client import Cache, connect
from wiredesk.errors import RecordKillsWorkers, RecordUnreadable
from wiredesk.events import Outgoing, Record, decode, outgoing
from wiredesk.every_topic import every_topic
from wiredesk.ids import name_of
from wiredesk.kafka.dead_letters import dead_letter, without_value
from wiredesk.metadata import Value
from wiredesk.newsroom import load
from wiredesk.settings import CommonSettings, S
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext
from wiredesk.story import Story
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.testing.stage_context import stage_context
from wiredesk.testing.stage_world import StageWorld
from wiredesk.topic import PARTITIONS, Topic
from wiredesk.topics import OVERRIDES, STORIES, TRANSLATED
from wiredesk.translation_memory import Remembered
from wiredesk.types import ArticleUri, Edition
from wiredesk_console.overrides import SetOverride
from wiredesk_console.overrides import record_of as override_record
from wiredesk_console.requests import DeskRequest, record_of
from wiredesk_enrich.app import enrich_spec, enrichers_of
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_ingest.app import parse_spec, urgent_spec
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.settings import IngestSettings
from wiredesk_publish.announcements import shed
from wiredesk_publish.app import publish_spec
from wiredesk_publish.cache.timers import Timer, Timers
from wiredesk_publish.due import DueTimers
from wiredesk_publish.settings import PublishSettings
from wiredesk_translate_metadata.again.asking import AskingAgain, Pace
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.app import translate_spec
from wiredesk_translate_metadata.cache.shown import RedisShown
from wiredesk_translate_metadata.engines.bodies import OF as BODY
from wiredesk_translate_metadata.masking.masker import Masker
from wiredesk_translate_metadata.memory.log import outgoing_of as record_of_memory
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House
from wiredesk_translate_metadata.sources.overrides import OverrideSource
from wiredesk_translate_metadata.values import direction_of

ROOT: Final = Path(__file__).parents[2]
NEWSROOM: Final = ROOT / "newsroom"
NOW: Final = datetime(2026, 11, 24, 6, tzinfo=UTC)


class WholePipeline:
    """What a sender, the desk and the clock do to it, and all records that come of that."""

    def __init__(self, redis: Cache, sender: MemorySender, world: StageWorld) -> None:
        self._world = world
        self._sender = sender
        self._redis = redis
        self._timers = Timers(redis)
        self._intake = Intake(sender, lambda: NOW, within_s=5.0)
        self._specs = specs(redis, world)
        self._asked = 0

    async def receive(self, wire: bytes, file: str = "", content_type: str = "") -> None:
        """Take a wire in as a receiver does, and let every stage do its work."""
        await self._intake.accept(wire, "demo", file=file, content_type=content_type)
        await self.work()

    async def refuse(self, file: str, size: int, most: int) -> None:
        """Find a file that is larger than a wire may be, as a receiver does."""
        await self._intake.refuse("demo", file, size, most)

    async def ask(self, **request: Any) -> None:
        """Ask what a person may ask of a story, and let it be done."""
        asked = DeskRequest(who="Mina", **request)
        self._asked += 1
        id_ = name_of("asked", str(self._asked))
        await self._sender.send([record_of(asked, self.story(asked.uri), id_, NOW)])
        await self.work()

    async def override(self, language: str, field: str, of: str, value: str, why: str) -> None:
        """Decide what an edition says, and have the stories that show it asked for again."""
        said = {"language": language, "field": field, "of": of, "value": value, "why": why}
        asked = SetOverride.model_validate(said | {"who": "Mina"})
        await self._sender.send([override_record(asked, NOW)])
        overrides = OverrideSource()
        overrides.take(self.records(OVERRIDES)[-1])
        everywhere = dict.fromkeys(range(PARTITIONS), 1)
        shown = RedisShown(self._redis, timedelta(days=1), most=100)
        asking = AskingAgain(
            overrides,
            shown,
            Noting(shown),
            self._sender,
            lambda: everywhere,
            lambda: NOW,
            Pace(100, 100),
        )
        assert await asking.ask_some()
        await self.work()

    async def fall_due(self, uri: str, at: datetime) -> None:
        """Let an instant of a story have come."""
        await self._timers.put([Timer(ArticleUri(uri), at)])
        await DueTimers(self._timers, self._sender).send_due()
        await self.work()

    async def shed_waiting(self, uri: str) -> None:
        """Keep what waits in quarantine, as if the story's state were too large for a record."""
        story = self.story(uri)
        assert story
        assert story.waiting
        *_, refused = shed(story, self.records(STORIES)[-1], NOW, most=1)
        await self._sender.send(refused)

    async def remember(self, english: str, turkish: str) -> None:
        """Import a segment and its translation into the translation memory."""
        record = Remembered(
            source_language="en",
            target_language="tr",
            source=english,
            target=turkish,
            origin="agency.tmx",
            reviewed=True,
            who="Mina",
            at=NOW,
        )
        entry = MemoryTable(Masker(load(NEWSROOM), Book.of(()))).entry(record)
        await self._sender.send([record_of_memory(entry)])

    async def complete(self, uri: str, edition: Edition, html: str) -> None:
        """Send a story once more as the newsroom's engine would have it: with its body."""
        record = [each for each in self.records(TRANSLATED) if each.key == uri.encode()][-1]
        told: Translated = decode(record)
        body = Value(
            value=html,
            language=edition,
            direction=direction_of(edition),
            source="machine:deepl",
            of=BODY,
            engine="deepl",
            confidence=0.7,
        )
        metadata = told.editions[edition].model_copy(update={"body": body})
        told = told.model_copy(update={"editions": {**told.editions, edition: metadata}})
        identity = (uri, str(told.article.revision), str(told.pass_), "completed")
        source = "translate-metadata"
        event = outgoing(TRANSLATED, uri, told, identity=identity, source=source, at=NOW)
        await self._sender.send([event])
        await self.work()

    async def work(self) -> None:
        """Let each stage do what there is to do."""
        for spec in self._specs:
            await self._world.work_off(spec)

    async def bury(self, topic: Topic) -> None:
        """Make a dead letter of a damaged record, and one whose value is too large for that."""
        record = self.records(topic)[0]
        record = replace(record, value=record.value[: len(record.value) // 2])
        error = failure(record)
        letter = dead_letter(record, error, stage=topic.read_by[0], attempt=1, at=NOW)
        await self._sender.send([letter, without_value(letter)])

    def records(self, topic: Topic) -> Sequence[Record]:
        """Answer everything on a topic."""
        return self._world.records(topic.name)

    def story(self, uri: str) -> Story | None:
        """Answer a story as its log has it now."""
        found = [record for record in self.records(STORIES) if record.key == uri.encode()]
        return decode(found[-1]) if found else None


@asynccontextmanager
async def whole_pipeline(redis_url: str) -> AsyncIterator[WholePipeline]:
    """Put it together; nothing has come in yet."""
    world, redis = StageWorld(), connect(CommonSettings(redis_url=SecretStr(redis_url)))
    await world.broker.create(every_topic())
    try:
        yield WholePipeline(redis, MemorySender(world.broker), world)
    finally:
        await redis.aclose()


def specs(redis: Cache, world: StageWorld) -> Sequence[StageSpec]:
    """Make the stages as their services do, in the order of a wire's way."""
    newsroom = load(NEWSROOM)

    def context(settings: type[S]) -> StageContext[S]:
        return stage_context(settings(newsroom=NEWSROOM), world.broker, redis, lambda: NOW)

    enrich = context(EnrichSettings)
    return [
        urgent_spec(context(IngestSettings)),
        parse_spec(context(IngestSettings), {}),
        enrich_spec(enrich, enrichers_of(enrich.settings, NEWSROOM)),
        translate_spec(context(TranslateSettings), House.read(NEWSROOM, store=STORE)),
        publish_spec(context(PublishSettings), newsroom),
    ]


def failure(record: Record) -> Exception:
    """Fail at a record: at its value where that has a form, else as at one that kills workers."""
    try:
        decode(record)
    except RecordUnreadable as error:
        return error
    return RecordKillsWorkers(record.place)


def sent(records: Sequence[Record]) -> Sequence[Outgoing]:
    """Answer records as they were sent."""
    return [Outgoing(each.topic, each.key, each.value, each.headers) for each in records]
