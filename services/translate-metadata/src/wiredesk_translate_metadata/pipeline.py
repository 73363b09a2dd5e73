"""translate-metadata's one function: an enriched article in, its metadata in five editions out."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wiredesk.article import Article, Enriched, Metadata, Step, Subject, Translated
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import TRANSLATED
from wiredesk.types import EDITIONS, Clock, Edition
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.names import Names
from wiredesk_translate_metadata.values import free_text, value

SERVICE: Final = "translate-metadata"
MS: Final = 1000


@dataclass(frozen=True, slots=True)
class TranslateStage:
    """Translates metadata, article by article; it knows nothing but the newsroom's files."""

    names: Names
    dates: Dates
    clock: Clock

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        return Outcome(
            events=[self._event(item) for item in batch],
            lines=[_line(item.value.article) for item in batch],
        )

    def _event(self, item: Input) -> Outgoing:
        translated = self.translate(item.value)
        article = translated.article
        return outgoing(
            TRANSLATED,
            article.uri,
            translated,
            identity=(article.uri, str(article.revision), str(translated.pass_)),
            source=SERVICE,
            at=self.clock(),
            traceparent=item.record.header(TRACEPARENT),
        )

    def translate(self, enriched: Enriched) -> Translated:
        """Say an article's metadata in five editions."""
        began = time.perf_counter()
        untranslated = _untranslated(enriched)
        editions = {
            edition: self._metadata(enriched, edition, untranslated) for edition in EDITIONS
        }
        took = (time.perf_counter() - began) * MS
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3))
        return Translated(
            article=enriched.article,
            enrichment=enriched.enrichment,
            editions=editions,
            trail=(step,),
        )

    def _metadata(
        self, enriched: Enriched, edition: Edition, untranslated: Mapping[str, Any]
    ) -> Metadata:
        article, language = enriched.article, enriched.enrichment.language
        date = self.dates.write(article.versioncreated, edition)
        subjects = (self.names.subject(each, edition, language) for each in _subjects(enriched))
        return Metadata(
            **untranslated,
            section=self.names.section(enriched.enrichment.section, edition),
            date=value(date, edition, "template", article.versioncreated.isoformat()),
            language=self.names.language(language, edition),
            subjects=tuple(each for each in subjects if each is not None),
            places=tuple(self.names.place(p, edition, language) for p in article.places),
        )


def _untranslated(enriched: Enriched) -> dict[str, Any]:
    """Answer the metadata that says the same in every edition: free text, as it was written."""
    article, language = enriched.article, enriched.enrichment.language
    return {
        "headline": free_text(article.headline, language),
        "teaser": free_text(enriched.enrichment.teaser, language),
        "dateline": free_text(article.located, language),
        "byline": free_text(article.byline, language),
        "credit": free_text(_credit(article), language),
        "people": tuple(free_text(person.name, language) for person in article.people),
        "organisations": tuple(free_text(o.name, language) for o in article.organisations),
        "captions": tuple(free_text(p.caption, language) for p in article.pictures),
    }


def _subjects(enriched: Enriched) -> Sequence[Subject]:
    """Answer the topics that enrich found; where it found none, what the wire says."""
    topics = enriched.enrichment.topics
    found = [Subject(code=each.code, name=each.name, origin=each.origin) for each in topics]
    return found or enriched.article.subjects


def _credit(article: Article) -> str:
    return article.source or article.copyrightholder


def _line(article: Article) -> Line:
    return Line(article.uri, "translated", str(article.revision))
