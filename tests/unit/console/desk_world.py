"""A desk for tests: what it knows, and how it is asked."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx

from wiredesk.cache.client import connect
from wiredesk.cache.desk import DeskReader
from wiredesk.cache.tally import RedisTallies
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing, Record, decode, outgoing
from wiredesk.every_topic import every_topic
from wiredesk.kafka.admin import Lag
from wiredesk.settings import CommonSettings
from wiredesk.story import Decision, Published
from wiredesk.testing.articles import NOON, URI, article
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_clients import MemorySender
from wiredesk.topic import Topic
from wiredesk.topics import PUBLISHED, WIRE_QUARANTINE
from wiredesk_console.kept import Kept
from wiredesk_console.overview import Overview
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.stages import Stages
from wiredesk_console.tables import Tables
from wiredesk_console.web import Desk, serve

NOBODY: Final = "redis://127.0.0.1:1/0"
"""An address at which no Redis answers."""


def record(topic: str, key: str, value: bytes = b"", /, **headers: str) -> Record:
    """Make a record as the desk follows it."""
    told = {f"wd_{name}": text.encode() for name, text in headers.items()}
    return Record(topic, 0, 0, key.encode(), value, told, NOON)


def published(uri: str = URI, seq: int = 1, action: str = "publish", **changes: Any) -> Record:
    """Make the record of a decision."""
    told = article(uri)
    facts = {"action": action, "rule": "usable", "sentence": "It is usable.", "at": NOON}
    decision = Decision.model_validate(facts | changes.pop("decision", {}))
    value = Published(
        uri=told.uri,
        id=told.id,
        seq=seq,
        decision=decision,
        public=changes.pop("public", action == "publish"),
        desk_headline=changes.pop("headline", told.headline),
        wire=changes.pop("wire", told.wire.digest),
    )
    assert not changes
    sent = outgoing(PUBLISHED, uri, value, identity=(uri, str(seq)), source="publish", at=NOON)
    return record(PUBLISHED.name, uri, sent.value or b"")


def quarantined(digest: str, **said: str) -> Record:
    """Make the record of a refusal."""
    facts = {"code": "not_xml", "sentence": "It ends too early.", "file": "a.xml"}
    return record(WIRE_QUARANTINE.name, digest, b"<a", **(facts | said))


def dead(topic: str, key: str, **said: str) -> Record:
    facts = {
        "stage": "enrich",
        "error_class": "ValueError",
        "error_message": "no such word",
        "topic": topic,
        "partition": "3",
        "offset": "7",
    }
    return record(f"{topic}.dlq", key, b"x", **(facts | said))


@dataclass
class Broker:
    """What the desk asks of a broker: it takes records, and says how far the stages are."""

    memory: MemoryBroker = field(default_factory=MemoryBroker)
    lags: list[Lag] = field(default_factory=list)
    asked: int = 0

    async def ask(self, _groups: Mapping[str, Any]) -> list[Lag]:
        self.asked += 1
        if self.memory.away:
            raise BrokerAway("the fake was taken down")
        return self.lags

    def sent(self, topic: Topic) -> list[Any]:
        """Answer what was sent to a topic, as its readers read it."""
        return [decode(each) for each in self.records(topic)]

    def records(self, topic: Topic) -> list[Record]:
        """Answer the records of a topic."""
        return self.memory.records(topic.name)


@dataclass
class DeskWorld:
    """A served desk."""

    address: str
    http: httpx.AsyncClient
    broker: Broker
    tables: Tables

    def keep(self, record: Record) -> str:
        """Put a record on its topic and let the desk follow it; answer its entry's id."""
        sent = Outgoing(record.topic, record.key, record.value, record.headers)
        kept = self.broker.memory.append(sent)
        self.tables.take(kept)
        return str(Kept.of(kept, {}).line["id"])

    async def ask(self, **body: Any) -> httpx.Response:
        return await self.http.post("/api/commands", json=body)


@asynccontextmanager
async def desk_world(
    redis_url: str = NOBODY, data: Path = Path("nowhere")
) -> AsyncIterator[DeskWorld]:
    """Serve a desk over a Redis, with a broker in memory."""
    broker, tables, port = Broker(), Tables(), free_port()
    await broker.memory.create(every_topic())
    settings = ConsoleSettings(console_port=port, redis_url=redis_url, data=data)
    redis = connect(CommonSettings(redis_url=redis_url))
    tallies = RedisTallies(redis)
    overview = Overview(data, tables, Stages(broker.ask), tallies)
    sender, lookup = MemorySender(broker.memory), broker.memory.lookup()
    desk = Desk(DeskReader(redis), sender, lookup, overview, tables, tallies, lambda: NOON)
    address = f"http://127.0.0.1:{port}"
    async with serve(desk, settings), httpx.AsyncClient(base_url=address) as http:
        yield DeskWorld(address, http, broker, tables)
    await redis.aclose()
