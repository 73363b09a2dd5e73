"""translate-metadata's one function: an enriched article in, its metadata in five editions out."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from wiredesk.article import Article, Enriched, Metadata, Step, Translated, Value
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import TRANSLATED
from wiredesk.types import EDITIONS, Clock, Edition
from wiredesk_translate_metadata.again.noting import NoNotes, Notes
from wiredesk_translate_metadata.again.shown import Noted
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.asking import Request, request
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.earlier import Earlier, with_earlier
from wiredesk_translate_metadata.values import value

SERVICE: Final = "translate-metadata"
MS: Final = 1000


@dataclass(frozen=True, slots=True)
class TranslateStage:
    """Translates metadata, article by article."""

    chain: Chain
    dates: Dates
    clock: Clock
    notes: Notes = field(default_factory=NoNotes)
    show_stale: bool = False

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        noted = await self.notes.note(batch)
        pairs = list(zip(batch, noted, strict=True))
        translated = [self._translated(*each) for each in pairs]
        return Outcome(
            events=[self._event(*each) for each in zip(batch, translated, strict=True)],
            after=partial(self._after, translated, noted),
            lines=[_line(item.value.article) for item in batch],
        )

    def _translated(self, item: Input, noted: Noted) -> Translated:
        translated = self.translate(item.value, noted.pass_)
        if not noted.said:
            return translated
        return with_earlier(translated, Earlier.read(noted.said), show_stale=self.show_stale)

    async def _after(self, translated: Sequence[Translated], noted: Sequence[Noted]) -> None:
        """Note what was translated, where that is not what was noted before."""
        said = {
            each.article.id: now
            for each, before in zip(translated, noted, strict=True)
            if before.said is not None and (now := Earlier.of(each).dump()) != before.said
        }
        if said:
            await self.notes.note_said(said)

    def _event(self, item: Input, translated: Translated) -> Outgoing:
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

    def translate(self, enriched: Enriched, pass_: int = 0) -> Translated:
        """Say an article's metadata in five editions; a pass above 0 says it again."""
        began = time.perf_counter()
        asked, made = request(enriched), enriched.article.versioncreated
        editions = {edition: self._metadata(asked, made, edition) for edition in EDITIONS}
        took = (time.perf_counter() - began) * MS
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3), notes=_notes(pass_))
        return Translated(
            article=enriched.article,
            enrichment=enriched.enrichment,
            editions=editions,
            pass_=pass_,
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


def _notes(pass_: int) -> tuple[str, ...]:
    return (f"translated again: pass {pass_}",) if pass_ else ()
