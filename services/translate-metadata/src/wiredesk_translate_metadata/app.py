"""Wires translate-metadata. Nothing is decided here."""

from datetime import timedelta

from wiredesk.kafka.following import Following, Table
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import ENRICHED, MEMORY, OVERRIDES, Topic
from wiredesk.types import Clock
from wiredesk.worker import WorkerContext
from wiredesk_translate_metadata.again.asking import AskingAgain, Pace
from wiredesk_translate_metadata.again.noting import NoNotes, Notes, Noting
from wiredesk_translate_metadata.cache.shown import RedisShown
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources

FIRST = 200
"""So many stories, the newest, are asked for at once when an override comes."""


async def translate(worker: WorkerContext[TranslateSettings]) -> None:
    """Run the worker."""
    await run_stage(worker, translate_spec)


def translate_spec(context: StageContext[TranslateSettings]) -> StageSpec:
    """Wire the stage."""
    settings = context.settings
    house = House.read(settings.newsroom)
    tables: dict[Topic, Table] = {OVERRIDES: house.overrides, MEMORY: house.memory}
    following = Following(settings, context.sender, tables)
    shown = RedisShown(context.redis, timedelta(days=settings.shown_days), settings.shown_most)
    noting = Noting(shown)
    again = AskingAgain(
        house.overrides,
        shown,
        noting,
        context.sender,
        context.owned,
        context.clock,
        Pace(FIRST, settings.again_per_second),
    )
    context.beside(following.follow)
    context.beside(again.watch)
    stage = make_stage(settings, house, context.clock, noting)
    return StageSpec("translate", (ENRICHED,), stage, without_redis=True, before=following.catch_up)


def translate_stage(settings: TranslateSettings, clock: Clock) -> TranslateStage:
    """Make the stage from the newsroom's files. Raises NewsroomError and SettingsInvalid."""
    return make_stage(settings, House.read(settings.newsroom), clock, NoNotes())


def make_stage(
    settings: TranslateSettings, house: House, clock: Clock, notes: Notes
) -> TranslateStage:
    """Make the stage over a house whose overrides somebody fills. Raises SettingsInvalid."""
    chain = Chain(sources(settings.translation_sources, house))
    show_stale = settings.stale_translations == "mark"
    return TranslateStage(chain, Dates(house.newsroom.site), clock, notes, show_stale)
