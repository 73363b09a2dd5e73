"""Notes, before they are translated, the stories of a batch and the values that they show.

Before, because an override that comes while a story is translated must find it: either the worker
had taken the override in by then, or it finds the story noted.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import Final, Protocol

import structlog

from wiredesk.article_stages import Enriched
from wiredesk.errors import RedisAway
from wiredesk.headers import AGAIN
from wiredesk.overrides import use_of
from wiredesk.stage import Input
from wiredesk.types import ArticleId
from wiredesk_translate_metadata.again.shown import Noted, Showing, Shown
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.asking import request

WITHIN_S: Final = 1.0
"""It takes milliseconds. What takes longer, no article waits for."""
OWED_MOST: Final = 1_000
"""Stories that are noted later; of more than that, an outage's oldest are not noted at all."""


Within = Callable[[Asked], Iterable[tuple[Field, str]]]


class Notes(Protocol):
    """Where stories are noted."""

    async def note(self, batch: Sequence[Input]) -> Sequence[Noted]:
        """Note a batch, and answer what is known of each story. Never raises."""
        ...

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note what was translated of stories. Never raises."""
        ...


class NoNotes:
    """Where nobody asks again: on the command line."""

    async def note(self, batch: Sequence[Input]) -> Sequence[Noted]:
        """Answer the passes that the records say."""
        return [Noted(asked_pass(item), None) for item in batch]

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note nothing."""


class Noting:
    """`Notes` in what all workers share. While that is away it owes them, and nothing waits."""

    def __init__(self, shown: Shown, within: Within = lambda _: ()) -> None:
        """Owe nothing yet. `within` answers what is named inside a text."""
        self._shown = shown
        self._within = within
        self._owed: OrderedDict[ArticleId, Showing] = OrderedDict()

    async def note(self, batch: Sequence[Input]) -> Sequence[Noted]:
        """Note a batch, after what is owed."""
        showings = [self._showing(item) for item in batch]
        try:
            async with asyncio.timeout(WITHIN_S):
                await self.settle()
                return await self._shown.note(showings)
        except (RedisAway, TimeoutError) as error:
            structlog.get_logger().warning(
                "shown_values_away", articles=len(batch), error=str(error) or "no answer in time"
            )
        self._owe(showings)
        return [Noted(each.pass_, None) for each in showings]

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note what was translated; not at all while Redis is away."""
        with suppress(RedisAway, TimeoutError):
            async with asyncio.timeout(WITHIN_S):
                await self._shown.note_said(said)

    async def note_late(self, batch: Sequence[Input]) -> None:
        """Note revisions that were translated before. Raises RedisAway."""
        await self._shown.note([self._showing(item) for item in batch])

    async def settle(self) -> None:
        """Note what is owed. Raises RedisAway."""
        if self._owed:
            await self._shown.note(list(self._owed.values()))
            self._owed.clear()

    def _showing(self, item: Input) -> Showing:
        enriched: Enriched = item.value
        article = enriched.article
        return Showing(
            id=article.id,
            uri=article.uri,
            partition=item.record.partition,
            revision=str(article.revision),
            at=article.versioncreated.timestamp(),
            event=item.record.value,
            uses=tuple(dict.fromkeys(use_of(*each) for each in self._named(enriched))),
            pass_=asked_pass(item),
        )

    def _named(self, enriched: Enriched) -> Iterator[tuple[Field, str]]:
        asked = request(enriched)
        lists = chain.from_iterable((*asked.lists.values(), *asked.by_picture.values()))
        for each in (*asked.single.values(), *lists):
            if each is not None and each.of:
                yield each.field, each.of
                yield from self._within(each)

    def _owe(self, showings: Sequence[Showing]) -> None:
        for each in showings:
            self._owed[each.id] = each
            self._owed.move_to_end(each.id)
        while len(self._owed) > OWED_MOST:
            self._owed.popitem(last=False)


def asked_pass(item: Input) -> int:
    """Answer the pass that a record says; none is the first."""
    said = item.record.header(AGAIN)
    return int(said) if said.isdecimal() else 0
