"""Reading single records where the broker has them no longer, or is not there."""

import asyncio
import secrets

import pytest
from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete

from wiredesk.broker import Spot
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.connection import client_arguments
from wiredesk.kafka.lookup import KafkaLookup
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_topic
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.waiting import PATIENCE_S


@pytest.mark.xdist_group("apache")
async def test_a_record_that_was_deleted_for_its_age_is_said_to_be_gone(
    apache: ApacheServer,
) -> None:
    apache.start()
    topic = some_topic(1)
    await create_topics(apache.settings, [topic])
    async with KafkaSender(apache.settings) as sender:
        await sender.send([Outgoing(topic.name, b"k", b"%d" % n) for n in range(4)])
    await delete_before(apache.settings, topic.name, 2)

    async with asyncio.timeout(PATIENCE_S):
        spots = [Spot(topic.name, 0, offset) for offset in (1, 2, 0, 3)]
        found = [record async for _, record in KafkaLookup(apache.settings).read(spots)]

    assert [record and record.value for record in found] == [None, b"2", None, b"3"]


async def delete_before(settings: CommonSettings, topic: str, offset: int) -> None:
    """Have Kafka delete what stands before an offset."""
    admin = AIOKafkaAdminClient(**client_arguments(settings))
    await admin.start()
    try:
        await admin.delete_records({TopicPartition(topic, 0): RecordsToDelete(offset)})
    finally:
        await admin.close()


async def test_a_broker_that_is_not_there_is_away() -> None:
    nobody = CommonSettings(broker=f"127.0.0.1:{free_port()}")

    with pytest.raises(BrokerAway):
        await anext(KafkaLookup(nobody).read([Spot(secrets.token_hex(4), 0, 0)]))


async def test_an_offset_that_nothing_stands_at_is_not_waited_for(
    real_broker: CommonSettings,
) -> None:
    """The broker says nothing of it, so it counts as away; the desk asks only for what it saw."""
    topic = some_topic(1)
    await create_topics(real_broker, [topic])

    with pytest.raises(BrokerAway):
        await anext(KafkaLookup(real_broker, within_s=0.5).read([Spot(topic.name, 0, 0)]))
