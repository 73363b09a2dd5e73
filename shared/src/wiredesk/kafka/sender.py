"""Sends records through one producer and waits for every acknowledgement."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final, Self

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, KafkaTimeoutError, MessageSizeTooLargeError
from aiokafka.errors import RecordTooLargeError as BrokerFindsTooLarge

from wiredesk.errors import BrokerAway, RecordTooLarge
from wiredesk.events import Outgoing
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings
from wiredesk.topic import MAX_RECORD_BYTES

WITHIN_S: Final = 10.0
LINGER_MS: Final = 2
BATCH_BYTES: Final = 512 * 1024
"""Of one partition in one request. With the client's 16 KiB hardly two articles share one, and each
is compressed, sent and stored alone."""
FLIGHT_BYTES: Final = 2 * MAX_RECORD_BYTES
"""What is on its way at once: a broker refuses requests above 100 MiB, for ever."""


class KafkaSender:
    """The port `wiredesk.broker.Sender` on a real broker.

    A producer that failed is thrown away, and the next send opens another one. Otherwise it would
    go on sending for as long as the broker is away, and each new try would be sent as well.
    """

    def __init__(self, settings: CommonSettings, *, within_s: float = WITHIN_S) -> None:
        """Say what to talk to, and how long that may take; nothing is opened yet."""
        self._settings = settings
        self._within_s = within_s
        self._producer: AIOKafkaProducer | None = None
        self._opening = asyncio.Lock()
        self._closing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        """Connect. Raises BrokerAway."""
        await self._opened()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close; what was sent and not acknowledged is not waited for."""
        await self.close()

    async def close(self) -> None:
        """Close the connection; a later send opens it again."""
        if self._producer is not None:
            self._discard(self._producer)
        if self._closing:
            await asyncio.wait(self._closing, timeout=self._within_s)

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send all and await all acknowledgements; see `wiredesk.broker.Sender`."""
        for event in events:
            if _size(event) > MAX_RECORD_BYTES:
                raise RecordTooLarge(f"{event.topic}: {_size(event)} bytes")
        for flight in _flights(events):
            await self._fly(flight)

    async def partitions(self, topic: str) -> int:
        """Answer how many partitions a topic has on the broker. Raises BrokerAway."""
        producer = await self._opened()
        try:
            async with asyncio.timeout(self._within_s):
                return len(await producer.partitions_for(topic))
        except (KafkaError, OSError, TimeoutError) as error:
            raise await away(error, self._settings, "Describe") from error

    async def _fly(self, flight: Sequence[Outgoing]) -> None:
        producer = await self._opened()
        waiting: list[asyncio.Future[Any]] = []
        try:
            async with asyncio.timeout(self._within_s):
                for event in flight:
                    waiting.append(await _hand_over(producer, event))  # noqa: PERF401 - see finally
                await asyncio.gather(*waiting)
        except (KafkaError, OSError, TimeoutError) as error:
            _let_go(waiting)
            self._discard(producer)
            raise await self._told(error) from error
        finally:
            _let_go(waiting)

    async def _opened(self) -> AIOKafkaProducer:
        async with self._opening:
            if self._producer is None:
                self._producer = await self._open()
            return self._producer

    async def _open(self) -> AIOKafkaProducer:
        producer = AIOKafkaProducer(
            **client_arguments(self._settings),
            acks="all",
            # The embedded broker does not know idempotent producers.
            enable_idempotence=not self._settings.broker_is_embedded,
            linger_ms=LINGER_MS,
            max_batch_size=BATCH_BYTES,
            max_request_size=REQUEST_BYTES,
            compression_type="zstd",
        )
        try:
            # Not wait_for: in Python 3.11 it loses a cancel that comes together with an error.
            async with asyncio.timeout(self._within_s):
                await producer.start()
        except (KafkaError, OSError, TimeoutError) as error:
            await producer.stop()
            raise await self._told(error) from error
        except asyncio.CancelledError:
            self._discard(producer)
            raise
        return producer

    async def _told(self, error: Exception) -> BrokerAway | RecordTooLarge:
        if isinstance(error, MessageSizeTooLargeError | BrokerFindsTooLarge):
            return RecordTooLarge(str(error))
        return await away(error, self._settings, "Write")

    def _discard(self, producer: AIOKafkaProducer) -> None:
        """Forget what a producer still has to send; its connections are closed beside."""
        if producer is self._producer:
            self._producer = None
        # The only way: an idempotent producer never gives up by itself, not even when stopped.
        producer._message_accumulator.fail_all(KafkaTimeoutError())  # noqa: SLF001
        closing = asyncio.create_task(_closed(producer))
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)


def _let_go(waiting: Sequence["asyncio.Future[Any]"]) -> None:
    """Wait no more; else the errors of the others are found unread."""
    for future in waiting:
        future.cancel()


async def _closed(producer: AIOKafkaProducer) -> None:
    # aiokafka 0.14 stumbles over batches that were failed under its hands, in one place or another,
    # and then leaves its connections open.
    with suppress(KeyError, AssertionError):
        await producer.stop()
    await producer.client.close()


async def _hand_over(producer: AIOKafkaProducer, event: Outgoing) -> "asyncio.Future[Any]":
    sent: asyncio.Future[Any] = await producer.send(
        event.topic,
        event.value,
        key=event.key,
        partition=event.partition,
        headers=list(event.headers.items()),
    )
    return sent


def _size(event: Outgoing) -> int:
    """Count what the topic's limit is about; headers have room beside it."""
    return len(event.key) + len(event.value or b"")


def _flights(events: Sequence[Outgoing]) -> Iterator[Sequence[Outgoing]]:
    flight: list[Outgoing] = []
    size = 0
    for event in events:
        if flight and size + _size(event) > FLIGHT_BYTES:
            yield flight
            flight, size = [], 0
        flight.append(event)
        size += _size(event)
    if flight:
        yield flight
