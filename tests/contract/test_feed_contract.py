"""What a broker promises its feeds and senders. The same for the fake and for the real ones.

The fixture `broker` has one value for each broker there is; it answers a
`wiredesk.testing.brokers.Broker`.
"""

import asyncio
import secrets
from collections.abc import Sequence
from typing import Final

import pytest

from wiredesk.errors import RecordTooLarge
from wiredesk.events import Outgoing, Record
from wiredesk.testing.brokers import Broker, OpenFeed, some_group, some_topic, taken
from wiredesk.testing.waiting import PATIENCE_S, until
from wiredesk.topic import MAX_RECORD_BYTES, Topic

PARTITIONS: Final = 3


async def created(broker: Broker) -> Topic:
    topic = some_topic(PARTITIONS)
    await broker.create([topic])
    return topic


def events(topic: Topic, count: int, *, keys: int = 5) -> list[Outgoing]:
    return [Outgoing(topic.name, b"key-%d" % (n % keys), b"value-%d" % n) for n in range(count)]


async def filled(broker: Broker, topic: Topic, count: int, *, keys: int = 5) -> None:
    sender = await broker.sender()
    await sender.send(events(topic, count, keys=keys))


async def owned(feed: OpenFeed) -> frozenset[int]:
    """Wait until the feed has partitions."""
    await until(feed.partitions)
    return feed.partitions()


def values(records: Sequence[Record]) -> list[bytes]:
    return sorted(record.value for record in records)


def by_partition(records: Sequence[Record]) -> dict[int, list[Record]]:
    found: dict[int, list[Record]] = {}
    for record in records:
        found.setdefault(record.partition, []).append(record)
    return found


async def test_a_record_comes_as_it_was_sent(broker: Broker) -> None:
    """Key, value and headers keep every byte; time has an offset; place is where it stands."""
    topic = await created(broker)
    everything = bytes(range(256))
    sender = await broker.sender()
    await sender.send(
        [Outgoing(topic.name, everything, everything, {"one": everything, "two": b""})]
    )

    [record] = await taken(await broker.feed(some_group(), [topic]), 1)

    assert (record.topic, record.offset) == (topic.name, 0)
    assert (record.key, record.value) == (everything, everything)
    assert record.headers == {"one": everything, "two": b""}
    assert record.timestamp.tzinfo is not None


async def test_an_empty_value_stays_an_empty_value(broker: Broker) -> None:
    """Nothing sent is nothing received, not a missing value."""
    topic = await created(broker)
    sender = await broker.sender()
    await sender.send([Outgoing(topic.name, b"key", b"")])

    [record] = await taken(await broker.feed(some_group(), [topic]), 1)

    assert record.value == b""


async def test_a_partition_keeps_its_order(broker: Broker) -> None:
    """Records of a key are in one partition, and come in the order in which they were sent."""
    topic = await created(broker)
    await filled(broker, topic, 200)

    records = await taken(await broker.feed(some_group(), [topic]), 200, most=7)

    for part in by_partition(records).values():
        assert [record.offset for record in part] == list(range(len(part)))
    for key in {record.key for record in records}:
        of_key = [record for record in records if record.key == key]
        assert len({record.partition for record in of_key}) == 1
        numbers = [int(record.value.removeprefix(b"value-")) for record in of_key]
        assert numbers == sorted(numbers)


async def test_a_key_has_the_same_partition_in_every_topic(broker: Broker) -> None:
    """So that one worker owns all inputs of a story."""
    topics = [await created(broker), await created(broker)]
    for topic in topics:
        await filled(broker, topic, 20)

    records = await taken(await broker.feed(some_group(), topics), 40)

    places = {(record.key, record.topic): record.partition for record in records}
    for key in {record.key for record in records}:
        assert places[key, topics[0].name] == places[key, topics[1].name]


