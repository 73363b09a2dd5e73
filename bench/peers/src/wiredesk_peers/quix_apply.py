"""The stages on Quix Streams as its tutorials have it: record by record where nothing is written.

enrich and translate are `apply` and `to_topic`; parse and publish, which write to Redis, are sinks.
"""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from quixstreams import message_context

from wiredesk.events import Outgoing
from wiredesk.stage_worker import MakeSpec
from wiredesk.topics import ENRICHED, TRANSLATED, Topic
from wiredesk.worker import WorkerContext
from wiredesk_peers.quix import sink
from wiredesk_peers.quix_application import QuixApplication, run_quix
from wiredesk_peers.quix_sink import Turn, at_once, record_of
from wiredesk_peers.stages import Whole, start

SENDS_TO: Final[Mapping[str, Topic]] = MappingProxyType(
    {"enrich": ENRICHED, "translate": TRANSLATED}
)
"""The stages that write nothing, and the topic of their events."""


async def quix_apply(worker: WorkerContext[Any], make_spec: MakeSpec[Any]) -> None:
    """Run one stage until the worker is asked to stop."""
    if worker.name in SENDS_TO:
        await run_quix(worker, make_spec, apply, in_batches=False)
    else:
        await run_quix(worker, make_spec, sink, in_batches=True)


def apply(app: QuixApplication, whole: Whole, _: Turn) -> None:
    """Make a stage a function of one record, and lead its events to their topic."""
    target = app.topic(SENDS_TO[whole.spec.name].name, value_serializer="bytes")
    for topic in whole.spec.reads:
        frame = app.dataframe(app.topic(topic.name, value_deserializer="bytes"))
        made = frame.apply(_work(whole), expand=True, metadata=True)
        made = made.set_headers(lambda event, *_: list(event.headers.items()))
        made.apply(lambda event: event.value).to_topic(target)


def _work(whole: Whole) -> Callable[[bytes, bytes, int, Any], list[Outgoing]]:
    def work(value: bytes, key: bytes, timestamp: int, headers: Any) -> list[Outgoing]:  # noqa: ANN401 - theirs
        at = message_context()
        record = record_of(value, key, timestamp, headers, at.topic, at.partition, at.offset)
        item = whole.read(record)
        began = time.thread_time()
        outcome = at_once(whole.spec.stage([item]))
        whole.note(1, time.thread_time() - began)
        return list(outcome.events)

    return work


if __name__ == "__main__":
    start(quix_apply)
