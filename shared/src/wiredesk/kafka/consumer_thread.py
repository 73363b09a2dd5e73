"""The thread in which Faust's Kafka client lives, as we need it. Faust 0.15.3, aiokafka 0.14."""

import asyncio
import time
from contextlib import suppress
from typing import Any, Final

from aiokafka import AIOKafkaConsumer
from aiokafka.conn import CloseReason
from aiokafka.errors import (
    KafkaError,
    SaslAuthenticationFailed,
    TopicAuthorizationFailedError,
)
from aiokafka.protocol.group import LeaveGroupRequest
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread
from mode.threads import ServiceThread, WorkerThread

_FIRST_GENERATION: Final = 0
_GOODBYES_S: Final = 1.0
SETTLES_S: Final = 60.0
"""A rebalance that takes longer is one that nobody should wait for without a word."""


class FeedThread(WorkerThread):
    """The consumer's thread. A broker that hangs must not keep the process from ending."""

    def __init__(self, service: ServiceThread, **arguments: Any) -> None:  # noqa: ANN401 - mode's
        """Be a thread that nobody waits for at the end."""
        super().__init__(service, **arguments)
        self.daemon = True


class FeedConsumerThread(AIOKafkaConsumerThread):
    """What runs in that thread."""

    Worker = FeedThread
    _login_refused = False

    def __post_init__(self) -> None:
        """Begin without a connection."""
        super().__post_init__()
        self._joins_since: float | None = None
        self._goodbyes: dict[asyncio.Future[None], Any] = {}

    def set_shutdown(self) -> None:
        """Say that this thread has ended, unless that took so long that nobody's loop is left."""
        with suppress(RuntimeError):  # "Event loop is closed": asyncio has none of its own
            super().set_shutdown()

    def _create_consumer(self, loop: asyncio.AbstractEventLoop) -> AIOKafkaConsumer:
        consumer: Any = super()._create_consumer(loop)
        # Faust asks for 1.5 s, and has no option. Kafka answers as soon as there is a record, but
        # the embedded broker waits it out whenever there was none at first.
        transport: Any = self.transport  # ours, with its waits
        consumer._fetch_max_wait_ms = transport.waits.busy_ms  # noqa: SLF001
        self._hear_of_closings(consumer._client)  # noqa: SLF001
        return consumer

    def _hear_of_closings(self, client: Any) -> None:  # noqa: ANN401 - aiokafka's, untyped
        """Notice when a later connection is refused; the client itself tries on, for ever."""
        told = client._on_connection_closed  # noqa: SLF001

        def closed(connection: Any, reason: CloseReason) -> None:  # noqa: ANN401
            self._login_refused |= reason is CloseReason.AUTH_FAILURE
            goodbye: asyncio.Future[None] = connection._closed_fut  # noqa: SLF001
            self._goodbyes[goodbye] = connection._protocol  # noqa: SLF001
            goodbye.add_done_callback(self._goodbyes.pop)
            told(connection, reason)

        client._on_connection_closed = closed  # noqa: SLF001

    async def _gather_remaining_tasks(self) -> None:
        """End what is left in this thread's loop, connections too.

        TLS says good-bye in both directions, and the client waits for none but those it has in
        use: one just refused, or cut off while it was made, was still open when its loop closed.
        """
        await super()._gather_remaining_tasks()
        await self._wait_for_goodbyes()
        for protocol in list(self._goodbyes.values()):
            protocol._transport.abort()  # noqa: SLF001 - a broker with much to do may not answer
        await self._wait_for_goodbyes()

    async def _wait_for_goodbyes(self) -> None:
        if self._goodbyes:
            await asyncio.wait(list(self._goodbyes), timeout=_GOODBYES_S)

    def pace(self, wait_ms: int) -> None:
        """Let the next fetches wait at most so long; may be called from another thread."""
        fetcher: Any = self._consumer and self._consumer._fetcher  # noqa: SLF001
        if fetcher:
            fetcher._fetch_max_wait_ms = wait_ms  # noqa: SLF001

    def stay(self) -> None:
        """Count as polled; may be called from another thread.

        Faust polls nothing between two assignments, and aiokafka joins nobody again who did not
        poll for `max_poll_interval`: who left its group because of that would never come back.
        """
        polls: Any = self._consumer and self._consumer._subscription  # noqa: SLF001
        if polls:
            polls._last_fetch_ended = time.monotonic()  # noqa: SLF001

    def refusal(self) -> KafkaError | None:
        """Answer what the client keeps for whoever calls it next; may be called from any thread.

        Faust calls none of the methods that would raise it, and the client waits for that: a group
        or a topic for which there is no right looked like one without records, for ever.
        """
        consumer: Any = self._consumer
        if not consumer:
            return None
        if self._login_refused:
            return SaslAuthenticationFailed("a new connection was refused")
        denied: set[str] = consumer._client.cluster.unauthorized_topics  # noqa: SLF001
        if denied:
            return TopicAuthorizationFailedError(set(denied))
        kept: KafkaError | None = getattr(consumer._coordinator, "_pending_exception", None)  # noqa: SLF001
        return kept

    def connected(self) -> bool:
        """Answer whether a broker is there, and its group settles; may be called from any thread.

        The embedded broker may never end a rebalance: its members wait without a word.
        """
        consumer: Any = self._consumer
        connections = list(consumer._client._conns.values()) if consumer else []  # noqa: SLF001
        return any(each.connected() for each in connections) and self._settles()

    def _settles(self) -> bool:
        coordinator: Any = self._consumer and self._consumer._coordinator  # noqa: SLF001
        joining = getattr(coordinator, "_rejoin_needed_fut", None)  # without a group there is none
        if joining is None or not joining.done():
            self._joins_since = None
            return True
        now = time.monotonic()
        self._joins_since = now if self._joins_since is None else self._joins_since
        return now - self._joins_since < SETTLES_S

    def close(self) -> None:
        """Close nothing here: `on_thread_stop` does, in this thread.

        Faust calls this from another one, for a rebalance that comes while it stops. Closed from
        there, the client's sockets stayed open, or its loop could not be closed and never ended.
        """

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
