"""Wires enrich. Nothing is decided here."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from wiredesk.cache.tellings import RedisTellings
from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.metric_table import ENRICHER_FAILURES, ENRICHER_SECONDS
from wiredesk.metrics import Metrics
from wiredesk.newsroom import load
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import INGESTED
from wiredesk.worker import WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_enrich.cache.reached import RedisReached
from wiredesk_enrich.cache.shelf import RedisShelf
from wiredesk_enrich.enricher import Enricher
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.completing import Completing
from wiredesk_enrich.relatives.ledger import Ledger
from wiredesk_enrich.settings import EnrichSettings


class _Counted:
    """Counts in the worker's metrics."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Note what one took; see `wiredesk_enrich.pipeline.Observe`."""
        self._metrics.count(ENRICHER_SECONDS, name, by=cpu_s)
        if failed:
            self._metrics.count(ENRICHER_FAILURES, name)


async def enrich(worker: WorkerContext[EnrichSettings]) -> None:
    """Run the worker."""
    enrichers = await read_newsroom(worker, lambda folder: enrichers_of(worker.settings, folder))
    await run_stage(worker, lambda context: enrich_spec(context, enrichers))


def enrichers_of(settings: EnrichSettings, folder: Path) -> Sequence[Enricher]:
    """Make the enrichers of one newsroom's folder. Raises NewsroomError and SettingsInvalid."""
    return chain(settings.model_copy(update={"newsroom": folder}), load(folder))


def enrich_spec(context: StageContext[EnrichSettings], enrichers: Sequence[Enricher]) -> StageSpec:
    """Wire the stage."""
    counted = _Counted(context.metrics)
    shelf = RedisShelf(context.redis, timedelta(hours=context.settings.relatives_hours))
    tellings = RedisTellings(context.redis)
    stage = EnrichStage(enrichers, context.clock, counted, Related(shelf, counted), tellings)
    ledger = Ledger(RedisReached(context.redis))
    completing = Completing(stage, ledger, KafkaLookup(context.settings), context.sender)
    context.beside(completing.watch)
    return StageSpec(
        "enrich", (INGESTED,), completing, without_redis=True, on_assigned=ledger.keep_only
    )
