"""What a service makes its stage from, on a broker in memory. For tests of whole services."""

from wiredesk.cache.client import Cache
from wiredesk.metrics import Metrics
from wiredesk.settings import S
from wiredesk.stage_worker import StageContext
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.types import Clock


def stage_context(settings: S, broker: MemoryBroker, redis: Cache, clock: Clock) -> StageContext[S]:
    """Put it together; what a service runs beside its stage is left out."""
    return StageContext(
        settings=settings,
        sender=MemorySender(broker),
        redis=redis,
        reader=broker.reader(),
        clock=clock,
        metrics=Metrics(),
        owned=frozenset,
        beside=lambda _: None,
        repeat=lambda _: None,
        mention=lambda _: None,
    )
