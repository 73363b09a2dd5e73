"""A member that had no partitions is given one, and its records before it hears of that."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

import faust
from aiokafka import ConsumerRecord
from faust.types import TP

from tests.integration.kafka_world import Witness, shared_out
from wiredesk.events import Outgoing
from wiredesk.kafka.admin import create_topics, lags
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import some_group, some_topic, taken
from wiredesk.testing.waiting import until
from wiredesk.topic import Topic

COUNT: Final = 300
DONE: Final = 100
HEARS_WITHIN_S: Final = 3.0
"""Below a session; a Faust that waited with its fetches would offer nothing before."""


class LateWitness(Witness):
    """Hears of its next partitions once records of them were offered, as on a busy machine."""

    is_late = False

    def __init__(self, settings: CommonSettings, group: str, topics: list[Topic]) -> None:
        super().__init__(settings, group, topics)
        self._offered = asyncio.Event()

    async def receive(self, generation: int, fetched: Iterable[ConsumerRecord]) -> bool:
        received = await super().receive(generation, fetched)
        self._offered.set()
        return received

    async def _on_assigned(self, app: faust.App, assigned: set[TP], **told: Any) -> None:
        if self.is_late:
            with suppress(TimeoutError):
                async with asyncio.timeout(HEARS_WITHIN_S):
                    await self._offered.wait()
        await super()._on_assigned(app, assigned, **told)


async def test_nothing_is_left_out_where_records_come_before_the_news_of_their_partition(
    real_broker: CommonSettings,
) -> None:
    topic, group = some_topic(1), some_group()
    await create_topics(real_broker, [topic])
    async with (
        KafkaSender(real_broker) as sender,
        LateWitness(real_broker, group, [topic]) as one,
        LateWitness(real_broker, group, [topic]) as other,
    ):
        await until(lambda: other.given and shared_out([one, other], 1))
        owner, heir = (one, other) if one.partitions() else (other, one)
        await sender.send([Outgoing(topic.name, b"", b"%d" % at) for at in range(COUNT)])
        await owner.done((await taken(owner, DONE))[:DONE])
        await committed(real_broker, group, topic)

        heir.is_late = True
        await owner.close()
        rest = await taken(heir, COUNT - DONE)

    assert {record.offset for record in rest} == set(range(DONE, COUNT))


async def committed(settings: CommonSettings, group: str, topic: Topic) -> None:
    """Wait until the broker knows what is done."""
    while True:
        [lag] = await lags(settings, {group: [topic.name]})
        if lag.done == DONE:
            return
