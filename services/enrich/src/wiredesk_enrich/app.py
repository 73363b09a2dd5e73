"""Wires enrich. Nothing is decided here."""

from wiredesk.newsroom import load
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import INGESTED
from wiredesk.worker import WorkerContext
from wiredesk_enrich.language import LanguageCheck
from wiredesk_enrich.pipeline import EnrichStage
from wiredesk_enrich.settings import EnrichSettings


async def enrich(worker: WorkerContext[EnrichSettings]) -> None:
    """Run the worker."""
    await run_stage(worker, enrich_spec)


def enrich_spec(context: StageContext[EnrichSettings]) -> StageSpec:
    """Wire the stage."""
    newsroom = load(context.settings.newsroom)
    language = LanguageCheck(context.settings.language_certainty)
    return StageSpec("enrich", (INGESTED,), EnrichStage(newsroom, language, context.clock))
