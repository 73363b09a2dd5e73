"""What it takes to read one record again: in memory, on the embedded broker and on Apache Kafka."""

import asyncio
from contextlib import aclosing

from wiredesk.broker import Spot
from wiredesk.events import Outgoing, Record
from wiredesk.testing.brokers import Broker, some_group, some_topic, taken
from wiredesk.testing.waiting import PATIENCE_S

COUNT = 30


async def sent(broker: Broker) -> list[Record]:
    """Put records on a topic of three partitions; answer them as they stand there."""
    topic = some_topic(3)
    await broker.create([topic])
    events = [
        Outgoing(topic.name, b"key-%d" % (n % 7), b"value-%d" % n, {"n": b"%d" % n})
        for n in range(COUNT)
    ]
    await (await broker.sender()).send(events)
    return await taken(await broker.feed(some_group(), [topic]), COUNT)


def spot_of(record: Record) -> Spot:
    return Spot(record.topic, record.partition, record.offset)


async def test_each_record_is_found_where_it_stands_in_the_order_asked_for(broker: Broker) -> None:
    """Whole, and across partitions and back."""
    records = await sent(broker)
    wanted = [*records[::-3], records[0], *records[::5]]

    async with (
        asyncio.timeout(PATIENCE_S),
        aclosing(broker.lookup().read([spot_of(each) for each in wanted])) as reading,
    ):
        found = [each async for each in reading]

    assert found == [(spot_of(each), each) for each in wanted]


async def test_nothing_asked_for_is_answered_at_once(broker: Broker) -> None:
    assert [each async for each in broker.lookup().read([])] == []


async def test_who_has_seen_enough_may_stop_in_between(broker: Broker) -> None:
    """Whatever was opened is closed again; a test with a client left open fails."""
    records = await sent(broker)

    async with (
        asyncio.timeout(PATIENCE_S),
        aclosing(broker.lookup().read([spot_of(each) for each in records])) as reading,
    ):
        first = await anext(reading)

    assert first == (spot_of(records[0]), records[0])
