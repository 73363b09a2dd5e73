"""Reads a partition from its beginning to where it ended when the reading began."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Final

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from wiredesk.events import Record, marker
from wiredesk.headers import MARKER
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments, stop
from wiredesk.kafka.refusals import away
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings

SILENCE_S: Final = 15.0
"""A broker that hands out nothing for this long, though the marker is there, is away."""


class KafkaLogReader:
    """The port `wiredesk.broker.LogReader` on a real broker."""

    def __init__(
        self, settings: CommonSettings, sender: KafkaSender, *, silence_s: float = SILENCE_S
    ) -> None:
        self._settings = settings
        self._sender = sender
        self._silence_s = silence_s

    async def read(self, topic: str, partition: int) -> AsyncIterator[Record]:
        """Answer the records; see `wiredesk.broker.LogReader`."""
        end = secrets.token_hex(8).encode()
        await self._sender.send([marker(topic, end, partition)])
        place = TopicPartition(topic, partition)
        consumer = AIOKafkaConsumer(
            **client_arguments(self._settings),
            enable_auto_commit=False,
            max_partition_fetch_bytes=REQUEST_BYTES,
            auto_offset_reset="earliest",
        )
        try:
            await asyncio.wait_for(consumer.start(), self._silence_s)
            consumer.assign([place])
            await consumer.seek_to_beginning(place)
            while True:
                found = await asyncio.wait_for(consumer.getone(), self._silence_s)
                record = as_record(found)
                if record.headers.get(MARKER) == end:
                    return
                if MARKER not in record.headers:
                    yield record
        except (KafkaError, OSError, TimeoutError) as error:
            raise await away(error, self._settings, "Read") from error
        finally:
            await stop(consumer)

    async def partitions(self, topic: str) -> int:
        """Answer how many partitions a topic has; see `wiredesk.broker.LogReader`."""
        return await self._sender.partitions(topic)


def as_record(found: ConsumerRecord) -> Record:
    """Make a record of what aiokafka hands out."""
    return Record(
        found.topic,
        found.partition,
        found.offset,
        found.key or b"",
        found.value or b"",
        dict(found.headers),
        datetime.fromtimestamp(found.timestamp / 1000, UTC),
    )
