"""Makes the topics, and asks how far each group has come."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, NoError, TopicAlreadyExistsError, for_code

from wiredesk.kafka.connection import client_arguments, stop
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings
from wiredesk.topic import Topic

WITHIN_S: Final = 20.0
_LOOK_MS: Final = 20
_BEYOND: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Lag:
    """How many records of a topic a group has still to do."""

    group: str
    topic: str
    records: int
    done: int  # the sum of the committed offsets


class _Span(NamedTuple):
    begin: int
    end: int


@asynccontextmanager
async def admin(settings: CommonSettings, needed: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """Open a client that asks and makes; `needed` is the right that this takes. BrokerAway."""
    client = AIOKafkaAdminClient(**client_arguments(settings))
    try:
        async with asyncio.timeout(WITHIN_S):
            await client.start()
            yield client
    except (KafkaError, OSError, TimeoutError) as error:
        raise await away(error, settings, needed) from error
    finally:
        await client.close()


def partitions_of(topic: Topic, settings: CommonSettings) -> int:
    """Answer how many partitions a topic has where these settings made it."""
    return min(topic.partitions, settings.partitions)


async def create_topics(settings: CommonSettings, topics: Sequence[Topic]) -> None:
    """Make the topics that are not there yet. Raises BrokerAway."""
    async with admin(settings, "Create") as client:
        there = set(await client.list_topics())
        wanted = [
            NewTopic(
                topic.name,
                partitions_of(topic, settings),
                settings.replication,
                topic_configs=topic.config,
            )
            for topic in topics
            if topic.name not in there
        ]
        if wanted:
            _demand_made(await client.create_topics(wanted))


def _demand_made(answer: Any) -> None:  # noqa: ANN401 - the client's, untyped
    """Raise what kept a topic from being made; the client leaves it in the answer."""
    for name, code, *_ in answer.topic_errors:
        error = for_code(code)
        if error not in (NoError, TopicAlreadyExistsError):  # another worker may be faster
            raise error(name)


async def lags(settings: CommonSettings, groups: Mapping[str, Sequence[str]]) -> list[Lag]:
    """Answer each group's lag in each of its topics. Raises BrokerAway."""
    consumer = AIOKafkaConsumer(
        **client_arguments(settings), enable_auto_commit=False, fetch_max_wait_ms=_LOOK_MS
    )
    try:
        async with asyncio.timeout(WITHIN_S):
            await consumer.start()
            spans = await _spans(consumer, {name for topics in groups.values() for name in topics})
            if settings.broker_is_embedded:
                await _correct(consumer, spans)
            async with admin(settings, "Describe") as client:
                return [
                    await _lag(client, group, topic, spans)
                    for group, topics in groups.items()
                    for topic in topics
                ]
    except (KafkaError, OSError, TimeoutError) as error:
        raise await away(error, settings, "Describe") from error
    finally:
        await stop(consumer)


async def _spans(consumer: AIOKafkaConsumer, topics: set[str]) -> dict[TopicPartition, _Span]:
    await consumer._client.force_metadata_update()  # noqa: SLF001 - else new topics are unknown
    named = [
        TopicPartition(topic, number)
        for topic in topics
        for number in consumer.partitions_for_topic(topic) or ()
    ]
    begins = await consumer.beginning_offsets(named)
    ends = await consumer.end_offsets(named)
    return {place: _Span(begins[place], ends[place]) for place in named}


async def _correct(consumer: AIOKafkaConsumer, spans: dict[TopicPartition, _Span]) -> None:
    """Correct ends that the embedded broker says short by a batch; beside a fetch it is right."""
    consumer.assign(list(spans))
    for place in spans:
        consumer.seek(place, _BEYOND)  # so that the fetch brings nothing but the end
    for place, span in spans.items():
        while (end := consumer.highwater(place)) is None:
            await consumer.getmany(timeout_ms=_LOOK_MS)
        spans[place] = span._replace(end=end)


async def _lag(
    client: AIOKafkaAdminClient, group: str, topic: str, spans: Mapping[TopicPartition, _Span]
) -> Lag:
    # By name: the embedded broker answers nothing when asked for all partitions at once.
    partitions = [partition for partition in spans if partition.topic == topic]
    committed = await client.list_consumer_group_offsets(group, partitions=partitions)
    offsets = {
        partition: max(0, committed[partition].offset) if partition in committed else 0
        for partition in partitions
    }
    # What was deleted for its age is done by nobody any more.
    records = sum(
        max(0, spans[partition].end - max(offset, spans[partition].begin))
        for partition, offset in offsets.items()
    )
    return Lag(group, topic, records, sum(offsets.values()))
