"""Members that were away: for too long without taking anything, or because Faust crashed."""

import pytest

from tests.integration.kafka_world import Witness
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing
from wiredesk.kafka.admin import create_topics, lags
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_group, some_topic, taken
from wiredesk.testing.waiting import until
from wiredesk.topic import Topic

COUNT = 1000
"""More than a backlog holds, so that a feed from which nobody takes fetches no more."""


async def filled(settings: CommonSettings) -> Topic:
    """Make a topic of one partition with records in it."""
    topic = some_topic(1)
    await create_topics(settings, [topic])
    async with KafkaSender(settings) as sender:
        await sender.send([Outgoing(topic.name, b"key", b"%d" % at) for at in range(COUNT)])
    return topic


async def test_a_member_that_takes_nothing_for_too_long_leaves_and_comes_back(
    real_broker: CommonSettings,
) -> None:
    """An outage may be longer than a group waits. What was in hand or queued comes again, once."""
    topic, group = await filled(real_broker), some_group()
    async with Witness(real_broker, group, [topic], max_poll_interval_s=1.5) as feed:
        before = await taken(feed, 50, most=50)
        feed.owned.clear()
        await until(lambda: frozenset({0}) in feed.owned)
        assert feed.owned[0] == frozenset()  # whoever asked meanwhile was told

        await feed.done(before)
        again = await taken(feed, COUNT)

        assert [record.offset for record in again] == list(range(COUNT))
        await feed.done(again)
    [lag] = await lags(real_broker, {group: [topic.name]})
    assert (lag.done, lag.records) == (COUNT, 0)


async def test_a_feed_whose_faust_crashed_joins_again(embedded: CommonSettings) -> None:
    """A Faust app that crashed never comes back; another one takes its place."""
    topic = await filled(embedded)
    async with Witness(embedded, some_group(), [topic]) as feed:
        await taken(feed, 10, most=10)
        assert feed._member is not None
        crashed = feed._member.app

        await crashed.crash(ConnectionResetError("what Faust does not expect"))
        await until(lambda: not feed.partitions())
        again = await taken(feed, COUNT)

        assert [record.offset for record in again] == list(range(COUNT))
        assert feed._member.app is not crashed


async def test_a_feed_without_a_broker_says_so() -> None:
    """The runner then waits, and asks again."""
    nobody = CommonSettings(broker=f"127.0.0.1:{free_port()}")

    with pytest.raises(BrokerAway):
        async with FaustFeed(nobody, some_group(), [some_topic()]):
            pass
