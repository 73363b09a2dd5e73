"""Faust's Kafka consumer, as we need it. Each change says what it was like before (0.15.3)."""

import asyncio
from typing import Any, Final, cast

import faust
from aiokafka import AIOKafkaConsumer
from aiokafka.errors import KafkaError
from aiokafka.protocol.group import LeaveGroupRequest
from faust.tables.manager import TableManager
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from mode.threads import ServiceThread, WorkerThread

_FIRST_GENERATION: Final = 0


class FeedThread(WorkerThread):
    """The consumer's thread. A broker that hangs must not keep the process from ending."""

    def __init__(self, service: ServiceThread, **arguments: Any) -> None:  # noqa: ANN401 - mode's
        """Be a thread that nobody waits for at the end."""
        super().__init__(service, **arguments)
        self.daemon = True


class FeedConsumerThread(AIOKafkaConsumerThread):
    """What runs in that thread."""

    Worker = FeedThread

    def _create_consumer(self, loop: asyncio.AbstractEventLoop) -> AIOKafkaConsumer:
        consumer: Any = super()._create_consumer(loop)
        # Faust asks for 1.5 s, and has no option. Kafka answers as soon as there is a record, but
        # the embedded broker waits it out whenever there was none at first.
        consumer._fetch_max_wait_ms = cast("FeedTransport", self.transport).fetch_wait_ms  # noqa: SLF001
        return consumer

    async def on_thread_stop(self) -> None:
        """Leave the group also in its first generation, which the embedded broker calls 0.

        aiokafka 0.14 takes that for "in no group", and its partitions would wait for the end of
        the session.
        """
        coordinator: Any = self._consumer and self._consumer._coordinator  # noqa: SLF001
        if coordinator and getattr(coordinator, "generation", None) == _FIRST_GENERATION:
            leave = LeaveGroupRequest(coordinator.group_id, coordinator.member_id)
            try:
                await coordinator._send_req(leave)  # noqa: SLF001 - there is no other way
            except KafkaError as error:
                self.log.info("Left without a word: %r", error)
        await super().on_thread_stop()


class NoTables(TableManager):
    """We have no tables, and so need not wait a second for somebody to declare some."""

    async def on_start(self) -> None:
        """Be ready at once."""
        await self._update_channels()
        await self.recovery.start()


class FeedConsumer(Consumer):
    """What Faust has of the consumer in its own thread."""

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return FeedConsumerThread(self, loop=self.loop, beacon=self.beacon)


class FeedTransport(Transport):
    """Faust's way to Kafka, with our consumer."""

    Consumer = FeedConsumer

    def __init__(self, app: faust.App, fetch_wait_ms: int) -> None:
        """Take the addresses from the app; `fetch_wait_ms` is the longest wait of a fetch."""
        super().__init__(app.conf.broker_consumer, app, app.loop)
        self.fetch_wait_ms = fetch_wait_ms
