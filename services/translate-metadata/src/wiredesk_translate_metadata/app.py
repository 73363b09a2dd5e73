"""Wires translate-metadata. Nothing is decided here."""

from wiredesk.newsroom import load
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import ENRICHED
from wiredesk.worker import WorkerContext
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.names import Names
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings


async def translate(worker: WorkerContext[TranslateSettings]) -> None:
    """Run the worker."""
    await run_stage(worker, translate_spec)


def translate_spec(context: StageContext[TranslateSettings]) -> StageSpec:
    """Wire the stage."""
    newsroom = load(context.settings.newsroom)
    stage = TranslateStage(Names(newsroom), Dates(newsroom.site), context.clock)
    return StageSpec("translate", (ENRICHED,), stage)
