"""Tables that are filled from whole topics, on each real broker: whole first, then up to date."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing, Record, marker
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.following import Following
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_topic
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.testing.waiting import until
from wiredesk.topic import Topic


class Table:
    """Remembers what it was given."""

    def __init__(self) -> None:
        self.values: list[bytes] = []

    def take(self, record: Record) -> None:
        self.values.append(record.value)


class World:
    """A real broker with topics of its own."""

    def __init__(self, settings: CommonSettings, sender: KafkaSender) -> None:
        self.settings = settings
        self.sender = sender
        self.topics = (some_topic(1), some_topic(3))
        self.tables = {topic: Table() for topic in self.topics}

    def following(self) -> Following:
        return Following(self.settings, self.sender, self.tables)

    async def send(self, topic: Topic, *values: int) -> None:
        await self.sender.send(
            [Outgoing(topic.name, b"key-%d" % value, b"%d" % value) for value in values]
        )

    def values(self, topic: Topic) -> list[int]:
        return [int(value or b"-1") for value in self.tables[topic].values]


@pytest.fixture
async def world(real_broker: CommonSettings) -> AsyncIterator[World]:
    async with KafkaSender(real_broker) as sender:
        world = World(real_broker, sender)
        await create_topics(real_broker, world.topics)
        yield world


@asynccontextmanager
async def followed(following: Following) -> AsyncIterator[None]:
    task = asyncio.create_task(following.follow())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def test_after_catching_up_each_table_is_whole(world: World) -> None:
    one, three = world.topics
    await world.send(one, *range(1_200))
    await world.send(three, *range(300))

    await world.following().catch_up()

    assert world.values(one) == list(range(1_200))
    assert sorted(world.values(three)) == list(range(300))


async def test_empty_topics_are_whole_at_once(world: World) -> None:
    await world.following().catch_up()

    assert [table.values for table in world.tables.values()] == [[], []]


async def test_what_comes_later_is_taken_once_also_while_nobody_listened(world: World) -> None:
    one, _ = world.topics
    following = world.following()
    await world.send(one, 1)
    await following.catch_up()
    await world.send(one, 2)

    async with followed(following):
        await until(lambda: world.values(one) == [1, 2])
        await world.send(one, 3)
        await until(lambda: world.values(one) == [1, 2, 3])
    await world.send(one, 4)

    async with followed(following):
        await until(lambda: world.values(one) == [1, 2, 3, 4])


async def test_a_tombstone_is_a_record_without_a_value(world: World) -> None:
    one, _ = world.topics
    await world.sender.send([Outgoing(one.name, b"key", None)])

    await world.following().catch_up()

    assert world.values(one) == [-1]


async def test_markers_of_others_are_no_end_and_reach_no_table(world: World) -> None:
    one, _ = world.topics
    await world.sender.send([marker(one.name, b"another", 0)])
    await world.send(one, 1)

    await world.following().catch_up()

    assert world.values(one) == [1]


async def test_a_broker_that_is_not_there_is_away() -> None:
    nobody = CommonSettings(broker=f"127.0.0.1:{free_port()}")
    topic, memory = some_topic(1), MemoryBroker()
    await memory.create([topic])
    following = Following(nobody, MemorySender(memory), {topic: Table()}, silence_s=2.0)

    with pytest.raises(BrokerAway):
        await following.catch_up()
    with pytest.raises(BrokerAway):
        await following.follow()


async def test_a_marker_that_never_comes_is_a_broker_that_is_away(world: World) -> None:
    """Sent elsewhere, so that it does not come."""
    memory = MemoryBroker()
    await memory.create(world.topics)
    tables = world.tables
    following = Following(world.settings, MemorySender(memory), tables, silence_s=0.5)

    with pytest.raises(BrokerAway, match=r"nothing within|0 s"):
        await following.catch_up()
