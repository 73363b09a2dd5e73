"""Fills the gaps of a whole batch: each text of a pair is asked for once, and all in one go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article_stages import Translated
from wiredesk_translate_metadata.engines.bodies import Body, BodyFinder
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.gaps import Gap, GapFinder, filled
from wiredesk_translate_metadata.engines.hearing import Hearing
from wiredesk_translate_metadata.engines.interpreters import Interpreters

AWAY_NOTE: Final = "an engine is away; it is asked again when it is back"


@dataclass(frozen=True, slots=True)
class Filled:
    """An article as far as engines could help it."""

    translated: Translated
    lacking: bool
    """Whether an engine was away that is still to be asked, or has a body to say."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What engines may say of one article."""

    translated: Translated
    gaps: Sequence[Gap]
    bodies: Sequence[Body]


@dataclass(frozen=True, slots=True)
class Filling:
    """What the stage asks engines with."""

    interpreters: Interpreters
    finder: GapFinder
    bodies: BodyFinder | None = None
    """None where the newsroom has bodies stay in their own language."""

    async def fill(self, batch: Sequence[Translated], *, patient: bool = False) -> Sequence[Filled]:
        """Answer a batch with its gaps filled as far as engines can. Raises nothing.

        `patient`: no article waits for it. Else bodies are said as far as they are known.
        """
        wanted = [self._wanted(each) for each in batch]
        hearings = _hearings(wanted)
        if hearings:
            await self.interpreters.hear([*hearings.values()], patient=patient)
        return [_filled(each, hearings) for each in wanted]

    def _wanted(self, translated: Translated) -> _Wanted:
        serve = self.interpreters.serve
        bodies = self.bodies.find(translated, serve) if self.bodies else ()
        return _Wanted(translated, [*self.finder.find(translated, serve)], [*bodies])


def _hearings(wanted: Iterable[_Wanted]) -> dict[Pair, Hearing]:
    """Answer what to ask: all that articles wait for, and then their bodies."""
    wanted = list(wanted)
    found: dict[Pair, Hearing] = {}
    for each in wanted:
        for gap in each.gaps:
            found.setdefault(gap.pair, Hearing(gap.pair)).ask(gap.masked.text)
    for each in wanted:
        for body in each.bodies:
            hearing = found.setdefault(body.pair, Hearing(body.pair))
            for asking in body.asked.values():
                hearing.ask_later(asking.masked.text, asking.tags)
    return found


def _filled(wanted: _Wanted, heard: Mapping[Pair, Hearing]) -> Filled:
    better, away = _with_gaps(wanted.translated, wanted.gaps, heard)
    for body in wanted.bodies:
        value = body.value(heard[body.pair].said)
        if value:
            metadata = better.editions[body.edition].model_copy(update={"body": value})
            editions = {**better.editions, body.edition: metadata}
            better = better.model_copy(update={"editions": editions})
    owed = any(
        heard[body.pair].lacks(asking.masked.text)
        for body in wanted.bodies
        for asking in body.asked.values()
    )
    return Filled(_noted(better) if away else better, lacking=away or owed)


def _with_gaps(
    translated: Translated, gaps: Sequence[Gap], heard: Mapping[Pair, Hearing]
) -> tuple[Translated, bool]:
    """Answer an article with its gaps filled, and whether one of them is still to be."""
    spoken = [(gap, heard[gap.pair].said.get(gap.masked.text)) for gap in gaps]
    said = {gap.place: gap.filled(each) for gap, each in spoken if each}
    away = any(heard[gap.pair].lacks(gap.masked.text) for gap in gaps)
    return filled(translated, said) if said else translated, away


def _noted(translated: Translated) -> Translated:
    *before, last = translated.trail
    last = last.model_copy(update={"notes": (*last.notes, AWAY_NOTE)})
    return translated.model_copy(update={"trail": (*before, last)})
