"""An application of Quix Streams that lives in a worker, whatever is wired into it."""

import asyncio
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, Final

from quixstreams import Application

from wiredesk.cache.client import connect
from wiredesk.kafka.connection import REQUEST_BYTES
from wiredesk.kafka.sender import BATCH_BYTES, LINGER_MS, KafkaSender
from wiredesk.stage_worker import MakeSpec
from wiredesk.worker import WorkerContext
from wiredesk_peers.stages import (
    BATCH_RECORDS,
    FETCH_WAIT_MS,
    HEARTBEAT_MS,
    SESSION_MS,
    Whole,
    surroundings,
)
from wiredesk_peers.turn import Turn

COMMIT_S: Final = 1.0
SINK_COMMIT_S: Final = 0.1
"""How long a sink's records may wait for a batch to fill; a full one does not wait."""
POLL_S: Final = 0.05
"""A sink's last records wait for this, too."""


class QuixApplication(Application):  # type: ignore[misc] # it may be missing where types are checked
    """An application in a thread of a worker, which has its own answer to signals."""

    def _setup_signal_handlers(self) -> None:
        """Leave them to the worker."""


Wire = Callable[[QuixApplication, Whole, Turn], None]
"""Puts a stage into an application."""


async def run_quix(
    worker: WorkerContext[Any], make_spec: MakeSpec[Any], wire: Wire, *, in_batches: bool
) -> None:
    """Run one stage until the worker is asked to stop. Whatever fails ends the process."""
    with tempfile.TemporaryDirectory() as folder:
        app = _application(worker, folder, in_batches=in_batches)
        running = asyncio.create_task(asyncio.to_thread(_live, worker, app, make_spec, wire))
        stopping = asyncio.create_task(worker.stopping.wait())
        worker.health.started()
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        app.stop()
        await running


def _application(worker: WorkerContext[Any], folder: str, *, in_batches: bool) -> QuixApplication:
    return QuixApplication(
        worker.settings.broker,
        consumer_group=worker.name,
        auto_offset_reset="earliest",
        commit_interval=SINK_COMMIT_S if in_batches else COMMIT_S,
        commit_every=BATCH_RECORDS if in_batches else 0,
        consumer_poll_timeout=POLL_S,
        auto_create_topics=False,
        use_changelog_topics=False,
        state_dir=folder,
        loglevel="WARNING",
        consumer_extra_config={
            "session.timeout.ms": SESSION_MS,
            "heartbeat.interval.ms": HEARTBEAT_MS,
            "fetch.wait.max.ms": FETCH_WAIT_MS,
            "max.partition.fetch.bytes": REQUEST_BYTES,
        },
        producer_extra_config={
            "acks": "all",
            "linger.ms": LINGER_MS,
            "batch.size": BATCH_BYTES,
            "compression.type": "zstd",
            "message.max.bytes": REQUEST_BYTES,
        },
    )


def _live(
    worker: WorkerContext[Any], app: QuixApplication, make_spec: MakeSpec[Any], wire: Wire
) -> None:
    """Be the application's thread."""
    turn = Turn()
    redis, filler = connect(worker.settings), KafkaSender(worker.settings)
    whole = Whole(make_spec(surroundings(worker, redis, filler)), worker.metrics)
    with ExitStack() as stack:
        stack.callback(turn.close)
        stack.callback(lambda: turn.until(filler.close()))
        stack.callback(lambda: turn.until(redis.aclose()))
        wire(app, whole, turn)
        app.run()
