"""enrich's one function: an ingested article in, an enriched one out."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Article, Enriched, Enrichment, Step
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.newsroom import Newsroom
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import ENRICHED
from wiredesk.types import Clock
from wiredesk_enrich.language import LanguageCheck
from wiredesk_enrich.reading import minutes, words
from wiredesk_enrich.teaser import teaser

SERVICE: Final = "enrich"
MS: Final = 1000


@dataclass(frozen=True, slots=True)
class EnrichStage:
    """Enriches articles, one by one; it knows nothing but the newsroom's files."""

    newsroom: Newsroom
    language: LanguageCheck
    clock: Clock

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        return Outcome(
            events=[self._event(item) for item in batch],
            lines=[_line(item.value.article) for item in batch],
        )

    def _event(self, item: Input) -> Outgoing:
        article: Article = item.value.article
        return outgoing(
            ENRICHED,
            article.uri,
            Enriched(article=article, enrichment=self.enrich(article)),
            identity=(article.uri, str(article.revision)),
            source=SERVICE,
            at=self.clock(),
            traceparent=item.record.header(TRACEPARENT),
        )

    def enrich(self, article: Article) -> Enrichment:
        """Say what can be learnt about an article."""
        began = time.perf_counter()
        finding = self.language.check(article)
        count = words(article.body_text)
        section = self.newsroom.section_for(subject.code for subject in article.subjects)
        short = teaser(article.body_text, finding.language)
        notes = tuple(note for note in (finding.note, f"section {section}") if note)
        took = (time.perf_counter() - began) * MS
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3), notes=notes)
        return Enrichment(
            language=finding.language,
            language_note=finding.note,
            word_count=count,
            reading_minutes=minutes(count, finding.language),
            teaser=short,
            section=section,
            trail=(step,),
        )


def _line(article: Article) -> Line:
    return Line(article.uri, "enriched", str(article.revision))
