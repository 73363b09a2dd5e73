"""Both lanes of ingest among fakes: wires on the topics, and what comes out of the stages."""

from dataclasses import replace
from typing import Any, Final

from tests.unit.ingest.builders import MOST, NOON
from wiredesk.article import Article
from wiredesk.desk import Takedown
from wiredesk.events import Headers, Outgoing, Record, decode
from wiredesk.every_topic import every_topic
from wiredesk.ids import article_id, wire_digest
from wiredesk.metrics import Metrics
from wiredesk.receipt import WireReceipt
from wiredesk.stage import StageSpec
from wiredesk.testing.memory_wires import MemoryReceipts, MemorySeen, MemoryTallies
from wiredesk.testing.stage_world import StageWorld
from wiredesk.topic import Topic
from wiredesk.topics import INGESTED, TAKEDOWNS, WIRE_QUARANTINE, WIRE_RAW, WIRE_URGENT
from wiredesk.types import ArticleUri
from wiredesk_ingest.articles import STAGE
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.pipeline import Notes, ParseStage, Reader, UrgentStage, Zones
from wiredesk_ingest.wire_record import wire_event

TRACE: Final = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
NONE: Final[Headers] = {}
NO_ZONES: Final[Zones] = {}


class Lanes:
    """The two stages, what they share with the world, and what they sent."""

    def __init__(self, most_bytes: int = MOST, zones: Zones = NO_ZONES) -> None:
        self.world = StageWorld()
        self.seen = MemorySeen()
        self.receipts = MemoryReceipts()
        self.tallies = MemoryTallies()
        notes = Notes(self.seen, self.receipts, self.tallies)
        self.metrics = Metrics()
        reader = Reader(most_bytes, zones)
        stage = ParseStage(reader, notes, lambda: NOON, self.metrics)
        self.ordinary = StageSpec("parse", (WIRE_RAW,), stage)
        self.urgent = StageSpec("urgent", (WIRE_URGENT,), UrgentStage(reader))

    async def put(
        self, *wires: bytes, topic: Topic = WIRE_RAW, file: str = "", headers: Headers = NONE
    ) -> None:
        """Put wires on a topic as a receiver does, all in one partition, so in their order."""
        await self.world.broker.create(every_topic())
        for wire in wires:
            event = record_of(wire, topic, file)
            more = {**event.headers, **headers}
            self.world.broker.append(replace(event, headers=more, partition=0))

    async def take(self, *wires: bytes, file: str = "", headers: Headers = NONE) -> None:
        """Take wires through the ordinary lane."""
        await self.put(*wires, file=file, headers=headers)
        await self.world.work_off(self.ordinary)

    async def hurry(self, *wires: bytes) -> None:
        """Take wires through the fast lane."""
        await self.put(*wires, topic=WIRE_URGENT)
        await self.world.work_off(self.urgent)

    @property
    def articles(self) -> list[Article]:
        """Every article sent on, by uri and then in the order of sending."""
        found = [decode(record).article for record in self.world.records(INGESTED.name)]
        return sorted(found, key=lambda article: article.uri)

    @property
    def takedown_records(self) -> list[Record]:
        """Every takedown as a record."""
        return self.world.records(TAKEDOWNS.name)

    @property
    def takedowns(self) -> list[Takedown]:
        """Every takedown."""
        return [decode(record) for record in self.takedown_records]

    @property
    def quarantine(self) -> list[Record]:
        """Everything that could not be understood."""
        return self.world.records(WIRE_QUARANTINE.name)

    async def noted(self, uri: str) -> str | None:
        """Answer what is noted as last seen of a story."""
        id_ = article_id(ArticleUri(uri))
        return (await self.seen.last(STAGE, [id_])).get(id_)

    async def receipt(self, wire: bytes) -> WireReceipt:
        """Answer a wire's receipt; it must be there."""
        found = await self.receipts.get(wire_digest(wire))
        assert found
        return found


def record_of(wire: bytes, topic: Topic, file: str = "") -> Outgoing:
    """Make a wire's record; its trace is always the same one."""
    origin = Origin("demo", NOON, wire_digest(wire), len(wire), file)
    event = wire_event(topic, wire, origin, "text/xml")
    return replace(event, headers={**event.headers, "traceparent": TRACE.encode()})


def headers_of(record: Record) -> dict[str, Any]:
    """Answer a record's headers as text."""
    return {name: record.header(name) for name in record.headers}