async def test_a_feed_waits_for_the_first_record(broker: Broker) -> None:
    """Taking from an empty topic answers as soon as there is something, and not before."""
    topic = await created(broker)
    feed = await broker.feed(some_group(), [topic])
    await owned(feed)
    taking = asyncio.create_task(taken(feed, 1))
    await asyncio.sleep(0)
    assert not taking.done()

    await filled(broker, topic, 1)

    assert values(await taking) == [b"value-0"]


async def test_what_is_done_does_not_come_again(broker: Broker) -> None:
    """The next member of the group begins behind what was done."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 30)
    first = await broker.feed(group, [topic])
    await first.done(await taken(first, 30))
    await first.close()
    await filled(broker, topic, 1)

    records = await taken(await broker.feed(group, [topic]), 1)

    assert values(records) == [b"value-0"]
    assert records[0].offset > 0


async def test_what_was_taken_and_not_done_comes_again(broker: Broker) -> None:
    """Nothing is lost with a worker that stops in the middle."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 30)
    first = await broker.feed(group, [topic])
    records = await taken(first, 30)
    half = [record for part in by_partition(records).values() for record in part[: len(part) // 2]]
    rest = [record for record in records if record not in half]
    await first.done(half)
    await first.close()

    again = await taken(await broker.feed(group, [topic]), len(rest))

    assert values(again) == values(rest)


async def test_a_record_done_before_an_earlier_one_leaves_no_gap(broker: Broker) -> None:
    """What is not done comes again, even where something behind it was done."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 4, keys=1)
    first = await broker.feed(group, [topic])
    records = await taken(first, 4)
    await first.done([records[0], records[2]])
    await first.close()

    again = await taken(await broker.feed(group, [topic]), 3)

    assert [record.offset for record in again] == [1, 2, 3]


async def test_a_partition_does_not_wait_for_another(broker: Broker) -> None:
    """What is done in one partition is done, whatever hangs in another."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 30)
    first = await broker.feed(group, [topic])
    records = await taken(first, 30)
    stuck = records[0].partition
    await first.done([record for record in records if record.partition != stuck])
    await first.close()
    left = [record for record in records if record.partition == stuck]

    again = await taken(await broker.feed(group, [topic]), len(left))

    assert values(again) == values(left)


async def test_every_group_gets_everything_from_the_beginning(broker: Broker) -> None:
    """A new group begins with the oldest record, and groups don't disturb each other."""
    topic = await created(broker)
    await filled(broker, topic, 10)
    one = await broker.feed(some_group(), [topic])
    await one.done(await taken(one, 10))

    assert len(await taken(await broker.feed(some_group(), [topic]), 10)) == 10


def shared(first: OpenFeed, second: OpenFeed) -> bool:
    """Tell whether two members have all partitions between them, and none twice."""
    one, other = first.partitions(), second.partitions()
    return not one & other and one | other == frozenset(range(PARTITIONS))


async def test_two_members_share_the_partitions(broker: Broker) -> None:
    """Each partition has one owner, and together they have all; one that leaves gives back."""
    topic = await created(broker)
    group = some_group()
    first = await broker.feed(group, [topic])
    assert await owned(first) == frozenset(range(PARTITIONS))
    second = await broker.feed(group, [topic])
    await until(lambda: second.partitions() and shared(first, second))
    await second.close()
    await until(lambda: first.partitions() == frozenset(range(PARTITIONS)))


async def test_done_for_a_partition_that_went_away_is_passed_over(broker: Broker) -> None:
    """A late `done` neither fails nor hides records from the new owner."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 30)
    first = await broker.feed(group, [topic])
    records = await taken(first, 30)
    second = await broker.feed(group, [topic])
    moved = await owned(second)
    await until(lambda: not first.partitions() & moved)

    await first.done(records)

    expected = [record for record in records if record.partition in moved]
    assert values(await taken(second, len(expected))) == values(expected)


async def test_done_from_before_a_loss_says_nothing_of_what_came_back(broker: Broker) -> None:
    """A partition that came back goes on where its owner in the meantime had got to."""
    topic = await created(broker)
    group = some_group()
    await filled(broker, topic, 60)
    first = await broker.feed(group, [topic])
    before = await taken(first, 60)
    second = await broker.feed(group, [topic])
    moved = await owned(second)
    await until(lambda: not first.partitions() & moved)
    expected = [record for record in before if record.partition in moved]
    theirs = by_partition(await taken(second, len(expected)))
    await second.done([part[0] for part in theirs.values()])
    await second.close()
    await until(lambda: first.partitions() == frozenset(range(PARTITIONS)))

    await first.done(before)
    await first.close()

    third = await broker.feed(group, [topic])
    again: list[Record] = []
    while len(again) < len(expected) - len(theirs):
        again += [record for record in await third.take(100) if record.partition in moved]
    assert {part[0].offset for part in by_partition(again).values()} == {1}


async def test_records_of_one_send_keep_their_order(broker: Broker) -> None:
    """Also when several tasks send at once, each one's records of a key stay in order."""
    topic = await created(broker)
    sender = await broker.sender()
    flights = [
        [Outgoing(topic.name, b"key", b"%d-%03d" % (task, n)) for n in range(50)]
        for task in range(4)
    ]
    await asyncio.gather(*(sender.send(flight) for flight in flights))

    records = await taken(await broker.feed(some_group(), [topic]), 200)

    for task in range(4):
        mine = [record.value for record in records if record.value.startswith(b"%d-" % task)]
        assert mine == [b"%d-%03d" % (task, n) for n in range(50)]


async def test_sending_nothing_is_done_at_once(broker: Broker) -> None:
    """A batch without events needs no broker."""
    sender = await broker.sender()

    async with asyncio.timeout(PATIENCE_S):
        await sender.send([])


async def test_a_record_above_the_limit_is_refused(broker: Broker) -> None:
    """Too large now is too large later: a permanent error."""
    topic = await created(broker)
    sender = await broker.sender()

    with pytest.raises(RecordTooLarge):
        await sender.send([Outgoing(topic.name, b"key", bytes(MAX_RECORD_BYTES + 4096))])


async def test_a_record_near_the_limit_comes_through(broker: Broker) -> None:
    """What grows out of a 4 MiB wire fits."""
    topic = await created(broker)
    sender = await broker.sender()
    large = secrets.token_bytes(MAX_RECORD_BYTES - 4096)
    await sender.send([Outgoing(topic.name, b"key", large)])

    [record] = await taken(await broker.feed(some_group(), [topic]), 1)

    assert record.value == large


async def test_a_reader_answers_a_whole_partition_and_stops(broker: Broker) -> None:
    """Oldest first, nothing of other partitions, none of its own markers, also a second time."""
    topic = await created(broker)
    await filled(broker, topic, 200)
    reader = broker.reader()

    for _ in range(2):
        found: list[Record] = []
        async with asyncio.timeout(PATIENCE_S):
            for number in range(PARTITIONS):
                part = [record async for record in reader.read(topic.name, number)]
                assert [record.offset for record in part] == sorted(
                    record.offset for record in part
                )
                assert {record.partition for record in part} <= {number}
                found += part
        assert values(found) == sorted(event.value or b"" for event in events(topic, 200))


async def test_a_reader_knows_how_many_partitions_there_are(broker: Broker) -> None:
    """The topic's own number, whatever settings and tables say of topics."""
    topic = await created(broker)

    assert await broker.reader().partitions(topic.name) == PARTITIONS


async def test_a_reader_of_an_empty_partition_stops(broker: Broker) -> None:
    """Nothing there is an answer, not a reason to wait."""
    topic = await created(broker)

    async with asyncio.timeout(PATIENCE_S):
        assert [record async for record in broker.reader().read(topic.name, 0)] == []
