"""Groups on real brokers: who owns what while members come, go, die, and are busy."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final

import pytest

from tests.integration.kafka_world import (
    Member,
    Witness,
    is_member,
    membership,
    shared_out,
    stranger,
)
from wiredesk.errors import RedisAway
from wiredesk.events import Outgoing
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.observer import Unobserved
from wiredesk.kafka.policy import Policy
from wiredesk.kafka.runner import Runner
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.brokers import some_group, some_topic, taken
from wiredesk.testing.kafka_broker import QUICK_SESSION_S
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.memory_attempts import MemoryAttempts
from wiredesk.testing.waiting import PATIENCE_S, until
from wiredesk.topic import Topic

STOP_S: Final = 10.0
WORK_S: Final = QUICK_SESSION_S / 8


async def filled(settings: CommonSettings, topic: Topic, each: int) -> None:
    """Make a topic with so many records in each partition."""
    await create_topics(settings, [topic])
    async with KafkaSender(settings) as sender:
        await sender.send(
            [
                Outgoing(topic.name, b"key", b"%d" % at, partition=number)
                for number in range(topic.partitions)
                for at in range(each)
            ]
        )


async def test_topics_keyed_by_uri_stay_together(real_broker: CommonSettings) -> None:
    """While members join, leave and die, each owns the same partitions of all its topics."""
    topics, group = [some_topic(12) for _ in range(4)], some_group()
    await create_topics(real_broker, topics)
    async with AsyncExitStack() as stack:
        mortal = await stack.enter_async_context(stranger(real_broker, group, topics))
        await until(mortal.partitions)
        members = [Witness(real_broker, group, topics) for _ in range(4)]
        await asyncio.gather(*map(stack.enter_async_context, members))
        await until(lambda: shared_out([*members, mortal], 12))
        await members[0].close()
        await until(lambda: shared_out([*members[1:], mortal], 12))
        mortal.kill()
        await until(lambda: shared_out(members[1:], 12))

    names = {topic.name for topic in topics}
    everybody: list[Member] = [*members, mortal]
    for given in [given for member in everybody for given in member.given if given]:
        assert given.keys() == names
        assert len(set(given.values())) == 1


async def test_what_is_queued_goes_with_its_partition(real_broker: CommonSettings) -> None:
    """Each record comes to its partition's owner, once, and a full backlog holds up nobody."""
    topic, group = some_topic(4), some_group()
    await filled(real_broker, topic, 300)
    async with Witness(real_broker, group, [topic]) as first:
        await taken(first, 10, most=10)  # a batch at hand, which is never done
        async with Witness(real_broker, group, [topic]) as second:
            await until(lambda: second.partitions() and shared_out([first, second], 4))
            for member in (first, second):
                records = await taken(member, 300 * len(member.partitions()))
                assert {record.partition for record in records} == member.partitions()
                assert len({record.place for record in records}) == len(records)


class Away:
    """A stage that needs a Redis which is away."""

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        raise RedisAway("for as long as this test takes")

    def waits(self, runner: Runner) -> bool:
        """Tell whether the worker is in its back-off."""
        return runner.blocked_on is not None


class Slow:
    """A stage that would work for ever."""

    def __init__(self) -> None:
        self._at_work = False

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        self._at_work = True
        await asyncio.Event().wait()
        return Outcome()

    def waits(self, runner: Runner) -> bool:
        """Tell whether the worker is in the middle of a batch."""
        return self._at_work


@pytest.mark.parametrize("make", [Away, Slow], ids=["in a back-off", "in a slow batch"])
async def test_a_worker_asked_to_stop_leaves_its_group_at_once(
    real_broker: CommonSettings, make: type[Away | Slow]
) -> None:
    """Nobody waits for the end of its session, though this is the group's first generation."""
    topic = some_topic(1)
    await filled(real_broker, topic, 1)
    policy = Policy(stop_within_s=0.2, backoff_first_s=3600, backoff_most_s=3600)
    stage = make()
    spec = StageSpec("test", (topic,), stage, undecoded=frozenset({topic.name}))
    async with FaustFeed(real_broker, some_group(), [topic]) as feed:
        sender = KafkaSender(real_broker)
        runner = Runner(spec, feed, sender, MemoryAttempts(), policy, Unobserved())
        run = asyncio.create_task(runner.run())
        await until(lambda: stage.waits(runner))
        member = membership(feed)
        assert await is_member(real_broker, member)

        async with asyncio.timeout(STOP_S):
            runner.stop()
            await run
            await feed.close()

        assert not await is_member(real_broker, member)


