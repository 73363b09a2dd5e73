"""Follows whole topics from their beginning, outside of any group, for who only wants to look."""

from collections.abc import AsyncGenerator, Callable, Iterable, Sequence

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError, TopicAuthorizationFailedError

from wiredesk.events import Record
from wiredesk.headers import MARKER
from wiredesk.kafka.admin import partitions_of
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments, stop
from wiredesk.kafka.reader import as_record
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic


async def follow(
    settings: CommonSettings, topics: Sequence[Topic], begun: Callable[[], None] = lambda: None
) -> AsyncGenerator[Record, None]:
    """Answer every record of the topics, what is there first, and never stop. BrokerAway.

    `begun` is called once the topics may be read, also where they are empty.
    """
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
        await demand_rights(consumer, topics)
        consumer.assign(places)
        await consumer.seek_to_beginning(*places)
        begun()
        async for found in consumer:
            record = as_record(found)
            if MARKER not in record.headers:
                yield record
    except (KafkaError, OSError) as error:
        raise await away(error, settings, "Read") from error
    finally:
        await stop(consumer)


async def demand_rights(consumer: AIOKafkaConsumer, topics: Iterable[Topic]) -> None:
    """Raise where a topic is not for us: the client only leaves it out, and brings no record."""
    client = consumer._client  # noqa: SLF001 - it has no call for this
    client.set_topics([topic.name for topic in topics])
    await client.force_metadata_update()
    if denied := client.cluster.unauthorized_topics:
        raise TopicAuthorizationFailedError(set(denied))
