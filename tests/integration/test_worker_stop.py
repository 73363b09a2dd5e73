"""A whole worker process is asked to stop while what it needs is away."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx

from tests.newsrooms import few_names
from wiredesk.child import free_port
from wiredesk.events import Outgoing
from wiredesk.every_topic import every_topic
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.embedded import embedded_broker
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_RAW

STOPS_WITHIN_S: Final = 10.0
LONG_S: Final = "3600"
"""A back-off that no test outlives: only the stop can end it."""
WIRES: Final = 10_000
"""More than `parse` can do before its broker is gone."""


@dataclass(frozen=True)
class Worker:
    """One process, its health, and what it logs."""

    process: subprocess.Popen[bytes]
    health: str
    log: Path
    client: httpx.Client

    def is_ready(self) -> bool:
        return self._answer().get("ready") is True

    def waits_for(self, what: str) -> bool:
        return what in str(self._answer().get("sentence"))

    def _answer(self) -> dict[str, object]:
        try:
            found: dict[str, object] = self.client.get(self.health).json()
        except httpx.TransportError:
            return {}
        return found

    def logged(self, event: str) -> bool:
        return f'"event":"{event}"' in self.log.read_text()


@contextmanager
def parse_worker(broker: str, redis_url: str, folder: Path) -> Iterator[Worker]:
    """Start one as an operator does; whatever happens, end it."""
    port, log = free_port(), folder / "log"
    environment = {
        **os.environ,
        "WIREDESK_BROKER": broker,
        "WIREDESK_BROKER_IS_EMBEDDED": "true",
        "WIREDESK_CREATE_TOPICS": "false",
        "WIREDESK_REDIS_URL": redis_url,
        "WIREDESK_NEWSROOM": str(few_names()),
        "WIREDESK_HEALTH_PORT": str(port),
        "WIREDESK_BACKOFF_FIRST_S": LONG_S,
        "WIREDESK_BACKOFF_MOST_S": LONG_S,
    }
    with (
        log.open("wb") as lines,
        httpx.Client(trust_env=False) as client,
        subprocess.Popen(
            [sys.executable, "-m", "wiredesk_ingest", "parse"], env=environment, stderr=lines
        ) as process,
    ):
        try:
            yield Worker(process, f"http://127.0.0.1:{port}/health/ready", log, client)
        finally:
            process.kill()


async def asked_to_stop(worker: Worker) -> float:
    """Ask it, and answer how long it took, in seconds; it must end with 0."""
    began = time.monotonic()
    worker.process.send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(worker.process.wait, 60) == 0, worker.log.read_text()[-4000:]
    return time.monotonic() - began


async def test_a_worker_stops_within_ten_seconds_while_its_broker_is_away(
    redis_url: str, tmp_path: Path
) -> None:
    """Killed under its work: in a send that nobody answers, or in a back-off."""
    port = free_port()
    settings = CommonSettings(broker=f"127.0.0.1:{port}", broker_is_embedded=True, partitions=4)
    async with embedded_broker(port) as broker:
        await create_topics(settings, every_topic())
        with parse_worker(settings.broker, redis_url, tmp_path) as worker:
            await until(worker.is_ready)
            async with KafkaSender(settings) as sender:
                wires = [Outgoing(WIRE_RAW.name, b"%d" % n, b"a note") for n in range(WIRES)]
                await sender.send(wires)
            await until(lambda: worker.logged("record"))
            broker.kill()
            await until(lambda: worker.waits_for("blocked on kafka"))

            took = await asked_to_stop(worker)

            assert took < STOPS_WITHIN_S
            assert worker.logged("worker_stopped")
            assert not worker.logged("stop_forced")
