"""Apache Kafka is killed and started again: what becomes of its feeds, senders and readers."""

import asyncio
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import pytest

from tests.integration.kafka_world import Witness, is_idempotent
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.admin import Lag, create_topics, lags
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_group, some_topic, taken
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.waiting import PATIENCE_S, until
from wiredesk.topic import MAX_RECORD_BYTES, Topic

pytestmark = pytest.mark.xdist_group("apache")

COUNT: Final = 300
AWAY_S: Final = 2.0
HUGE: Final = MAX_RECORD_BYTES // 4


def named(topic: Topic, name: str) -> list[Outgoing]:
    """Make records of five keys, whose values tell them apart."""
    return [
        Outgoing(topic.name, b"key-%d" % (at % 5), f"{name}-{at:04}".encode())
        for at in range(COUNT)
    ]


def values(events: Sequence[Outgoing]) -> set[bytes]:
    return {event.value or b"" for event in events}


@dataclass
class Outage:
    """What was seen from before the broker's death until everything was done."""

    topic: Topic
    done_before: set[bytes] = field(default_factory=set)
    came: list[Record] = field(default_factory=list)
    log: list[Record] = field(default_factory=list)
    refused: list[BrokerAway] = field(default_factory=list)
    cut_off: BrokerAway | None = None
    left: Lag | None = None
    connected: list[bool] = field(default_factory=list)
    """What the feed said of its broker: before, while it was away, and after."""


@pytest.fixture(scope="module")
def outage(apache: ApacheServer) -> Outage:
    """Live through one; every test looks at the same."""
    apache.start()
    return asyncio.run(lived_through(apache))


async def lived_through(apache: ApacheServer) -> Outage:
    settings, group = apache.settings, some_group()
    seen, huge = Outage(some_topic()), some_topic(1)
    await create_topics(settings, [seen.topic, huge])
    async with KafkaSender(settings) as sender:
        async with Witness(settings, group, [seen.topic]) as feed:
            await sender.send(named(seen.topic, "before"))
            await work(feed, settings, group, seen)
            seen.connected.append(feed.connected())
            await killed_while_read(apache, sender, huge, seen)
            await until(lambda: not feed.connected())
            seen.connected.append(feed.connected())
            await asyncio.to_thread(apache.start)
            await insisted(sender, named(seen.topic, "after"))
            seen.left = await rest(feed, settings, group, seen)
            seen.connected.append(feed.connected())
        seen.log = await whole(KafkaLogReader(settings, sender), seen.topic)
    return seen


async def killed_while_read(
    apache: ApacheServer, sender: KafkaSender, topic: Topic, seen: Outage
) -> None:
    """Kill the broker while a log is read, which is more than one fetch brings."""
    await sender.send([Outgoing(topic.name, b"", secrets.token_bytes(HUGE)) for _ in range(6)])
    reading = KafkaLogReader(apache.settings, sender, silence_s=AWAY_S).read(topic.name, 0)
    await anext(reading)
    apache.kill()
    with hurried(sender):
        for _ in range(2):  # a producer that was open, and one that can't be opened
            await refused(sender, named(seen.topic, "refused"), seen)
    try:
        async for _ in reading:
            pass
    except BrokerAway as error:
        seen.cut_off = error


@contextmanager
def hurried(sender: KafkaSender) -> Iterator[None]:
    """Have it wait as little as makes sense where nobody answers.

    Only there: what a busy machine does not take within so short a time is sent again, and twice.
    """
    patience, sender._within_s = sender._within_s, AWAY_S
    yield
    sender._within_s = patience


async def work(feed: Witness, settings: CommonSettings, group: str, seen: Outage) -> None:
    """Take everything, do a third of it, and see that committed."""
    records = await taken(feed, COUNT)
    done = records[: COUNT // 3]
    await feed.done(done)
    seen.done_before = {record.value for record in done}
    async with asyncio.timeout(PATIENCE_S):
        while (await lags(settings, {group: [seen.topic.name]}))[0].records == COUNT:
            pass
    seen.came += records


async def refused(sender: KafkaSender, events: Sequence[Outgoing], seen: Outage) -> None:
    try:
        await sender.send(events)
    except BrokerAway as error:
        seen.refused.append(error)


async def insisted(sender: KafkaSender, events: Sequence[Outgoing]) -> None:
    """Send as the runner does: again until it is done."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                return await sender.send(events)
            except BrokerAway:
                continue


async def rest(feed: Witness, settings: CommonSettings, group: str, seen: Outage) -> Lag:
    """Do everything that comes, for the first time or again, until nothing is left."""
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as tasks:
        working = tasks.create_task(work_off(feed, seen))
        while True:
            [left] = await lags(settings, {group: [seen.topic.name]})
            if left.done >= 2 * COUNT and not left.records:
                working.cancel()
                return left


async def work_off(feed: Witness, seen: Outage) -> None:
    await feed.done([each for each in seen.came if each.value not in seen.done_before])
    while True:
        records = await feed.take(100)
        seen.came += records
        await feed.done(records)


async def whole(reader: KafkaLogReader, topic: Topic) -> list[Record]:
    return [
        record
        for number in range(topic.partitions)
        async for record in reader.read(topic.name, number)
    ]


def test_a_sender_says_that_the_broker_is_away(outage: Outage) -> None:
    """Each time, with a producer that was open and with one that can't be opened."""
    assert len(outage.refused) == 2


def test_what_was_refused_is_not_sent_behind_our_back(outage: Outage) -> None:
    """Whoever was told so sends it again; else it would stand there twice, and out of order."""
    assert not {record.value for record in outage.log} & values(named(outage.topic, "refused"))


def test_what_is_sent_after_it_arrives_once_and_in_order(outage: Outage) -> None:
    """Through a new producer of the same sender."""
    expected = named(outage.topic, "before") + named(outage.topic, "after")
    for key in {event.key for event in expected}:
        assert [record.value for record in outage.log if record.key == key] == [
            event.value for event in expected if event.key == key
        ]


def test_a_feed_outlives_its_broker(outage: Outage) -> None:
    """It is still in its group, or in it again, and nothing is lost."""
    came = {record.value for record in outage.came}
    assert came == {record.value for record in outage.log}


def test_a_feed_knows_whether_its_broker_is_there(outage: Outage) -> None:
    """Also while it has nothing to commit and nothing comes."""
    assert outage.connected == [True, False, True]


def test_what_was_committed_before_it_does_not_come_again(outage: Outage) -> None:
    again = [record.value for record in outage.came[COUNT:]]
    assert not outage.done_before & set(again)


def test_everything_is_done_after_it(outage: Outage) -> None:
    assert outage.left is not None
    assert (outage.left.records, outage.left.done) == (0, 2 * COUNT)


def test_a_reader_that_is_cut_off_says_so(outage: Outage) -> None:
    """It does not take half a log for a whole one."""
    assert outage.cut_off is not None


async def test_the_broker_recognises_what_the_client_sends_twice(
    real_broker: CommonSettings,
) -> None:
    """On Apache Kafka; the embedded broker does not know how, and would refuse every record."""
    topic = some_topic()
    await create_topics(real_broker, [topic])
    async with KafkaSender(real_broker) as sender:
        await sender.send(named(topic, "any"))

        assert is_idempotent(sender) is not real_broker.broker_is_embedded
