"""Answers for documents: which one is served, whether it still holds, and when it is stale."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Final

from wiredesk.cache.fields import READABLE
from wiredesk.errors import RedisAway
from wiredesk.types import EDITIONS, Edition
from wiredesk_site.addresses import Asked
from wiredesk_site.assembly import Assembled, Assembler
from wiredesk_site.changes import Change, Changes
from wiredesk_site.documents import Document
from wiredesk_site.ports import Limits, Observer, Served, Unavailable, Views
from wiredesk_site.questions import Question, View
from wiredesk_site.shelf import Kept, Shelf

_NEVER: Final = -1


class Keeper:
    """Keeps documents and vouches for them. It listens to a follower of the changes."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it is wired from
        self,
        views: Views,
        assembler: Assembler,
        shelf: Shelf,
        limits: Limits,
        clock: Callable[[], float],
        observer: Observer,
    ) -> None:
        """Take a clock in seconds that never goes back."""
        self._views = views
        self._assembler = assembler
        self._shelf = shelf
        self._limits = limits
        self._clock = clock
        self._observer = observer
        self._changes: Mapping[Edition, Changes] = {edition: Changes() for edition in EDITIONS}
        self._flights: dict[Asked, asyncio.Task[Served]] = {}
        self._reachable = False
        self._lost_as: type[RedisAway] | None = None
        self.reached_at: float | None = None

    def at_hand(self, asked: Asked) -> Document | None:
        """Answer the document where nothing has to be asked before it is served."""
        kept = self._shelf.get(asked)
        if kept is None or not self._reachable or not self._holds(asked.edition, kept):
            return None
        return kept.document

    def _holds(self, edition: Edition, kept: Kept) -> bool:
        changes = self._changes[edition]
        return (
            kept.life == changes.life
            and self._clock() - kept.good_at < self._limits.check_every_s
            and changes.lists_hold(kept.document.lists, kept.number)
        )

    async def get(self, asked: Asked) -> Served:
        """Answer a document, read once for all who ask at the same time. Raises Unavailable."""
        document = self.at_hand(asked)
        if document is not None:
            return Served(document)
        if not self._reachable:
            return self._stale(asked)
        flight = self._flights.get(asked)
        if flight is None:
            flight = self._flights[asked] = asyncio.create_task(self._check(asked))
            flight.add_done_callback(lambda _: self._flights.pop(asked))
        return await asyncio.shield(flight)

    def grown(self, asked: Asked) -> None:
        """Take notice that a document got one more compressed form."""
        self._shelf.weigh(asked)

    async def _check(self, asked: Asked) -> Served:
        kept = self._shelf.get(asked)
        life, begun = self._changes[asked.edition].life, self._clock()
        try:
            view = await self._views.read(self._question(asked, kept))
            questions = self._assembler.peers(asked, view)
            peers = await asyncio.gather(*(self._views.read(each) for each in questions))
        except RedisAway as error:
            self.lost(error)
            return self._stale(asked)
        if kept is not None and view.same:
            self._confirm(asked, kept, view, life, begun)
            return Served(kept.document)
        assembled = self._assembler.assemble(asked, view, peers)
        if assembled is not None and assembled.whole:
            self._observer.assembled()
            self._settle(asked, assembled, view, life, begun)
            return Served(assembled.document)
        return self._doubtful(asked, assembled, view)

    def _question(self, asked: Asked, kept: Kept | None) -> Question:
        question = self._assembler.question(asked)
        if kept is None:
            return question
        return replace(question, known=kept.fingerprint, shown=kept.document.shown)

    def _confirm(self, asked: Asked, kept: Kept, view: View, life: int, begun: float) -> None:
        if self._unchanged_since(asked, kept.document, view):
            kept.life, kept.number, kept.good_at = life, view.number, begun

    def _settle(
        self, asked: Asked, assembled: Assembled, view: View, life: int, begun: float
    ) -> None:
        self._shelf.drop(asked)
        document = assembled.document
        if assembled.keep and self._unchanged_since(asked, document, view):
            self._shelf.put(asked, Kept(document, view.fingerprint, life, view.number, begun))

    def _unchanged_since(self, asked: Asked, document: Document, view: View) -> bool:
        """A change that came in after the read may be a kill: what was read then is not kept."""
        return self._changes[asked.edition].stories_hold(document.shown, view.number)

    def _doubtful(self, asked: Asked, assembled: Assembled | None, view: View) -> Served:
        """Redis answers and can't be believed: what is known is better, unless it is gone."""
        kept = self._shelf.get(asked)
        if kept is not None and kept.document.shown & view.gone:
            self._shelf.drop(asked)
        try:
            return self._stale(asked)
        except Unavailable:
            if assembled is None:
                raise
            return Served(assembled.document)

    def _stale(self, asked: Asked) -> Served:
        kept = self._shelf.get(asked)
        if kept is None:
            raise Unavailable
        age = self._clock() - kept.good_at
        if age > self._limits.stale_max_s:
            raise Unavailable
        return Served(kept.document, stale_s=age)

    def begin(self, numbers: Mapping[Edition, int]) -> None:
        """Check everything before it is served again: this is a new connection."""
        for edition, number in numbers.items():
            self._changes[edition].begin(number)

    def hear(self, change: Change) -> None:
        """Doubt what a change touches; forget what says of a story what is not true any more.

        That is what shows one that is not public now, and what calls one gone that is restored.
        """
        changes = self._changes[change.edition]
        if not changes.hear(change):
            self._observer.missed(change.edition)
        for asked in self._shelf.showing(change.edition, change.id):
            kept = self._shelf.get(asked)
            if kept is None or (kept.life == changes.life and change.number <= kept.number):
                continue
            if change.status == READABLE and kept.document.status == HTTPStatus.OK:
                kept.life = _NEVER
            else:
                self._shelf.drop(asked)

    def renamed(self, edition: Edition, decided: Mapping[str, str]) -> None:
        """Take what persons call an edition's sections; what shows them otherwise is forgotten."""
        self._assembler.rename(edition, decided)
        for asked in self._shelf.of(edition):
            self._shelf.drop(asked)

    def reached(self) -> None:
        """Redis answers."""
        self.reached_at = self._clock()
        if not self._reachable:
            self._reachable, self._lost_as = True, None
            self._observer.back()

    def lost(self, error: RedisAway) -> None:
        """Redis is away: serve what is known until the follower has reached it again."""
        if type(error) is not self._lost_as:
            self._reachable, self._lost_as = False, type(error)
            self._observer.away(error)
