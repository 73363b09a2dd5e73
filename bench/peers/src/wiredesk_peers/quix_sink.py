"""A sink of Quix Streams that does a stage's whole work, writes and events included."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from quixstreams import Application
from quixstreams.sinks.base import BaseSink, SinkBackpressureError

from wiredesk.errors import BrokerAway, TransientError
from wiredesk.events import Outgoing, Record
from wiredesk_peers.stages import Whole
from wiredesk_peers.turn import Turn

PAUSE_S: Final = 1.0
"""Quix Streams pauses for as long as a sink says, and knows no back-off."""
_MS: Final = 1000


class StageSink(BaseSink):  # type: ignore[misc] # it may be missing where types are checked
    """Does a stage's whole work on what came since the last checkpoint."""

    def __init__(self, whole: Whole, turn: Turn, app: Application) -> None:
        """Bind the stage to a producer of the application's making."""
        super().__init__()
        self._whole = whole
        self._turn = turn
        self._producer = app.get_producer()
        self._records: list[Record] = []

    def add(self, **told: Any) -> None:  # noqa: ANN401 - the seven arguments of `record_of`
        """Keep a record until the checkpoint."""
        self._records.append(record_of(**told))

    def flush(self) -> None:
        """Work. While something is away all partitions pause; any other error ends the application.

        Nothing is committed then.
        """
        records, self._records = self._records, []
        if not records:
            return
        try:
            self._turn.until(self._whole.do(records, self.send))
        except TransientError as error:
            raise SinkBackpressureError(PAUSE_S) from error

    def on_paused(self) -> None:
        """Drop what is kept: it comes again."""
        self._records.clear()

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Produce and wait for every acknowledgement. Raises BrokerAway."""
        failed: list[object] = []
        for event in events:
            self._producer.produce(
                event.topic,
                event.value,
                event.key,
                list(event.headers.items()),
                on_delivery=lambda error, _: failed.append(error) if error else None,
            )
        if self._producer.flush() or failed:
            raise BrokerAway(str(failed[:1]))


def record_of(  # noqa: PLR0913, PLR0917 - what Quix Streams tells of a record
    value: bytes,
    key: bytes,
    timestamp: int,
    headers: Sequence[tuple[str, bytes]] | None,
    topic: str,
    partition: int,
    offset: int,
) -> Record:
    """Make a record of what Quix Streams hands out."""
    at = datetime.fromtimestamp(timestamp / _MS, UTC)
    return Record(topic, partition, offset, key or b"", value or b"", dict(headers or ()), at)
