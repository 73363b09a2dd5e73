"""The stages on Quix Streams: its application, dataframes, sinks and checkpoints.

A stage that only makes events of a record is `apply` and `to_topic`. One that writes to Redis is a
sink, which is how Quix Streams writes outside in batches: its checkpoint flushes sinks before it
commits offsets, so the contract's order is kept.
"""

import asyncio
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, Final

from quixstreams import Application, message_context

from wiredesk.cache.client import connect
from wiredesk.clock import utc_now
from wiredesk.events import Outgoing
from wiredesk.kafka.connection import REQUEST_BYTES
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import BATCH_BYTES, LINGER_MS, KafkaSender
from wiredesk.stage_worker import MakeSpec, StageContext
from wiredesk.topics import ENRICHED, TRANSLATED, Topic
from wiredesk.worker import WorkerContext
from wiredesk_peers.quix_sink import StageSink, Turn, record_of
from wiredesk_peers.stages import (
    BATCH_RECORDS,
    FETCH_WAIT_MS,
    HEARTBEAT_MS,
    SESSION_MS,
    Whole,
    start,
)

SENDS_TO: Final[Mapping[str, Topic]] = {"enrich": ENRICHED, "translate": TRANSLATED}
"""The stages without writes, and the topic of their events."""
COMMIT_S: Final = 1.0
SINK_COMMIT_S: Final = 0.1
"""How long a sink's records may wait for a batch to fill; a full one does not wait."""
POLL_S: Final = 0.05
"""A sink's last records wait for this, too."""


class QuixApplication(Application):  # type: ignore[misc] # it may be missing where types are checked
    """An application in a thread of a worker, which has its own answer to signals."""

    def _setup_signal_handlers(self) -> None:
        """Leave them to the worker."""


async def quix(worker: WorkerContext[Any], make_spec: MakeSpec[Any]) -> None:
    """Run one stage until the worker is asked to stop. Whatever fails ends the process."""
    with tempfile.TemporaryDirectory() as folder:
        app = _application(worker, folder)
        running = asyncio.create_task(asyncio.to_thread(_live, worker, app, make_spec))
        stopping = asyncio.create_task(worker.stopping.wait())
        worker.health.started()
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        app.stop()
        await running


def _application(worker: WorkerContext[Any], folder: str) -> QuixApplication:
    has_sink = worker.name not in SENDS_TO
    return QuixApplication(
        worker.settings.broker,
        consumer_group=worker.name,
        auto_offset_reset="earliest",
        commit_interval=SINK_COMMIT_S if has_sink else COMMIT_S,
        commit_every=BATCH_RECORDS if has_sink else 0,
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


def _live(worker: WorkerContext[Any], app: QuixApplication, make_spec: MakeSpec[Any]) -> None:
    """Be the application's thread."""
    turn = Turn()
    redis, filler = connect(worker.settings), KafkaSender(worker.settings)
    context = StageContext(
        settings=worker.settings,
        sender=filler,
        redis=redis,
        reader=KafkaLogReader(worker.settings, filler),
        clock=utc_now,
        metrics=worker.metrics,
        owned=frozenset,
        # There is no place for what runs beside a stage.
        beside=lambda _: None,
    )
    whole = Whole(make_spec(context), worker.metrics)
    with ExitStack() as stack:
        stack.callback(lambda: turn.until(filler.close()))
        stack.callback(lambda: turn.until(redis.aclose()))
        _wire(app, whole, turn)
        app.run()


def _wire(app: QuixApplication, whole: Whole, turn: Turn) -> None:
    target = SENDS_TO.get(whole.spec.name)
    sink = None if target else StageSink(whole, turn, app)
    for topic in whole.spec.reads:
        frame = app.dataframe(app.topic(topic.name, value_deserializer="bytes"))
        if target is None:
            frame.sink(sink)
            continue
        made = frame.apply(_work(whole, turn), expand=True, metadata=True)
        made = made.set_headers(lambda event, *_: list(event.headers.items()))
        made = made.apply(lambda event: event.value)
        made.to_topic(app.topic(target.name, value_serializer="bytes"))


def _work(whole: Whole, turn: Turn) -> Any:  # noqa: ANN401 - a function of four arguments
    def work(value: bytes, key: bytes, timestamp: int, headers: Any) -> list[Outgoing]:  # noqa: ANN401 - theirs
        place = message_context()
        record = record_of(
            value, key, timestamp, headers, place.topic, place.partition, place.offset
        )
        item = whole.read(record)
        began = time.thread_time()
        outcome = turn.until(whole.spec.stage([item]))
        whole.note(1, time.thread_time() - began)
        return list(outcome.events)

    return work


if __name__ == "__main__":
    start(quix)
