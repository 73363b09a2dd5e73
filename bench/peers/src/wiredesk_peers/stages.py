# ruff: noqa: PLC0415 - a worker imports its own stage alone
"""Our own stages, one by one, and the contract that binds them (`wiredesk.stage`)."""

import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from wiredesk.cache.client import Cache
from wiredesk.clock import utc_now
from wiredesk.events import Outgoing, Record, decode
from wiredesk.headers import MARKER
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metric_table import CPU_SECONDS, RECORDS
from wiredesk.metrics import Metrics
from wiredesk.newsroom import load
from wiredesk.settings import CommonSettings
from wiredesk.stage import Input, StageSpec
from wiredesk.stage_worker import MakeSpec, StageContext
from wiredesk.worker import WorkerContext, main

SESSION_MS: Final = 10_000
HEARTBEAT_MS: Final = 2_000
FETCH_WAIT_MS: Final = 500
BATCH_RECORDS: Final = 100
"""All four are what our own consumer is set to: machinery is compared here, not settings."""

Send = Callable[[Sequence[Outgoing]], Awaitable[None]]
"""Returns when every event is acknowledged."""

Peer = Callable[[WorkerContext[Any], MakeSpec[Any]], Awaitable[None]]


def start(peer: Peer) -> NoReturn:
    """Be the worker that the command line names, on a peer's machinery."""
    name = sys.argv[1]
    settings, make_spec = stage_of(name)
    main({name: lambda worker: peer(worker, make_spec)}, settings)


def surroundings(
    worker: WorkerContext[Any], redis: Cache, sender: KafkaSender
) -> StageContext[Any]:
    """Answer what a stage is made from, where it owns nothing and nothing may run beside it."""
    return StageContext(
        settings=worker.settings,
        sender=sender,
        redis=redis,
        reader=KafkaLogReader(worker.settings, sender),
        clock=utc_now,
        metrics=worker.metrics,
        owned=frozenset,
        beside=lambda _: None,
        repeat=lambda _: None,
        mention=lambda _: None,
    )


def stage_of(name: str) -> tuple[type[CommonSettings], MakeSpec[Any]]:
    """Answer a stage's settings and maker. Raises ValueError for what is no stage."""
    match name:
        case "parse":
            from wiredesk_ingest.settings import IngestSettings

            return IngestSettings, _parse
        case "enrich":
            from wiredesk_enrich.settings import EnrichSettings

            return EnrichSettings, _enrich
        case "translate":
            from wiredesk_translate_metadata.settings import TranslateSettings

            return TranslateSettings, _translate
        case "publish":
            from wiredesk_publish.app import publish_spec
            from wiredesk_publish.settings import PublishSettings

            return PublishSettings, lambda context: publish_spec(
                context, load(context.settings.newsroom)
            )
        case _:
            raise ValueError(name)


def _parse(context: StageContext[Any]) -> StageSpec:
    from wiredesk_ingest.app import parse_spec
    from wiredesk_ingest.pipeline import zones_of

    return parse_spec(context, zones_of(load(context.settings.newsroom)))


def _enrich(context: StageContext[Any]) -> StageSpec:
    from wiredesk_enrich.app import enrich_spec, enrichers_of

    return enrich_spec(context, enrichers_of(context.settings, context.settings.newsroom))


def _translate(context: StageContext[Any]) -> StageSpec:
    from wiredesk_translate_metadata.app import translate_spec
    from wiredesk_translate_metadata.sources import House

    return translate_spec(
        context, House.read(context.settings.newsroom, store=context.settings.store)
    )


@dataclass(frozen=True, slots=True)
class Whole:
    """A stage and its account of CPU, in the metrics that our own runner keeps."""

    spec: StageSpec
    metrics: Metrics

    async def do(self, records: Sequence[Record], send: Send) -> None:
        """Do all of a batch's work, in the contract's order; every error is raised."""
        inputs = self._inputs(records)
        if not inputs:
            return
        began = time.thread_time()
        outcome = await self.spec.stage(inputs)
        staged = time.thread_time()
        await outcome.apply()
        applied = time.thread_time()
        await send(outcome.events)
        sent = time.thread_time()
        await outcome.after()
        noted = time.thread_time()
        self._note(len(inputs), staged - began, applied - staged + noted - sent)

    async def events(self, record: Record) -> list[Outgoing]:
        """Answer one record's events, for machinery that sends them itself; every error is raised.

        The outcome's writes are left out: such machinery says nothing of acknowledgements.
        """
        inputs = self._inputs([record])
        if not inputs:
            return []
        began = time.thread_time()
        outcome = await self.spec.stage(inputs)
        self._note(1, time.thread_time() - began)
        return list(outcome.events)

    def _inputs(self, records: Sequence[Record]) -> Sequence[Input]:
        """Decode records as their topics promise, without markers. Raises RecordUnreadable."""
        return [
            Input(each, each.value if each.topic in self.spec.undecoded else decode(each))
            for each in records
            if MARKER not in each.headers
        ]

    def _note(self, records: int, stage_s: float, writes_s: float = 0.0) -> None:
        """Count CPU seconds and records."""
        name = self.spec.name
        self.metrics.count(CPU_SECONDS, name, "stage", by=stage_s)
        self.metrics.count(CPU_SECONDS, name, "writes", by=writes_s)
        self.metrics.count(RECORDS, name, "done", by=records)
