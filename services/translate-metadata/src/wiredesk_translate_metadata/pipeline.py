"""translate-metadata's one function: an enriched article in, its metadata in five editions out."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final, Self

from wiredesk.article import Article, Step
from wiredesk.article_stages import Enriched, Translated
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import TRACEPARENT
from wiredesk.metadata import Metadata, Value
from wiredesk.stage import Input, Line, Outcome
from wiredesk.topics import TRANSLATED
from wiredesk.types import EDITIONS, Clock, Edition
from wiredesk_translate_metadata.again.noting import NoNotes, Notes
from wiredesk_translate_metadata.again.shown import Noted
from wiredesk_translate_metadata.asking import Request, request
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.earlier import Earlier, with_earlier
from wiredesk_translate_metadata.engines.filling import Filled, Filling
from wiredesk_translate_metadata.values import value

SERVICE: Final = "translate-metadata"
MS: Final = 1000


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of an article, and what was known of its story before."""

    translated: Translated
    lacking: bool
    """Whether an engine was away that is still to be asked."""
    noted: Noted


@dataclass(frozen=True, slots=True)
class TranslateStage:
    """Translates metadata, article by article."""

    chain: Chain
    dates: Dates
    clock: Clock
    notes: Notes = field(default_factory=NoNotes)
    show_stale: bool = False
    filling: Filling | None = None
    """Asks engines; None where the newsroom has none."""

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        return self.outcome(batch, await self.fill(batch))

    async def fill(self, batch: Sequence[Input], *, patient: bool = False) -> Sequence[Told]:
        """Say the metadata of a batch, each in the pass that is asked for. `patient`: see `say`."""
        noted = await self.notes.note(batch)
        passes = [each.pass_ for each in noted]
        said = await self.say([item.value for item in batch], passes, patient=patient)
        return [
            Told(self._with_earlier(one.translated, before), one.lacking, before)
            for one, before in zip(said, noted, strict=True)
        ]

    async def say(
        self, batch: Sequence[Enriched], passes: Sequence[int] = (), *, patient: bool = False
    ) -> Sequence[Filled]:
        """Say the metadata of articles, with the newsroom's engines where it has some.

        `patient`: no article waits for it.
        """
        asked = zip(batch, passes or [0] * len(batch), strict=True)
        translated = [self.translate(*each) for each in asked]
        if self.filling is None:
            return [Filled(each, lacking=False) for each in translated]
        return await self.filling.fill(translated, patient=patient)

    def _with_earlier(self, translated: Translated, noted: Noted) -> Translated:
        if not noted.said:
            return translated
        return with_earlier(translated, Earlier.read(noted.said), show_stale=self.show_stale)

    def outcome(self, batch: Sequence[Input], told: Sequence[Told]) -> Outcome:
        """Make a batch's outcome of what is said of each article in it."""
        pairs = zip(batch, told, strict=True)
        return Outcome(
            events=[self.event(item, each.translated) for item, each in pairs],
            after=partial(self.sent, told),
            lines=[_line(item.value.article) for item in batch],
        )

    async def sent(self, told: Sequence[Told]) -> None:
        """Note what was translated, where that is not what was noted before."""
        said = {
            each.translated.article.id: now
            for each in told
            if each.noted.said is not None
            and (now := Earlier.of(each.translated).dump()) != each.noted.said
        }
        if said:
            await self.notes.note_said(said)

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

    def translate(self, enriched: Enriched, pass_: int = 0) -> Translated:
        """Say an article's metadata in five editions; a pass above 0 says it again."""
        began = time.perf_counter()
        said, made = _Said.by(self.chain, request(enriched)), enriched.article.versioncreated
        editions = {edition: self._metadata(said, made, edition) for edition in EDITIONS}
        took = (time.perf_counter() - began) * MS
        step = Step(stage=SERVICE, at=self.clock(), took_ms=round(took, 3), notes=_notes(pass_))
        return Translated(
            article=enriched.article,
            enrichment=enriched.enrichment,
            editions=editions,
            pass_=pass_,
            trail=(step,),
        )

    def _metadata(self, said: "_Said", made: datetime, edition: Edition) -> Metadata:
        at = value(self.dates.write(made, edition), edition, "template", made.isoformat())
        return Metadata.model_validate({"date": at, **said.fields(edition)})


_Everywhere = Mapping[Edition, Value]


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of a `Request` in all editions."""

    single: Mapping[str, _Everywhere | None]
    lists: Mapping[str, Sequence[_Everywhere]]
    by_picture: Mapping[str, Sequence[_Everywhere]]

    @classmethod
    def by(cls, chain: Chain, asked: Request) -> Self:
        return cls(
            {name: each and chain.editions(each) for name, each in asked.single.items()},
            {name: [*map(chain.editions, each)] for name, each in asked.lists.items()},
            {name: [*map(chain.editions, each)] for name, each in asked.by_picture.items()},
        )

    def fields(self, edition: Edition) -> Mapping[str, object]:
        """Answer the fields of an edition's `Metadata`."""
        return {
            **{name: each and each[edition] for name, each in self.single.items()},
            **{name: _distinct(each, edition) for name, each in self.lists.items()},
            **{name: tuple(v[edition] for v in each) for name, each in self.by_picture.items()},
        }


def _distinct(said: Iterable[_Everywhere], edition: Edition) -> tuple[Value, ...]:
    """Answer what an edition says; two ways to write a name may come to the same one."""
    values = (each[edition] for each in said)
    return tuple({each.value: each for each in values if each.value}.values())


def _line(article: Article) -> Line:
    return Line(article.uri, "translated", str(article.revision))


def _notes(pass_: int) -> tuple[str, ...]:
    return (f"translated again: pass {pass_}",) if pass_ else ()