async def test_a_rebalance_while_it_stops_leaves_no_connection_open(
    real_broker: CommonSettings,
) -> None:
    """Faust then closes the client from another thread than its own, and the sockets stay."""
    topic = some_topic(3)
    await create_topics(real_broker, [topic])

    async def stay() -> int:
        async with FaustFeed(real_broker, some_group(), [topic]) as feed:
            member = feed._member
            assert member is not None
            member.app._on_rebalance_when_stopped()
        return len(list(Path("/dev/fd").iterdir()))

    assert await stay() == await stay()


@pytest.mark.parametrize("make", [Away, Slow], ids=["in a back-off", "in a slow batch"])
async def test_a_busy_worker_holds_up_no_rebalance(
    embedded: CommonSettings, make: type[Away | Slow]
) -> None:
    """Whoever joins gets a share at once, not when a batch or an outage is over."""
    topic, group = some_topic(4), some_group()
    await filled(embedded, topic, 300)
    policy = Policy(stop_within_s=0.2, backoff_first_s=3600, backoff_most_s=3600)
    stage = make()
    spec = StageSpec("test", (topic,), stage, undecoded=frozenset({topic.name}))
    async with Witness(embedded, group, [topic]) as first:
        runner = Runner(spec, first, KafkaSender(embedded), MemoryAttempts(), policy, Unobserved())
        run = asyncio.create_task(runner.run())
        await until(lambda: stage.waits(runner))
        async with Witness(embedded, group, [topic]) as second:
            await until(lambda: second.partitions() and shared_out([first, second], 4))
            assert stage.waits(runner)
        runner.stop()
        await run


def hold_the_interpreter(numbers: int) -> None:
    """Work as a parser in C does: no other thread runs meanwhile."""
    sum(range(numbers))


def numbers_in(seconds: float) -> int:
    """Answer how many numbers this machine adds in that time."""
    sample = 1_000_000
    began = time.perf_counter()
    hold_the_interpreter(sample)
    return int(sample * seconds / (time.perf_counter() - began))


@pytest.mark.xdist_group("apache")
async def test_batches_of_work_keep_a_member_in_its_group(
    apache: ApacheServer,
) -> None:
    """Heartbeats get their turn between batches, for longer than a session.

    An eighth of a session each; in production it is half a second of ten.
    """
    apache.start()
    topic, settings = some_topic(1), apache.settings
    await create_topics(settings, [topic])
    async with Witness(settings, some_group(), [topic]) as feed:
        member, batch = membership(feed), numbers_in(WORK_S)
        for _ in range(int(QUICK_SESSION_S / WORK_S) + 2):
            hold_the_interpreter(batch)
            await asyncio.sleep(0)

        assert await is_member(settings, member)
        assert len(feed.given) == 1


@pytest.mark.xdist_group("apache")
async def test_another_member_goes_on_where_one_was_killed(apache: ApacheServer) -> None:
    """After its session, not after the quarter of an hour that a batch might take."""
    apache.start()
    topic, group, settings = some_topic(4), some_group(), apache.settings
    await create_topics(settings, [topic])
    async with (
        stranger(settings, group, [topic]) as mortal,
        Witness(settings, group, [topic]) as heir,
    ):
        await until(lambda: mortal.partitions() and shared_out([mortal, heir], 4))
        theirs = mortal.partitions()
        mortal.kill()
        await filled(settings, topic, 5)

        async with asyncio.timeout(PATIENCE_S):
            while theirs:
                theirs -= {record.partition for record in await heir.take(100)}
