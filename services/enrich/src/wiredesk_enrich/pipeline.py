"""enrich's one function: an ingested article in, an enriched one out."""

import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

import structlog

from wiredesk.article import Article, Enriched, Enrichment, Step
from wiredesk.cache.tellings import NoTellings, Tellings
from wiredesk.errors import RedisAway
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import ENRICHED
from wiredesk.types import Clock
from wiredesk_enrich.enricher import Enricher, Findings
from wiredesk_enrich.told import Told

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
    """Enriches articles, one by one, by the newsroom's files and what a story said before."""

    enrichers: Sequence[Enricher]
    clock: Clock
    observe: Observe
    tellings: Tellings = field(default_factory=NoTellings)

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        told = await self._told(batch)
        events = [self._event(item, told) for item in batch]

        async def after() -> None:
            with contextlib.suppress(RedisAway):  # no article waits for it
                await self.tellings.note(told.fresh, told.dropped())

        return Outcome(
            events=events, after=after, lines=[_line(item.value.article) for item in batch]
        )

    async def _told(self, batch: Sequence[Input]) -> Told:
        try:
            return Told(await self.tellings.known({item.value.article.id for item in batch}))
        except RedisAway:
            return Told(None)

    def _event(self, item: Input, told: Told) -> Outgoing:
        article: Article = item.value.article
        return outgoing(
            ENRICHED,
            article.uri,
            Enriched(article=article, enrichment=self.enrich(article, told)),
            identity=(article.uri, str(article.revision)),
            source=SERVICE,
            at=self.clock(),
            traceparent=item.record.header(TRACEPARENT),
        )

    def enrich(self, article: Article, told: Told | None = None) -> Enrichment:
        """Say what can be learnt about an article; an enricher that fails is named in `partial`.

        With `told` it is compared with its earlier revisions, and noted there.
        """
        began = time.perf_counter()
        found = Findings(told=told or Told({}))
        partial = [each.name for each in self.enrichers if not self._done(each, article, found)]
        took = (time.perf_counter() - began) * MS
        notes = (*found.notes, *(f"{name} failed" for name in partial))
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3), notes=notes)
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
            partial=tuple(partial),
            trail=(step,),
        )

    def _done(self, enricher: Enricher, article: Article, found: Findings) -> bool:
        began = time.thread_time()
        failed = False
        try:
            enricher.enrich(article, found)
        except Exception:  # noqa: BLE001 - whatever is wrong with one must not keep the article
            failed = True
            structlog.get_logger().exception(
                "enricher_failed", enricher=enricher.name, uri=article.uri
            )
        self.observe.enricher(enricher.name, time.thread_time() - began, failed=failed)
        return not failed


def _line(article: Article) -> Line:
    return Line(article.uri, "enriched", str(article.revision))
