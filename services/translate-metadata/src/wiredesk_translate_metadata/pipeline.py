"""translate-metadata's one function: an enriched article in, its metadata in five editions out."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wiredesk.article import Article, Enriched, Metadata, Step, Translated, Value
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import TRANSLATED
from wiredesk.types import EDITIONS, Clock, Edition
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.asking import Request, request
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.engines.filling import Filled, Filling
from wiredesk_translate_metadata.values import value

SERVICE: Final = "translate-metadata"
MS: Final = 1000


@dataclass(frozen=True, slots=True)
class TranslateStage:
    """Translates metadata, article by article."""

    chain: Chain
    dates: Dates
    clock: Clock
    filling: Filling | None = None
    """Asks engines; None where the newsroom has none."""

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        return self.outcome(batch, await self.fill([item.value for item in batch]))

    async def fill(self, batch: Sequence[Enriched], *, patient: bool = False) -> Sequence[Filled]:
        """Say the metadata of a batch, with the newsroom's engines where it has some.

        `patient`: no article waits for it.
        """
        translated = [self.translate(each) for each in batch]
        if self.filling is None:
            return [Filled(each, lacking=False) for each in translated]
        return await self.filling.fill(translated, patient=patient)

    def outcome(self, batch: Sequence[Input], filled: Sequence[Filled]) -> Outcome:
        """Make a batch's outcome of what is said of each article in it."""
        pairs = zip(batch, filled, strict=True)
        return Outcome(
            events=[self.event(item, each.translated) for item, each in pairs],
            lines=[_line(item.value.article) for item in batch],
        )

    def event(self, item: Input, translated: Translated, *again: str) -> Outgoing:
        """Make an article's event; `again` tells it from the one that was sent before."""
        article = translated.article
        return outgoing(
            TRANSLATED,
            article.uri,
            translated,
            identity=(article.uri, str(article.revision), str(translated.pass_), *again),
            source=SERVICE,
            at=self.clock(),
            traceparent=item.record.header(TRACEPARENT),
        )

    def translate(self, enriched: Enriched) -> Translated:
        """Say an article's metadata in five editions."""
        began = time.perf_counter()
        asked, made = request(enriched), enriched.article.versioncreated
        editions = {edition: self._metadata(asked, made, edition) for edition in EDITIONS}
        took = (time.perf_counter() - began) * MS
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3))
        return Translated(
            article=enriched.article,
            enrichment=enriched.enrichment,
            editions=editions,
            trail=(step,),
        )

    def _metadata(self, asked: Request, made: datetime, edition: Edition) -> Metadata:
        def one(each: Asked) -> Value:
            return self.chain.say(each, edition)

        def several(of: Iterable[Asked]) -> tuple[Value, ...]:
            # Two ways to write a name may come to the same one.
            said = {found.value: found for found in map(one, of) if found.value}
            return tuple(said.values())

        at = value(self.dates.write(made, edition), edition, "template", made.isoformat())
        single = {name: said and one(said) for name, said in asked.single.items()}
        lists = {name: several(said) for name, said in asked.lists.items()}
        by_picture = {name: tuple(map(one, said)) for name, said in asked.by_picture.items()}
        return Metadata.model_validate({"date": at, **single, **lists, **by_picture})


def _line(article: Article) -> Line:
    return Line(article.uri, "translated", str(article.revision))
