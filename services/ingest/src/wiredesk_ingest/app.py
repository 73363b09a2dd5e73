"""Wires ingest's three workers. Nothing is decided here."""

from wiredesk.cache.seen import RedisSeen
from wiredesk.cache.tally import RedisTallies
from wiredesk.cache.wires import RedisReceipts
from wiredesk.newsroom import load
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext, run_stage
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk.worker import WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_ingest.pipeline import Notes, ParseStage, Reader, UrgentStage, Zones, zones_of
from wiredesk_ingest.receivers.worker import ReceiverWorker
from wiredesk_ingest.settings import IngestSettings


async def receiver(worker: WorkerContext[IngestSettings]) -> None:
    """Run the receiver: pushed wires and watched folders."""
    await ReceiverWorker(worker, await read_newsroom(worker, load)).run()


async def parse(worker: WorkerContext[IngestSettings]) -> None:
    """Run the ordinary lane."""
    zones = zones_of(await read_newsroom(worker, load))
    await run_stage(worker, lambda context: parse_spec(context, zones))


async def urgent(worker: WorkerContext[IngestSettings]) -> None:
    """Run the fast lane, which never waits for the ordinary one."""
    await run_stage(worker, urgent_spec)


def parse_spec(context: StageContext[IngestSettings], zones: Zones) -> StageSpec:
    """Wire the ordinary lane."""
    notes = Notes(
        RedisSeen(context.redis), RedisReceipts(context.redis), RedisTallies(context.redis)
    )
    reader = Reader(context.settings.wire_max_bytes, zones)
    stage = ParseStage(reader, notes, context.clock, context.metrics)
    return StageSpec("parse", (WIRE_RAW,), stage)


def urgent_spec(context: StageContext[IngestSettings]) -> StageSpec:
    """Wire the fast lane, which needs none of the newsroom's files: a kill is one at any hour."""
    stage = UrgentStage(Reader(context.settings.wire_max_bytes))
    return StageSpec("urgent", (WIRE_URGENT,), stage)
