"""The stages on Quix Streams as its tutorials have it: record by record where `apply` will do.

enrich and translate are `apply` and `to_topic`; parse and publish are sinks, for what they write to
Redis has its place before or after their events are acknowledged.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from quixstreams import message_context

from wiredesk.events import Outgoing
from wiredesk.stage_worker import MakeSpec
from wiredesk.topic import Topic
from wiredesk.topics import ENRICHED, TRANSLATED
from wiredesk.worker import WorkerContext
from wiredesk_peers.quix import sink
from wiredesk_peers.quix_application import QuixApplication, run_quix
from wiredesk_peers.quix_sink import record_of
from wiredesk_peers.stages import Whole, start
from wiredesk_peers.turn import Turn

SENDS_TO: Final[Mapping[str, Topic]] = MappingProxyType(
    {"enrich": ENRICHED, "translate": TRANSLATED}
)
"""The stages whose events are all that must come of a record, and the topic of these."""


async def quix_apply(worker: WorkerContext[Any], make_spec: MakeSpec[Any]) -> None:
    """Run one stage until the worker is asked to stop."""
    if worker.name in SENDS_TO:
        await run_quix(worker, make_spec, apply, in_batches=False)
    else:
        await run_quix(worker, make_spec, sink, in_batches=True)


def apply(app: QuixApplication, whole: Whole, turn: Turn) -> None:
    """Make a stage a function of one record, and lead its events to their topic."""
    target = app.topic(SENDS_TO[whole.spec.name].name, value_serializer="bytes")
    for topic in whole.spec.reads:
        frame = app.dataframe(app.topic(topic.name, value_deserializer="bytes"))
        made = frame.apply(_work(whole, turn), expand=True, metadata=True)
        made = made.set_headers(lambda event, *_: list(event.headers.items()))
        made.apply(lambda event: event.value).to_topic(target)


def _work(whole: Whole, turn: Turn) -> Callable[[bytes, bytes, int, Any], list[Outgoing]]:
    def work(value: bytes, key: bytes, timestamp: int, headers: Any) -> list[Outgoing]:  # noqa: ANN401 - theirs
        at = message_context()
        record = record_of(value, key, timestamp, headers, at.topic, at.partition, at.offset)
        return turn.until(whole.events(record))

    return work


if __name__ == "__main__":
    start(quix_apply)
