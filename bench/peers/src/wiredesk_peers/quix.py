"""The stages as sinks of Quix Streams, which is how it works on batches and writes outside.

Its checkpoint flushes sinks before it commits offsets, so the contract's order is kept. All four
stages are sinks here, also those that write nothing: a batch at a time costs least.
"""

from typing import Any

from wiredesk.stage_worker import MakeSpec
from wiredesk.worker import WorkerContext
from wiredesk_peers.quix_application import QuixApplication, run_quix
from wiredesk_peers.quix_sink import StageSink
from wiredesk_peers.stages import Whole, start
from wiredesk_peers.turn import Turn


async def quix(worker: WorkerContext[Any], make_spec: MakeSpec[Any]) -> None:
    """Run one stage until the worker is asked to stop."""
    await run_quix(worker, make_spec, sink, in_batches=True)


def sink(app: QuixApplication, whole: Whole, turn: Turn) -> None:
    """Lead all of a stage's topics into one sink."""
    target = StageSink(whole, turn, app)
    for topic in whole.spec.reads:
        app.dataframe(app.topic(topic.name, value_deserializer="bytes")).sink(target)


if __name__ == "__main__":
    start(quix)
