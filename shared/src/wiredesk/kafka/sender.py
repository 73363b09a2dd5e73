"""Sends records through one producer and waits for every acknowledgement."""

import asyncio
from collections.abc import Sequence
from typing import Final, Self

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, MessageSizeTooLargeError, RecordTooLargeError

from wiredesk.errors import BrokerAway, RecordTooLarge
from wiredesk.events import Outgoing
from wiredesk.kafka.connection import REQUEST_BYTES, client_arguments
from wiredesk.settings import CommonSettings

WITHIN_S: Final = 10.0
LINGER_MS: Final = 2


class KafkaSender:
    """The port `wiredesk.broker.Sender` on a real broker."""

    def __init__(self, settings: CommonSettings) -> None:
        self._settings = settings
        self._producer: AIOKafkaProducer | None = None

    async def __aenter__(self) -> Self:
        """Connect; raises BrokerAway."""
        arguments = client_arguments(self._settings)
        producer = AIOKafkaProducer(
            **arguments,
            acks="all",
            # The embedded broker does not know idempotent producers.
            enable_idempotence=not self._settings.broker_is_embedded,
            linger_ms=LINGER_MS,
            max_request_size=REQUEST_BYTES,
            compression_type="zstd",
        )
        try:
            await asyncio.wait_for(producer.start(), WITHIN_S)
        except (KafkaError, OSError, TimeoutError) as error:
            await producer.stop()
            raise BrokerAway(f"{type(error).__name__}: {error}") from error
        self._producer = producer
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close; what was sent and not acknowledged is not waited for."""
        await self.close()

    async def close(self) -> None:
        """Close the connection."""
        if self._producer is not None:
            producer, self._producer = self._producer, None
            await producer.stop()

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send all and await all acknowledgements; see `wiredesk.broker.Sender`."""
        if not events:
            return
        try:
            async with asyncio.timeout(WITHIN_S):
                await self._send(events)
        except (MessageSizeTooLargeError, RecordTooLargeError) as error:
            raise RecordTooLarge(str(error)) from error
        except (KafkaError, OSError, TimeoutError) as error:
            raise BrokerAway(f"{type(error).__name__}: {error}") from error

    async def _send(self, events: Sequence[Outgoing]) -> None:
        if self._producer is None:
            raise BrokerAway("the sender is closed")
        waiting = [
            await self._producer.send(
                event.topic,
                event.value,
                key=event.key,
                partition=event.partition,
                headers=list(event.headers.items()),
            )
            for event in events
        ]
        answers = await asyncio.gather(*waiting, return_exceptions=True)
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
