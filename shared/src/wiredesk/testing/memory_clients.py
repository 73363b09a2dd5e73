"""Who sends to a broker in memory, and who reads whole partitions or single records of it."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence

from wiredesk.broker import Spot
from wiredesk.errors import BrokerAway, RecordTooLarge
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.attempts import Place
from wiredesk.testing.memory_logs import MemoryLogs


class MemorySender:
    """Acknowledges at once, or says that the broker is away."""

    def __init__(self, logs: MemoryLogs) -> None:
        """Send to these logs."""
        self._logs = logs

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Append all, in order."""
        if self._logs.away:
            raise BrokerAway("the fake was taken down")
        for event in events:
            size = len(event.value or b"")
            if size > self._logs.topics[event.topic].max_record_bytes:
                raise RecordTooLarge(f"{event.topic}: {size} bytes")
            self._logs.append(event)


class MemoryLogReader:
    """Reads whole partitions."""

    def __init__(self, logs: MemoryLogs) -> None:
        """Read from these logs."""
        self._logs = logs

    async def read(self, topic: str, partition: int) -> AsyncIterator[Record]:
        """Answer all records that were there when the reading began, oldest first."""
        if self._logs.away:
            raise BrokerAway("the fake was taken down")
        for record in list(self._logs.logs[Place(topic, partition)]):
            yield record

    async def partitions(self, topic: str) -> int:
        """Answer how many partitions a topic has."""
        if self._logs.away:
            raise BrokerAway("the fake was taken down")
        return self._logs.topics[topic].partitions


class MemoryLookup:
    """Reads single records."""

    def __init__(self, logs: MemoryLogs) -> None:
        """Read from these logs."""
        self._logs = logs

    async def read(self, spots: Sequence[Spot]) -> AsyncGenerator[tuple[Spot, Record | None], None]:
        """Answer what stands at each spot."""
        for spot in spots:
            if self._logs.away:
                raise BrokerAway("the fake was taken down")
            log = self._logs.logs[Place(spot.topic, spot.partition)]
            yield spot, next((each for each in log if each.offset == spot.offset), None)
