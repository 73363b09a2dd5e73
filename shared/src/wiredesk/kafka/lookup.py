"""Reads single records again by where they stand."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError, OffsetOutOfRangeError

from wiredesk.broker import Spot
from wiredesk.events import Record
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments, stop
from wiredesk.kafka.reader import as_record
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings

WITHIN_S: Final = 10.0
"""For one record. Where nothing stands at an offset yet, a broker says nothing at all."""


class KafkaLookup:
    """The port `wiredesk.broker.Lookup` on a real broker."""

    def __init__(self, settings: CommonSettings, *, within_s: float = WITHIN_S) -> None:
        """Say what to talk to; nothing is opened before something is read."""
        self._settings = settings
        self._within_s = within_s

    async def read(self, spots: Sequence[Spot]) -> AsyncGenerator[tuple[Spot, Record | None], None]:
        """Answer the records; see `wiredesk.broker.Lookup`."""
        if not spots:
            return
        consumer = AIOKafkaConsumer(
            **client_arguments(self._settings),
            enable_auto_commit=False,
            max_partition_fetch_bytes=REQUEST_BYTES,
            auto_offset_reset="none",  # what is gone is said to be gone
        )
        try:
            await asyncio.wait_for(consumer.start(), self._within_s)
            for spot in spots:
                yield spot, await self._at(spot, consumer)
        except (KafkaError, OSError, TimeoutError) as error:
            raise await away(error, self._settings, "Read") from error
        finally:
            await stop(consumer)

    async def _at(self, spot: Spot, consumer: AIOKafkaConsumer) -> Record | None:
        place = TopicPartition(spot.topic, spot.partition)
        consumer.assign([place])
        consumer.seek(place, spot.offset)
        try:
            found = await asyncio.wait_for(consumer.getone(place), self._within_s)
        except OffsetOutOfRangeError:
            return None
        # The next one that is kept, where this one was compacted away.
        return as_record(found) if found.offset == spot.offset else None
