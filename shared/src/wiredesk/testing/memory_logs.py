"""What a broker in memory keeps: topics, the records of their partitions, and committed offsets."""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wiredesk.events import Outgoing, Record
from wiredesk.kafka.attempts import Place
from wiredesk.topic import Topic

_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


class MemoryLogs:
    """Topics, their logs, and how far each group has committed. `away` takes them down."""

    def __init__(self) -> None:
        """Begin without topics."""
        self.away = False
        self.topics: dict[str, Topic] = {}
        self.logs: dict[Place, list[Record]] = {}
        self.committed: dict[tuple[str, Place], int] = {}

    async def create(self, topics: Sequence[Topic]) -> None:
        """Create topics that are not there yet."""
        for topic in topics:
            self.topics.setdefault(topic.name, topic)
            for number in range(topic.partitions):
                self.logs.setdefault(Place(topic.name, number), [])

    def records(self, topic: str) -> list[Record]:
        """Answer all records of a topic, partition by partition."""
        return [
            record for place, log in self.logs.items() if place.topic == topic for record in log
        ]

    def append(self, event: Outgoing) -> Record:
        """Put one record at the end of its key's partition."""
        topic = self.topics[event.topic]
        chosen = zlib.crc32(event.key) % topic.partitions
        place = Place(event.topic, chosen if event.partition is None else event.partition)
        log = self.logs[place]
        stamp = _BEGIN + timedelta(milliseconds=len(log))
        value = event.value or b""
        record = Record(*place, len(log), event.key, value, dict(event.headers), stamp)
        log.append(record)
        return record
