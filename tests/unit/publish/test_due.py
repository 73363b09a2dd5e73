"""Timers on a real Redis: a `due` command for each whose instant has come, and none lost."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.desk import Due
from wiredesk.errors import BrokerAway, RedisAway
from wiredesk.events import Outgoing, Record, decode
from wiredesk.every_topic import every_topic
from wiredesk.testing.articles import URI
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.topics import COMMANDS
from wiredesk.types import ArticleUri
from wiredesk_publish import due as module
from wiredesk_publish.cache.timers import Timer, Timers
from wiredesk_publish.due import DueTimers

PAST = datetime(2020, 1, 1, tzinfo=UTC)
FUTURE = datetime(2999, 1, 1, tzinfo=UTC)


@pytest.fixture
def timers(redis: Redis) -> Timers:
    return Timers(redis)


@pytest.fixture
async def broker() -> MemoryBroker:
    memory = MemoryBroker()
    await memory.create(every_topic())
    return memory


@pytest.fixture
def due(timers: Timers, broker: MemoryBroker) -> DueTimers:
    return DueTimers(timers, MemorySender(broker))


def timer(at: datetime = PAST, uri: str = URI) -> Timer:
    return Timer(ArticleUri(uri), at)


def sent(broker: MemoryBroker) -> list[Record]:
    return broker.records(COMMANDS.name)


async def left(redis: Redis) -> list[object]:
    return list(await redis.zrange(keys.DUE, 0, -1))


async def test_a_timer_whose_instant_has_come_asks_its_story_to_decide_again(
    due: DueTimers, timers: Timers, broker: MemoryBroker, redis: Redis
) -> None:
    await timers.put([timer(), timer(FUTURE)])

    assert await due.send_due() == 1

    (record,) = sent(broker)
    command = decode(record)
    assert isinstance(command, Due)
    assert (command.uri, command.at, command.who) == (URI, PAST, "timer")
    assert record.key == URI.encode()
    assert await left(redis) == [timer(FUTURE).member.encode()]


async def test_where_nothing_is_due_nothing_is_sent(
    due: DueTimers, timers: Timers, broker: MemoryBroker
) -> None:
    await timers.put([timer(FUTURE)])

    assert await due.send_due() == 0
    assert sent(broker) == []


async def test_a_timer_stays_while_its_command_is_not_acknowledged(
    due: DueTimers, timers: Timers, broker: MemoryBroker, redis: Redis
) -> None:
    await timers.put([timer()])
    broker.away = True

    with pytest.raises(BrokerAway):
        await due.send_due()
    assert await left(redis) == [timer().member.encode()]

    broker.away = False
    assert await due.send_due() == 1
    assert await left(redis) == []


async def test_a_timer_is_taken_away_only_after_the_acknowledgement(
    timers: Timers, broker: MemoryBroker, redis: Redis
) -> None:
    """A worker that dies in between sends it again, which changes nothing."""
    there: list[list[object]] = []

    class Watching(MemorySender):
        async def send(self, events: Sequence[Outgoing]) -> None:
            await super().send(events)
            there.append(await left(redis))

    await timers.put([timer()])

    await DueTimers(timers, Watching(broker)).send_due()

    assert there == [[timer().member.encode()]]
    assert await left(redis) == []


async def test_a_timer_sent_twice_is_the_same_command(
    due: DueTimers, timers: Timers, broker: MemoryBroker
) -> None:
    for _ in range(2):
        await timers.put([timer()])
        await due.send_due()

    first, second = sent(broker)
    assert first.headers["ce_id"] == second.headers["ce_id"]
    assert decode(first) == decode(second)


async def test_two_instants_of_a_story_and_one_of_another_are_three_commands(
    due: DueTimers, timers: Timers, broker: MemoryBroker
) -> None:
    later = PAST + timedelta(hours=1)
    await timers.put([timer(), timer(later), timer(uri="urn:other|with a bar")])

    assert await due.send_due() == 3

    ids = {decode(record).id for record in sent(broker)}
    assert len(ids) == 3
    assert {decode(record).uri for record in sent(broker)} == {URI, "urn:other|with a bar"}


async def test_while_redis_is_away_nothing_is_sent(broker: MemoryBroker) -> None:
    nobody = Redis.from_url("redis://127.0.0.1:1/0")

    with pytest.raises(RedisAway):
        await DueTimers(Timers(nobody), MemorySender(broker)).send_due()

    assert sent(broker) == []
    await nobody.aclose()


async def test_the_oldest_come_first_and_no_more_than_asked_for(timers: Timers) -> None:
    instants = [PAST + timedelta(seconds=step) for step in (3, 1, 2)]
    await timers.put([timer(at) for at in instants])

    assert [each.at for each in await timers.due(2)] == sorted(instants)[:2]


async def test_a_timer_put_twice_is_one_timer(timers: Timers, redis: Redis) -> None:
    await timers.put([timer()])
    await timers.put([timer()])

    assert len(await left(redis)) == 1


@pytest.mark.parametrize("micros", [1, 999, 1_000, 500_001, 999_999])
async def test_a_timer_never_fires_before_its_instant_and_is_removed_as_it_was_put(
    timers: Timers, redis: Redis, micros: int
) -> None:
    """Redis counts milliseconds: what is finer is rounded up."""
    at = PAST + timedelta(microseconds=micros)
    await timers.put([timer(at)])

    (found,) = await timers.due(10)

    assert timedelta() <= found.at - at < timedelta(milliseconds=1)
    await timers.remove([found])
    assert await left(redis) == []


async def test_a_look_takes_no_pause_before_nothing_more_is_due(
    due: DueTimers, timers: Timers, broker: MemoryBroker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 2)
    monkeypatch.setattr(module, "LOOK_EVERY_S", 3600)
    await timers.put([timer(uri=f"urn:{number}") for number in range(4)])

    await due.look()
    await due.look()
    assert len(sent(broker)) == 4

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await due.look()


async def test_a_look_ends_with_what_is_away_and_the_timers_stay(
    due: DueTimers, timers: Timers, broker: MemoryBroker, redis: Redis
) -> None:
    """It is repeated by who waits for what is away."""
    await timers.put([timer()])
    broker.away = True

    with pytest.raises(BrokerAway):
        await due.look()

    assert await left(redis) != []
