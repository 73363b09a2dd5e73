"""The console as a worker: it answers from the start, and follows what a real broker has."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.unit.console.desk_world import NOBODY, dead, published, quarantined, record
from wiredesk.child import free_port
from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.headers import REPLAY
from wiredesk.health import STARTING, Health
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.follower import follow
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metrics import Metrics
from wiredesk.settings import CommonSettings
from wiredesk.testing.articles import NOON
from wiredesk.testing.kafka_servers import embedded_server
from wiredesk.testing.waiting import until
from wiredesk.topics import INGESTED, PUBLISHED, WIRE_RAW
from wiredesk.worker import WorkerContext
from wiredesk_console.app import console
from wiredesk_console.settings import ConsoleSettings

DIGEST = "a" * 64


@dataclass
class Running:
    """A console at work."""

    http: httpx.AsyncClient
    health: Health
    work: "asyncio.Task[None]"
    last: dict[str, Any]

    async def looks_like(self, wanted: dict[str, Any]) -> None:
        """Wait until status says what is wanted."""
        async with asyncio.timeout(30):
            while not wanted.items() <= self.last.items():
                self.last = (await self.http.get("/api/status")).json()
                await asyncio.sleep(0.02)

    async def id_of(self, shelf: str, record: Record) -> str:
        """Wait until the desk knows a record; answer its id."""
        async with asyncio.timeout(30):
            while True:
                found = (await self.http.get(f"/api/{shelf}")).json()["entries"]
                for entry in found:
                    if record.key.decode() in entry.values():
                        return str(entry["id"])
                await asyncio.sleep(0.02)


@asynccontextmanager
async def running(data: Path, **settings: Any) -> AsyncIterator[Running]:
    """Run a console; it must end when it is asked to."""
    port = free_port()
    facts: dict[str, Any] = {"redis_url": NOBODY, "data": data, "console_port": port} | settings
    worker = WorkerContext(
        "console", ConsoleSettings(**facts), Health(), Metrics(), asyncio.Event()
    )
    work = asyncio.create_task(console(worker))
    await until(lambda: all(each.on != STARTING for each in worker.health.problems()))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=20) as http:
        yield Running(http, worker.health, work, {})
        worker.stopping.set()
        async with asyncio.timeout(10):
            await work


@pytest.fixture(scope="module")
def broker() -> Iterator[CommonSettings]:
    """A broker of its own: what other tests send must not be counted here."""
    with embedded_server() as settings:
        yield settings


async def send(broker: CommonSettings, *records: Record) -> None:
    await create_topics(broker, every_topic())
    async with KafkaSender(broker) as sender:
        events = [Outgoing(each.topic, each.key, each.value, each.headers) for each in records]
        await sender.send(events)


async def test_it_answers_with_neither_broker_nor_redis_and_says_what_it_waits_for(
    tmp_path: Path,
) -> None:
    """At three in the morning, after everything went down, somebody asks what is wrong."""
    async with running(tmp_path, broker=f"127.0.0.1:{free_port()}") as desk:
        assert [each.on for each in desk.health.problems()] == ["kafka"]

        answer = await desk.http.get("/api/status")

        assert answer.status_code == 200
        assert answer.json()["problems"][0].startswith("Kafka does not answer")
        assert (await desk.http.get("/")).status_code == 200
        asked = await desk.http.post("/api/commands", json={"kind": "kill", "uri": "urn:x"})
        assert asked.status_code == 503


async def test_it_follows_what_is_there_and_what_comes(
    broker: CommonSettings, redis_url: str, tmp_path: Path
) -> None:
    await send(broker, published("urn:a", action="hold"), quarantined(DIGEST))
    at = {"broker": broker.broker, "broker_is_embedded": True, "redis_url": redis_url}
    async with running(tmp_path, **at) as desk:
        await desk.looks_like({"stories": {"hold": 1}, "problems": []})
        assert desk.health.problems() == []

        await send(broker, record(PUBLISHED.name, "urn:bad", b"{"), published("urn:b"))
        await desk.looks_like({"stories": {"hold": 1, "publish": 1}})

        assert desk.last["quarantine"]["newest"][0]["digest"] == DIGEST
        assert {line["stage"] for line in desk.last["stages"]} >= {"parse", "publish", "takedown"}
        assert desk.last["problems"][0].startswith("1 records of articles.published.v1")


async def test_what_is_kept_is_read_again_and_sent_again(
    broker: CommonSettings, redis_url: str, tmp_path: Path
) -> None:
    """A wire in quarantine goes back to its topic, and a dead letter to its own."""
    wire = quarantined("b" * 64, channel="demo", file="b.xml", received=NOON.isoformat())
    letter = dead(INGESTED.name, "urn:dead")
    await send(broker, wire, letter)
    at = {"broker": broker.broker, "broker_is_embedded": True, "redis_url": redis_url}
    async with (
        running(tmp_path, **at) as desk,
        aclosing(follow(broker, [WIRE_RAW, INGESTED])) as coming,
    ):
        for shelf, record in ("quarantine", wire), ("dead-letters", letter):
            id_ = await desk.id_of(shelf, record)
            raw = await desk.http.get(f"/api/{shelf}/{id_}/raw")
            assert raw.content == record.value

            answer = await desk.http.post(f"/api/{shelf}/replay", json={"ids": [id_]})

            assert answer.json() == {"sent": [id_], "left": []}
            again = await anext(coming)
            assert (again.key, again.value) == (record.key, record.value)
            assert again.header(REPLAY) == "desk"
