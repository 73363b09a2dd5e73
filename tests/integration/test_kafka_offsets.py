"""What is committed, and how much is left: asked of real brokers."""

import asyncio
from contextlib import aclosing
from dataclasses import replace
from typing import Final

import pytest
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete
from aiokafka.structs import TopicPartition

from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing
from wiredesk.kafka.admin import Lag, create_topics, lags
from wiredesk.kafka.follower import follow
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_group, some_topic, taken
from wiredesk.testing.kafka_broker import KafkaBroker
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.waiting import PATIENCE_S
from wiredesk.topic import Topic
from wiredesk.topics import STORIES

PARTITIONS: Final = 3
EACH: Final = 20  # one batch a partition, of which the embedded broker counts the first record


@pytest.fixture
async def topic(real_broker: CommonSettings) -> Topic:
    """A topic with as many records in each partition."""
    topic = some_topic(PARTITIONS)
    await create_topics(real_broker, [topic])
    async with KafkaSender(real_broker) as sender:
        await sender.send(records(topic))
    return topic


def records(topic: Topic) -> list[Outgoing]:
    return [
        Outgoing(topic.name, b"key", b"%d" % at, partition=number)
        for number in range(topic.partitions)
        for at in range(EACH)
    ]


async def test_settings_may_make_a_topic_with_fewer_partitions(
    real_broker: CommonSettings,
) -> None:
    """And who follows the whole topic then waits for no more than there are."""
    settings = real_broker.model_copy(update={"partitions": 2})
    topic = some_topic(PARTITIONS)
    await create_topics(settings, [topic])
    async with KafkaSender(settings) as sender:
        await sender.send(records(replace(topic, partitions=2)))

    async with asyncio.timeout(PATIENCE_S), aclosing(follow(settings, [topic])) as following:
        found = [await anext(following) for _ in range(2 * EACH)]

    assert {record.partition for record in found} == {0, 1}


async def lag_of(settings: CommonSettings, group: str, topic: Topic) -> Lag:
    [lag] = await lags(settings, {group: [topic.name]})
    return lag


async def test_a_commit_leaves_no_gap(real_broker: CommonSettings, topic: Topic) -> None:
    """Of each partition, what is done without a hole; a later restart begins there."""
    group, broker = some_group(), KafkaBroker(real_broker)
    feed = await broker.feed(group, [topic])
    everything = await taken(feed, PARTITIONS * EACH)
    parts = [[each for each in everything if each.partition == n] for n in range(PARTITIONS)]

    await feed.done([*parts[0][:5], *parts[0][6:], *parts[1][1:]])
    await broker.close()

    assert (await lag_of(real_broker, group, topic)).done == 5


async def test_what_is_done_is_committed_while_the_worker_lives(
    real_broker: CommonSettings, topic: Topic
) -> None:
    """Every second; a worker that dies later does only the last second again."""
    group, broker = some_group(), KafkaBroker(real_broker)
    feed = await broker.feed(group, [topic])
    await feed.done(await taken(feed, PARTITIONS * EACH))

    async with asyncio.timeout(PATIENCE_S):
        while (await lag_of(real_broker, group, topic)).records:
            pass
    await broker.close()


async def test_lag_counts_every_record_that_is_not_done(
    real_broker: CommonSettings, topic: Topic
) -> None:
    """Also of a group that never was there, of topics that are empty, and of what is done."""
    empty, group, broker = some_topic(PARTITIONS), some_group(), KafkaBroker(real_broker)
    await create_topics(real_broker, [empty])
    feed = await broker.feed(group, [topic])
    done = [each for each in await taken(feed, PARTITIONS * EACH) if each.partition > 0]
    await feed.done(done)
    await broker.close()

    found = await lags(real_broker, {group: [topic.name, empty.name], "nobody": [topic.name]})

    assert found == [
        Lag(group, topic.name, EACH, len(done)),
        Lag(group, empty.name, 0, 0),
        Lag("nobody", topic.name, PARTITIONS * EACH, 0),
    ]


@pytest.mark.xdist_group("apache")
async def test_lag_does_not_count_what_was_deleted_for_its_age(apache: ApacheServer) -> None:
    """Nobody can do it any more; and a reader begins behind it."""
    apache.start()
    topic, settings = some_topic(1), apache.settings
    await create_topics(settings, [topic])
    async with KafkaSender(settings) as sender:
        await sender.send(records(topic))
        admin = AIOKafkaAdminClient(bootstrap_servers=settings.broker)
        await admin.start()
        await admin.delete_records({TopicPartition(topic.name, 0): RecordsToDelete(15)})
        await admin.close()

        assert (await lag_of(settings, some_group(), topic)).records == EACH - 15
        reader = KafkaLogReader(settings, sender)
        left = [record.offset async for record in reader.read(topic.name, 0)]
        assert left == list(range(15, EACH))


async def test_lag_without_a_broker_is_an_outage() -> None:
    """The desk says that the broker is away, and not that there is nothing to do."""
    nobody = CommonSettings(broker=f"127.0.0.1:{free_port()}")

    with pytest.raises(BrokerAway):
        await lags(nobody, {"enrich": [STORIES.name]})


async def test_a_topic_without_a_broker_is_an_outage() -> None:
    nobody = CommonSettings(broker=f"127.0.0.1:{free_port()}")

    with pytest.raises(BrokerAway):
        await create_topics(nobody, [STORIES])


async def test_a_log_that_is_compacted_is_read_to_its_end(real_broker: CommonSettings) -> None:
    """However many records it has, and though the reader's own markers are tombstones in it."""
    story = replace(STORIES, name=some_topic().name, partitions=1)
    count = 3000
    await create_topics(real_broker, [story])
    async with KafkaSender(real_broker) as sender:
        await sender.send(
            [Outgoing(story.name, b"uri-%d" % (at % 50), b"%d" % at) for at in range(count)]
        )
        reader = KafkaLogReader(real_broker, sender)
        for _ in range(2):
            found = [record async for record in reader.read(story.name, 0)]
            assert [int(record.value) for record in found] == list(range(count))
        await sender.send([Outgoing(story.name, b"uri-1", None)])
        last = [record async for record in reader.read(story.name, 0)][-1]
        assert (last.key, last.value) == (b"uri-1", b"")
