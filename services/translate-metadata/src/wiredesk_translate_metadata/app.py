"""Wires translate-metadata. Nothing is decided here."""

from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import ENRICHED
from wiredesk.types import Clock
from wiredesk.worker import WorkerContext
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources


async def translate(worker: WorkerContext[TranslateSettings]) -> None:
    """Run the worker."""
    await run_stage(worker, translate_spec)


def translate_spec(context: StageContext[TranslateSettings]) -> StageSpec:
    """Wire the stage."""
    return StageSpec("translate", (ENRICHED,), translate_stage(context.settings, context.clock))


def translate_stage(settings: TranslateSettings, clock: Clock) -> TranslateStage:
    """Make the stage from the newsroom's files. Raises NewsroomError and SettingsInvalid."""
    house = House.read(settings.newsroom)
    chain = Chain(sources(settings.translation_sources, house))
    return TranslateStage(chain, Dates(house.newsroom.site), clock)
