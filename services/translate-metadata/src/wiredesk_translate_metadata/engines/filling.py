"""Fills the gaps of a whole batch: each text of a pair is asked for once, and all in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Translated
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.gaps import Gap, GapFinder, filled
from wiredesk_translate_metadata.engines.interpreters import Hearing, Interpreters

AWAY_NOTE: Final = "an engine is away; it is asked again when it is back"


@dataclass(frozen=True, slots=True)
class Filled:
    """An article as far as engines could help it."""

    translated: Translated
    lacking: bool
    """Whether an engine was away that is still to be asked."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What the stage asks engines with."""

    interpreters: Interpreters
    finder: GapFinder

    async def fill(self, batch: Sequence[Translated], *, patient: bool = False) -> Sequence[Filled]:
        """Answer a batch with its gaps filled as far as engines can. Raises nothing.

        `patient`: no article waits for it.
        """
        serve = self.interpreters.serve
        gaps = [[*self.finder.find(each, serve)] for each in batch]
        hearings = _hearings([gap for each in gaps for gap in each])
        if hearings:
            await self.interpreters.hear([*hearings.values()], patient=patient)
        return [_filled(*each, hearings) for each in zip(batch, gaps, strict=True)]


def _hearings(gaps: Sequence[Gap]) -> dict[Pair, Hearing]:
    texts: dict[Pair, dict[str, None]] = {}
    for gap in gaps:
        texts.setdefault(gap.pair, {})[gap.masked.text] = None
    return {pair: Hearing(pair, list(asked)) for pair, asked in texts.items()}


def _filled(translated: Translated, gaps: list[Gap], heard: dict[Pair, Hearing]) -> Filled:
    if not gaps:
        return Filled(translated, lacking=False)
    spoken = [(gap, heard[gap.pair].said.get(gap.masked.text)) for gap in gaps]
    said = {gap.place: gap.filled(each) for gap, each in spoken if each}
    away = any(gap.masked.text in heard[gap.pair].away for gap, each in spoken if not each)
    better = filled(translated, said) if said else translated
    return Filled(_noted(better) if away else better, lacking=away)


def _noted(translated: Translated) -> Translated:
    *before, last = translated.trail
    last = last.model_copy(update={"notes": (*last.notes, AWAY_NOTE)})
    return translated.model_copy(update={"trail": (*before, last)})
