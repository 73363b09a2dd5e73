"""Brokers for a whole test session, started where nobody's event loop is in the way."""

import tempfile
from asyncio.subprocess import Process
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from anyio.from_thread import BlockingPortal, start_blocking_portal

from wiredesk.child import free_port
from wiredesk.kafka.apache import JavaMissing, Secured, apache_kafka, fetch, found
from wiredesk.kafka.embedded import embedded_broker
from wiredesk.settings import CommonSettings


@contextmanager
def embedded_server() -> Iterator[CommonSettings]:
    """Run the embedded broker; answer the settings that lead to it."""
    port = free_port()
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(embedded_broker(port)),
    ):
        yield CommonSettings(broker=f"127.0.0.1:{port}", broker_is_embedded=True)


class ApacheServer:
    """Apache Kafka that can be killed and started again, with the same data and address."""

    def __init__(
        self, portal: BlockingPortal, folder: Path, secured: Secured | None = None
    ) -> None:
        """Begin stopped."""
        self._secured = secured
        self._portal = portal
        self._folder = folder
        self._port = free_port()
        self._running: AbstractContextManager[Process] | None = None
        self._process: Process | None = None
        self.settings = CommonSettings(broker=f"127.0.0.1:{self._port}")

    def start(self) -> None:
        """Start it, where it does not run; return when it answers."""
        if self._running is None:
            server = apache_kafka(self._port, self._folder, secured=self._secured)
            self._running = self._portal.wrap_async_context_manager(server)
            self._process = self._running.__enter__()

    def kill(self) -> None:
        """Kill it with -9, as a loss of power would."""
        if self._process is not None:
            self._process.kill()
        self.stop()

    def stop(self) -> None:
        """Stop it in order."""
        if self._running is not None:
            running, self._running, self._process = self._running, None, None
            running.__exit__(None, None, None)


@contextmanager
def apache_server(secured: Secured | None = None) -> Iterator[ApacheServer]:
    """Run Apache Kafka. Raises SettingsInvalid where Java or Maven are missing."""
    with tempfile.TemporaryDirectory(prefix="kafka-") as folder, start_blocking_portal() as portal:
        found("java", JavaMissing)
        portal.call(fetch)
        server = ApacheServer(portal, Path(folder), secured)
        server.start()
        try:
            yield server
        finally:
            server.stop()
