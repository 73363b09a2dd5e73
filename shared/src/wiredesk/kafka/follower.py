"""Follows whole topics from their beginning, outside of any group, for who only wants to look."""

from collections.abc import AsyncGenerator, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from wiredesk.errors import BrokerAway
from wiredesk.events import Record
from wiredesk.headers import MARKER
from wiredesk.kafka.admin import partitions_of
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments, stop
from wiredesk.kafka.reader import as_record
from wiredesk.settings import CommonSettings
from wiredesk.topics import Topic


async def follow(settings: CommonSettings, topics: Sequence[Topic]) -> AsyncGenerator[Record, None]:
    """Answer every record of the topics, what is there first, and never stop. BrokerAway."""
    consumer = AIOKafkaConsumer(
        **client_arguments(settings),
        enable_auto_commit=False,
        max_partition_fetch_bytes=REQUEST_BYTES,
        auto_offset_reset="earliest",
    )
    places = [
        TopicPartition(topic.name, number)
        for topic in topics
        for number in range(partitions_of(topic, settings))
    ]
    try:
        await consumer.start()
        consumer.assign(places)
        await consumer.seek_to_beginning(*places)
        async for found in consumer:
            record = as_record(found)
            if MARKER not in record.headers:
                yield record
    except (KafkaError, OSError) as error:
        raise BrokerAway(f"{type(error).__name__}: {error}") from error
    finally:
        await stop(consumer)
