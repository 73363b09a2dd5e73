"""enrich's one function: an ingested article in, an enriched one out."""

import asyncio
import contextlib
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import structlog

from wiredesk.article import Article, Step
from wiredesk.article_stages import Enriched
from wiredesk.cache.tellings import NoTellings, Tellings
from wiredesk.enrichment import Enrichment
from wiredesk.errors import RedisAway
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import ENRICHED
from wiredesk.types import ArticleId, Clock
from wiredesk_enrich.enricher import Enricher, Findings
from wiredesk_enrich.relatives.adding import WITHIN_S, Learnt, Relatives, Unrelated
from wiredesk_enrich.told import EarlierUnknown, Told

SERVICE: Final = "enrich"
MS: Final = 1000


class Observe(Protocol):
    """What is told of each enricher."""

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Note what one took for one article, in seconds of CPU."""
        ...


class Unobserved:
    """Where nobody counts: on the command line."""

    def enricher(self, name: str, cpu_s: float, *, failed: bool) -> None:
        """Pass over it."""


@dataclass(frozen=True, slots=True)
class EnrichStage:
    """Enriches articles: one by one from the newsroom's files, and then beside one another."""

    enrichers: Sequence[Enricher]
    clock: Clock
    observe: Observe
    relatives: Relatives = field(default_factory=Unrelated)
    tellings: Tellings = field(default_factory=NoTellings)

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        return self.outcome(batch, await self.enrich_all([item.value.article for item in batch]))

    def outcome(self, batch: Sequence[Input], enriched: Sequence[Enrichment]) -> Outcome:
        """Make a batch's outcome of what was learnt of each article in it."""
        return Outcome(
            events=[self.event(*each) for each in zip(batch, enriched, strict=True)],
            lines=[_line(item.value.article) for item in batch],
        )

    async def enrich_all(self, articles: Sequence[Article]) -> Sequence[Enrichment]:
        """Say what can be learnt about articles, what is new in them, and which belong together.

        A revision that is noted before its event is sent does no harm: each is compared with older
        ones alone, so its redelivery says the same.
        """
        told = await self._told({each.id for each in articles})
        learnt = self._learn(articles, told)
        with contextlib.suppress(RedisAway, TimeoutError):  # no article waits for it
            async with asyncio.timeout(WITHIN_S):
                await self.tellings.note(told.fresh, told.dropped())
        return await self.relatives.add(learnt)

    async def _told(self, ids: Collection[ArticleId]) -> Told:
        try:
            async with asyncio.timeout(WITHIN_S):
                return Told(await self.tellings.known(ids))
        except (RedisAway, TimeoutError):
            return Told(None)

    def event(self, item: Input, enrichment: Enrichment, *again: str) -> Outgoing:
        """Make an article's event; `again` tells it from the one that was sent before."""
        article: Article = item.value.article
        return outgoing(
            ENRICHED,
            article.uri,
            Enriched(article=article, enrichment=enrichment),
            identity=(article.uri, str(article.revision), *again),
            source=SERVICE,
            at=self.clock(),
            traceparent=item.record.header(TRACEPARENT),
        )

    def enrich(self, article: Article, told: Told | None = None) -> Enrichment:
        """Say what can be learnt about an article alone; `partial` names enrichers that fail.

        With `told` it is compared with its earlier revisions, and noted there.
        """
        (learnt,) = self._learn([article], told or Told({}))
        return learnt.enrichment

    def _learn(self, articles: Iterable[Article], told: Told) -> list[Learnt]:
        works = [_Work(each, Findings(told=told)) for each in articles]
        # Each through all of them: what it looks things up in is then in the processor's caches.
        spent = time.thread_time()
        for enricher in self.enrichers:
            for work in works:
                spent = self._do(enricher, work, spent)
        return [self._learnt(each) for each in works]

    def _do(self, enricher: Enricher, work: "_Work", spent: float) -> float:
        """Let it work; answer the CPU spent by now, of which so much was spent before.

        The system is asked once for each, which takes a microsecond.
        """
        began = time.perf_counter()
        failed = False
        try:
            enricher.enrich(work.article, work.found)
        except EarlierUnknown:  # Redis is away, which is said once a batch
            failed = True
        except Exception:  # noqa: BLE001 - whatever is wrong with one must not keep the article
            failed = True
            structlog.get_logger().exception(
                "enricher_failed", enricher=enricher.name, uri=work.article.uri
            )
        now = time.thread_time()
        self.observe.enricher(enricher.name, now - spent, failed=failed)
        work.took_s += time.perf_counter() - began
        if failed:
            work.partial.append(enricher.name)
        return now

    def _learnt(self, work: "_Work") -> Learnt:
        notes = (*work.found.notes, *(f"{name} failed" for name in work.partial))
        took = round(work.took_s * MS, 3)
        step = Step(stage=SERVICE, at=self.clock(), took_ms=took, notes=notes)
        enrichment = _enrichment(work.found, tuple(work.partial), step)
        return Learnt(work.article, enrichment, work.found.signature)


@dataclass(slots=True)
class _Work:
    """An article while its batch is worked on."""

    article: Article
    found: Findings
    took_s: float = 0.0
    """Of all enrichers together."""
    partial: list[str] = field(default_factory=list)
    """Those that failed."""


def _enrichment(found: Findings, partial: tuple[str, ...], step: Step) -> Enrichment:
    return Enrichment(
        language=found.language,
        language_note=found.language_note,
        languages=found.languages,
        script=found.script,
        direction=found.direction,
        word_count=found.word_count,
        reading_minutes=found.reading_minutes,
        teaser=found.teaser,
        section=found.section,
        dateline=found.dateline,
        entities=found.entities,
        main_place=found.main_place,
        topics=found.topics,
        key_phrases=found.key_phrases,
        changes=found.changes,
        partial=partial,
        trail=(step,),
    )


def _line(article: Article) -> Line:
    return Line(article.uri, "enriched", str(article.revision))
