"""Keeps tables in memory filled from whole topics: all that is there first, then what comes.

A table is whole once a marker of the reader's own has come by in each partition; end offsets would
not do, for those of the embedded broker fall short.
"""

import asyncio
import secrets
from collections.abc import Mapping
from typing import Final, Protocol

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaError

from wiredesk.broker import Sender
from wiredesk.events import Record, marker
from wiredesk.headers import MARKER
from wiredesk.kafka.admin import partitions_of
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments, stop
from wiredesk.kafka.follower import demand_rights
from wiredesk.kafka.reader import SILENCE_S, as_record
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic

_LONG_S: Final = 1.0
_AT_ONCE: Final = 500
"""Records taken in before the event loop has its turn."""


class Table(Protocol):
    """What a topic is read into."""

    def take(self, record: Record) -> None:
        """Take a record in, the newest of its key last; a tombstone's value is empty.

        Never raises: nobody would be there to bury what can't be read. The same record may come
        again, after the broker was away.
        """
        ...


class Following:
    """Reads each topic into its table. One task at a time calls it."""

    def __init__(
        self,
        settings: CommonSettings,
        sender: Sender,
        tables: Mapping[Topic, Table],
        *,
        silence_s: float = SILENCE_S,
    ) -> None:
        """Say what is read into what; nothing is opened yet."""
        self._settings = settings
        self._sender = sender
        self._tables = {topic.name: table for topic, table in tables.items()}
        self._topics = tuple(tables)
        self._silence_s = silence_s
        self._next = {
            TopicPartition(topic.name, number): 0
            for topic in self._topics
            for number in range(partitions_of(topic, settings))
        }

    async def catch_up(self) -> None:
        """Read all that is there now. Raises BrokerAway; called again it goes on from there."""
        name = secrets.token_hex(8).encode()
        await self._sender.send([marker(*_at(place, name)) for place in self._next])
        left = set(self._next)
        consumer = await self._opened()
        try:
            while left:
                found = await self._take(consumer, self._silence_s)
                if not found:
                    silent = TimeoutError(f"nothing within {self._silence_s:.0f} s")
                    raise await away(silent, self._settings, "Read")
                left -= {place for place, said in found if said == name}
        except (KafkaError, OSError) as error:
            raise await away(error, self._settings, "Read") from error
        finally:
            await stop(consumer)

    async def follow(self) -> None:
        """Go on for ever with what comes. Cancel to stop; raises BrokerAway."""
        consumer = await self._opened()
        try:
            while True:
                await self._take(consumer, _LONG_S)
        except (KafkaError, OSError) as error:
            raise await away(error, self._settings, "Read") from error
        finally:
            await stop(consumer)

    async def _opened(self) -> AIOKafkaConsumer:
        consumer = AIOKafkaConsumer(
            **client_arguments(self._settings),
            enable_auto_commit=False,
            max_partition_fetch_bytes=REQUEST_BYTES,
            auto_offset_reset="earliest",
        )
        try:
            async with asyncio.timeout(self._silence_s):
                await consumer.start()
                await demand_rights(consumer, self._topics)
        except (KafkaError, OSError, TimeoutError) as error:
            await stop(consumer)
            raise await away(error, self._settings, "Read") from error
        except asyncio.CancelledError:
            await stop(consumer)
            raise
        consumer.assign(list(self._next))
        for place, offset in self._next.items():
            consumer.seek(place, offset)
        return consumer

    async def _take(
        self, consumer: AIOKafkaConsumer, within_s: float
    ) -> list[tuple[TopicPartition, bytes]]:
        """Take in what is there; answer of each record where it was and which marker it is."""
        found = await consumer.getmany(timeout_ms=int(within_s * 1000), max_records=_AT_ONCE)
        return [self._one(place, each) for place, records in found.items() for each in records]

    def _one(self, place: TopicPartition, found: ConsumerRecord) -> tuple[TopicPartition, bytes]:
        record = as_record(found)
        self._next[place] = record.offset + 1
        if MARKER not in record.headers:
            self._tables[record.topic].take(record)
        return place, record.headers.get(MARKER, b"")


def _at(place: TopicPartition, name: bytes) -> tuple[str, bytes, int]:
    return place.topic, name, place.partition
