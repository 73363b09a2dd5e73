"""Makes the topics, and asks how far each group has come."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError

from wiredesk.errors import BrokerAway
from wiredesk.kafka.connection import client_arguments
from wiredesk.settings import CommonSettings
from wiredesk.topics import Topic

WITHIN_S = 20.0


@dataclass(frozen=True, slots=True)
class Lag:
    """How many records of a topic a group has still to do."""

    group: str
    topic: str
    records: int
    done: int  # the sum of the committed offsets


@asynccontextmanager
async def _admin(settings: CommonSettings) -> AsyncIterator[AIOKafkaAdminClient]:
    client = AIOKafkaAdminClient(**client_arguments(settings))
    try:
        async with asyncio.timeout(WITHIN_S):
            await client.start()
            yield client
    except (KafkaError, OSError, TimeoutError) as error:
        raise BrokerAway(f"{type(error).__name__}: {error}") from error
    finally:
        await client.close()


async def create_topics(settings: CommonSettings, topics: Sequence[Topic]) -> None:
    """Make the topics that are not there yet. Raises BrokerAway."""
    async with _admin(settings) as client:
        there = set(await client.list_topics())
        wanted = [
            NewTopic(
                topic.name,
                topic.partitions,
                settings.replication,
                topic_configs=topic.config,
            )
            for topic in topics
            if topic.name not in there
        ]
        if wanted:
            try:
                await client.create_topics(wanted)
            except TopicAlreadyExistsError:  # another worker was faster
                return


async def lags(settings: CommonSettings, groups: Mapping[str, Sequence[str]]) -> list[Lag]:
    """Answer each group's lag in each of its topics. Raises BrokerAway."""
    consumer = AIOKafkaConsumer(**client_arguments(settings), enable_auto_commit=False)
    try:
        async with asyncio.timeout(WITHIN_S):
            await consumer.start()
            ends = await _ends(consumer, {name for topics in groups.values() for name in topics})
            async with _admin(settings) as client:
                return [
                    await _lag(client, group, topic, ends)
                    for group, topics in groups.items()
                    for topic in topics
                ]
    except (KafkaError, OSError, TimeoutError) as error:
        raise BrokerAway(f"{type(error).__name__}: {error}") from error
    finally:
        await consumer.stop()


async def _ends(consumer: AIOKafkaConsumer, topics: set[str]) -> dict[TopicPartition, int]:
    await consumer._client.force_metadata_update()  # noqa: SLF001 - else new topics are unknown
    named = [
        TopicPartition(topic, number)
        for topic in topics
        for number in consumer.partitions_for_topic(topic) or ()
    ]
    found: dict[TopicPartition, int] = await consumer.end_offsets(named)
    return found


async def _lag(
    client: AIOKafkaAdminClient, group: str, topic: str, ends: Mapping[TopicPartition, int]
) -> Lag:
    # By name: the embedded broker answers nothing when asked for all partitions at once.
    partitions = [partition for partition in ends if partition.topic == topic]
    committed = await client.list_consumer_group_offsets(group, partitions=partitions)
    offsets = {
        partition: max(0, committed[partition].offset) if partition in committed else 0
        for partition in partitions
    }
    records = sum(max(0, ends[partition] - offset) for partition, offset in offsets.items())
    return Lag(group, topic, records, sum(offsets.values()))
