"""Faust's Kafka transport, with a say in how long a fetch waits at the broker.

Faust 0.15.3 asks for 1.5 s. Kafka answers earlier, as soon as there is a record; the embedded
broker waits it out whenever there was none at first, so each stage would add 0.75 s in the mean.
"""

import asyncio
from typing import Any

import faust
from aiokafka import AIOKafkaConsumer
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from yarl import URL


def transport(app: faust.App, url: URL, fetch_wait_ms: int) -> Transport:
    """Make the transport of an app; `fetch_wait_ms` is the longest wait of a fetch."""

    class Thread(AIOKafkaConsumerThread):
        def _create_consumer(self, loop: asyncio.AbstractEventLoop) -> AIOKafkaConsumer:
            consumer: Any = super()._create_consumer(loop)
            consumer._fetch_max_wait_ms = fetch_wait_ms  # noqa: SLF001 - it has no option for it
            return consumer

    class WaitingConsumer(Consumer):
        def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
            return Thread(self, loop=self.loop, beacon=self.beacon)

    class WaitingTransport(Transport):
        Consumer = WaitingConsumer

    return WaitingTransport([url], app, app.loop)
