"""Adds their relatives to articles of which all else is known."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import structlog

from wiredesk.article import Article
from wiredesk.enrichment import Enrichment
from wiredesk.errors import RedisAway
from wiredesk_enrich.relatives.judge import Relations
from wiredesk_enrich.relatives.relating import Relating
from wiredesk_enrich.relatives.shelf import Shelf, Visit
from wiredesk_enrich.relatives.signature import Signature

NAME: Final = "relatives"
"""Of the enricher, in `partial` and in metrics."""
_AWAY: Final = f"{NAME} failed: Redis is away"
WITHIN_S: Final = 1.0
"""The shelf answers in milliseconds. What it takes longer for, the article does not wait for."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """An article with what was learnt of it alone; no signature where nothing is compared."""

    article: Article
    enrichment: Enrichment
    signature: Signature | None


class Relatives(Protocol):
    """Where relatives come from."""

    async def add(self, learnt: Sequence[Learnt]) -> Sequence[Enrichment]:
        """Answer the enrichments, in their order, with relatives. Never raises for what is away."""
        ...


class Observe(Protocol):
    """What is told of it."""

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Note CPU in seconds, and whether an article went on without."""
        ...


class Unrelated:
    """Where articles stand alone."""

    async def add(self, learnt: Sequence[Learnt]) -> Sequence[Enrichment]:
        """Leave them as they are."""
        return [each.enrichment for each in learnt]


@dataclass(frozen=True, slots=True)
class Related:
    """Asks a shelf. While it is away articles go on without relatives, and say so."""

    shelf: Shelf
    observe: Observe

    async def add(self, learnt: Sequence[Learnt]) -> Sequence[Enrichment]:
        """Add relatives to those that have a signature."""
        visits = {
            at: Visit(each.article.id, str(each.article.revision), each.signature)
            for at, each in enumerate(learnt)
            if each.signature is not None
        }
        found = await self._relations(list(visits.values()))
        added = [each.enrichment for each in learnt]
        for at, relations in zip(visits, found, strict=True):
            added[at] = _with(added[at], relations, learnt[at].article)
        return added

    async def _relations(self, visits: Sequence[Visit]) -> Sequence[Relations | None]:
        began = time.thread_time()
        try:
            async with asyncio.timeout(WITHIN_S):
                found = await Relating(self.shelf).relate(visits)
        except (RedisAway, TimeoutError) as error:
            structlog.get_logger().warning(
                "relatives_away", articles=len(visits), error=str(error) or "no answer in time"
            )
            for _ in visits:
                self.observe.enricher(NAME, 0, failed=True)
            return [None] * len(visits)
        self.observe.enricher(NAME, time.thread_time() - began, failed=False)
        return found


def lacks(enrichment: Enrichment) -> bool:
    """Tell whether an article went on without relatives because the shelf was away."""
    return NAME in enrichment.partial and _AWAY in enrichment.trail[0].notes


def _with(enrichment: Enrichment, found: Relations | None, article: Article) -> Enrichment:
    more: dict[str, Any] = {"partial": (*enrichment.partial, NAME)}
    notes: tuple[str, ...] = (_AWAY,)
    if found is not None:
        notes, more = _notes(found, article), found.model_dump()
    first, *rest = enrichment.trail
    step = first.model_copy(update={"notes": (*first.notes, *notes)})
    return enrichment.model_copy(update={**more, "trail": (step, *rest)})


def _notes(found: Relations, article: Article) -> tuple[str, ...]:
    return () if found.cluster == article.id else (f"same event as {found.cluster}",)
