"""Wires translate-metadata. Nothing is decided here."""

from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import ENRICHED
from wiredesk.types import Clock
from wiredesk.worker import WorkerContext
from wiredesk_translate_metadata.cache.answers import RedisAnswers
from wiredesk_translate_metadata.cache.lacking import RedisLacking
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.engines.answers import Answers, NoAnswers
from wiredesk_translate_metadata.engines.completing import Completing
from wiredesk_translate_metadata.engines.making import make_filling
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources


async def translate(worker: WorkerContext[TranslateSettings]) -> None:
    """Run the worker."""
    await run_stage(worker, translate_spec)


def translate_spec(context: StageContext[TranslateSettings]) -> StageSpec:
    """Wire the stage."""
    settings = context.settings
    stage = translate_stage(settings, context.clock, RedisAnswers(context.redis))
    if stage.filling is None:
        return StageSpec("translate", (ENRICHED,), stage)
    lookup, lacking = KafkaLookup(settings), RedisLacking(context.redis)
    completing = Completing(stage, stage.filling, lacking, lookup, context.sender, context.owned)
    context.beside(completing.watch)
    return StageSpec("translate", (ENRICHED,), completing)


def translate_stage(
    settings: TranslateSettings, clock: Clock, answers: Answers | None = None
) -> TranslateStage:
    """Make the stage from the newsroom's files. Raises NewsroomError and SettingsInvalid."""
    house = House.read(settings.newsroom)
    chain = Chain(sources(settings.translation_sources, house))
    site = house.newsroom.site
    filling = make_filling(settings.newsroom, site, answers or NoAnswers())
    return TranslateStage(chain, Dates(site), clock, filling)
