"""Completes, once an engine is back, what went on without it: newest first, without a person."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

import structlog

from wiredesk.article import Enriched, Translated
from wiredesk.broker import Lookup, Sender, Spot
from wiredesk.errors import PermanentError, RecordUnreadable, RedisAway
from wiredesk.events import Outgoing, decode
from wiredesk.stage import Input, Outcome
from wiredesk.topics import ENRICHED
from wiredesk_translate_metadata.engines.filling import Filled, Filling
from wiredesk_translate_metadata.engines.lacking import MOST, Lacking, Place

LOOK_EVERY_S: Final = 1.0
AT_ONCE: Final = 20
"""Articles of a partition; saying their metadata keeps the event loop for some 30 ms at most."""
NOTED_WITHIN_S: Final = 0.5


class Translates(Protocol):
    """The stage whose articles are completed."""

    async def fill(self, batch: Sequence[Enriched], *, patient: bool = False) -> Sequence[Filled]:
        """Say the metadata of a batch, with the newsroom's engines; `patient`: nobody waits."""
        ...

    def outcome(self, batch: Sequence[Input], filled: Sequence[Filled]) -> Outcome:
        """Make a batch's outcome."""
        ...

    def event(self, item: Input, translated: Translated, *again: str) -> Outgoing:
        """Make an article's event; `again` tells it from the one that was sent before."""
        ...


@dataclass(slots=True)
class Completing:
    """The stage, which notes what it sends without an engine. The event that follows has all."""

    stage: Translates
    filling: Filling
    lacking: Lacking
    lookup: Lookup
    sender: Sender
    owned: Callable[[], frozenset[int]]
    _unnoted: dict[Place, None] = field(default_factory=dict)
    _skip: int = 0

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        filled = await self.stage.fill([item.value for item in batch])
        places = [
            Place(item.record.partition, item.record.offset)
            for item, each in zip(batch, filled, strict=True)
            if each.lacking
        ]
        outcome = self.stage.outcome(batch, filled)
        # Only once they are sent: what completes an article must come behind it.
        return replace(outcome, after=lambda: self._passed(places)) if places else outcome

    async def _passed(self, places: Sequence[Place]) -> None:
        self._unnoted |= dict.fromkeys(places)
        for place in list(self._unnoted)[: max(0, len(self._unnoted) - MOST)]:
            del self._unnoted[place]
        try:
            async with asyncio.timeout(NOTED_WITHIN_S):
                await self._note()
        except (RedisAway, TimeoutError):
            return  # with the next ones, or by whoever completes

    async def _note(self) -> None:
        places = list(self._unnoted)
        if places:
            await self.lacking.note(places)
        for place in places:
            self._unnoted.pop(place, None)

    async def watch(self) -> None:
        """Look every second whether something can be completed, for ever. Cancel to stop.

        Raises RedisAway and BrokerAway: whoever runs it begins again.
        """
        while True:
            if not await self.complete_some():
                await asyncio.sleep(LOOK_EVERY_S)

    async def complete_some(self) -> int:
        """Complete a few articles, newest first; answer how many are done with."""
        if not self.filling.interpreters.awake:
            return 0
        await self._note()
        places = await self.lacking.newest(self.owned(), AT_ONCE, self._skip)
        if not places:
            self._skip = 0
            return 0
        items = await self._read(places)
        filled = await self.stage.fill([item.value for item in items], patient=True)
        pairs = zip(items, filled, strict=True)
        better = [(item, each.translated) for item, each in pairs if not each.lacking]
        await self._send(better)
        waiting = {_place(item) for item, each in zip(items, filled, strict=True) if each.lacking}
        done = [place for place in places if place not in waiting]
        await self.lacking.done(done)
        # What waits for one engine is passed over, so that what another one can do is done.
        self._skip = 0 if done else self._skip + AT_ONCE
        return len(done)

    async def _read(self, places: Sequence[Place]) -> list[Input]:
        spots = [Spot(ENRICHED.name, *place) for place in places]
        items = []
        async for _, record in self.lookup.read(spots):
            try:
                items += [Input(record, decode(record))] if record is not None else []
            except RecordUnreadable:
                continue  # it is a dead letter by now
        return items

    async def _send(self, better: Sequence[tuple[Input, Translated]]) -> None:
        log = structlog.get_logger()
        try:
            await self.sender.send([self.stage.event(*each, "completed") for each in better])
        except PermanentError as error:  # they are out, only in their own language
            log.warning("translations_given_up", articles=len(better), error=str(error))
        else:
            log.info("translations_completed", articles=len(better))


def _place(item: Input) -> Place:
    return Place(item.record.partition, item.record.offset)
