"""Completes, once an engine is back, what went on without it: newest first, without a person."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Generic, Protocol, TypeVar

import structlog

from wiredesk.article_stages import Translated
from wiredesk.broker import Lookup, Sender, Spot
from wiredesk.errors import PermanentError, RecordUnreadable, RedisAway
from wiredesk.events import Outgoing, decode
from wiredesk.stage import Input, Outcome
from wiredesk.topics import ENRICHED
from wiredesk_translate_metadata.engines.filling import Filling
from wiredesk_translate_metadata.engines.lacking import MOST, Lacking, Place

LOOK_EVERY_S: Final = 1.0
AT_ONCE: Final = 20
"""Articles of a partition; saying their metadata keeps the event loop for some 30 ms at most."""
NOTED_WITHIN_S: Final = 0.5


class Tells(Protocol):
    """What is said of an article."""

    @property
    def translated(self) -> Translated:
        """All of it."""
        ...

    @property
    def lacking(self) -> bool:
        """Whether an engine was away that is still to be asked."""
        ...


T = TypeVar("T", bound=Tells)


class Translates(Protocol[T]):
    """The stage whose articles are completed."""

    async def fill(self, batch: Sequence[Input], *, patient: bool = False) -> Sequence[T]:
        """Say the metadata of a batch, with the newsroom's engines; `patient`: nobody waits."""
        ...

    def outcome(self, batch: Sequence[Input], told: Sequence[T]) -> Outcome:
        """Make a batch's outcome."""
        ...

    async def sent(self, told: Sequence[T]) -> None:
        """Note what was translated, once it is sent."""
        ...

    def event(self, item: Input, translated: Translated, *again: str) -> Outgoing:
        """Make an article's event; `again` tells it from the one that was sent before."""
        ...


@dataclass(slots=True)
class Completing(Generic[T]):
    """The stage, which notes what it sends without an engine. The event that follows has all."""

    stage: Translates[T]
    filling: Filling
    lacking: Lacking
    lookup: Lookup
    sender: Sender
    owned: Callable[[], frozenset[int]]
    _unnoted: dict[Place, None] = field(default_factory=dict)
    _skip: int = 0

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        filled = await self.stage.fill(batch)
        places = [
            Place(item.record.partition, item.record.offset)
            for item, each in zip(batch, filled, strict=True)
            if each.lacking
        ]
        outcome = self.stage.outcome(batch, filled)
        # Only once they are sent: what completes an article must come behind it.
        return replace(outcome, after=lambda: self._after(outcome, places)) if places else outcome

    async def _after(self, outcome: Outcome, places: Sequence[Place]) -> None:
        await outcome.after()
        await self._passed(places)

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
        filled = await self.stage.fill(items, patient=True)
        pairs = zip(items, filled, strict=True)
        better = [(item, each) for item, each in pairs if not each.lacking]
        await self._send(better)
        await self.stage.sent([each for _, each in better])
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

    async def _send(self, better: Sequence[tuple[Input, T]]) -> None:
        log = structlog.get_logger()
        try:
            await self.sender.send(
                [self.stage.event(item, each.translated, "completed") for item, each in better]
            )
        except PermanentError as error:  # they are out, only in their own language
            log.warning("translations_given_up", articles=len(better), error=str(error))
        else:
            log.info("translations_completed", articles=len(better))


def _place(item: Input) -> Place:
    return Place(item.record.partition, item.record.offset)
