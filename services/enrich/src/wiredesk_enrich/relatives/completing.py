"""Completes, once the shelf is back, what went on without relatives. Nobody has to ask for it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

import structlog

from wiredesk.article import Article
from wiredesk.broker import Lookup, Sender, Spot
from wiredesk.enrichment import Enrichment
from wiredesk.errors import PermanentError, RecordUnreadable, RedisAway
from wiredesk.events import Outgoing, Record, decode
from wiredesk.stage import Input, Outcome
from wiredesk.topics import INGESTED
from wiredesk_enrich.relatives.adding import WITHIN_S, lacks
from wiredesk_enrich.relatives.ledger import Ledger

LOOK_EVERY_S: Final = 1.0
AT_ONCE: Final = 20
"""Articles; enriching them keeps the event loop for some 40 ms at most."""


class Enriches(Protocol):
    """The stage whose articles are completed."""

    async def enrich_all(self, articles: Sequence[Article]) -> Sequence[Enrichment]:
        """Say what can be learnt about articles, and which belong together."""
        ...

    def outcome(self, batch: Sequence[Input], enriched: Sequence[Enrichment]) -> Outcome:
        """Make a batch's outcome."""
        ...

    def event(self, item: Input, enrichment: Enrichment, *again: str) -> Outgoing:
        """Make an article's event; `again` tells it from the one that was sent before."""
        ...


@dataclass(frozen=True, slots=True)
class Completing:
    """The stage, with a ledger of what it sent incomplete. The event that follows says it all."""

    stage: Enriches
    ledger: Ledger
    lookup: Lookup
    sender: Sender

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        enriched = await self.stage.enrich_all([item.value.article for item in batch])
        outcome = self.stage.outcome(batch, enriched)
        # Only once they are sent: what completes an article must come behind it.
        return replace(outcome, after=lambda: self._passed(batch, enriched))

    async def _passed(self, batch: Sequence[Input], enriched: Sequence[Enrichment]) -> None:
        for item, enrichment in zip(batch, enriched, strict=True):
            self.ledger.passed(item.record, lacking=lacks(enrichment))
        if any(map(lacks, enriched)):
            return  # the shelf is away, and with it where this would be noted
        try:
            async with asyncio.timeout(WITHIN_S):
                await self.ledger.settle()
        except (RedisAway, TimeoutError):
            return  # with the next batch, or once something is completed

    async def watch(self) -> None:
        """Look every second whether something can be completed, for ever. Cancel to stop.

        Raises RedisAway and BrokerAway: whoever runs it begins again.
        """
        while True:
            if not await self.complete_some():
                await asyncio.sleep(LOOK_EVERY_S)

    async def complete_some(self) -> int:
        """Complete a few articles, oldest first; answer how many are done with."""
        missing = self.ledger.missing(AT_ONCE)
        if not missing:
            return 0
        await self.ledger.settle()  # raises where Redis is still away, before Kafka is asked
        items = [
            item
            async for spot, record in self.lookup.read(
                [Spot(INGESTED.name, partition, offset) for partition, offset in missing]
            )
            if record is not None and (item := _read(record)) is not None
        ]
        enriched = await self.stage.enrich_all([item.value.article for item in items])
        if any(map(lacks, enriched)):
            return 0
        await self._send(items, enriched)
        self.ledger.completed(missing)
        await self.ledger.settle()
        return len(missing)

    async def _send(self, items: Sequence[Input], enriched: Sequence[Enrichment]) -> None:
        pairs = zip(items, enriched, strict=True)
        log = structlog.get_logger()
        try:
            await self.sender.send([self.stage.event(*pair, "completed") for pair in pairs])
        except PermanentError as error:  # they are out, only without relatives
            log.warning("relatives_given_up", articles=len(items), error=str(error))
        else:
            log.info("relatives_completed", articles=len(items))


def _read(record: Record) -> Input | None:
    """Decode an article; one that can't be read is a dead letter by now."""
    try:
        return Input(record, decode(record))
    except RecordUnreadable:
        return None
