"""Finds officials whom nobody has listed: "Finance Minister Ada Rook", who is new in her office.

Only high offices, where grammar bounds the name beside one (`official_runs.py`). Lesser ones are
held by people of whom a paper's pages are not.
"""

from collections.abc import Sequence
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.bodies import Body
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.office_words import NOT_NAMES
from wiredesk_enrich.names.official_runs import RUNS
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.names.spans import touching
from wiredesk_enrich.names.traits import which

_CONFIDENCE: Final = 0.6
_NOT_NAMES: Final = words.TITLES.union(
    words.EN_ALONE.split("|"),
    words.EN_BEHIND_SEVERAL.split("|"),
    words.GENERIC["en"],
    NOT_NAMES.split(),
)


class Officials:
    """Knows whom mentions name, and so who is not listed."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers, which mentions name by their number."""
        self._places = which(bearers, lambda each: each.kind == "place")

    def find(
        self, text: Bare, headline: int, language: str, mentions: Sequence[Mention]
    ) -> list[Body]:
        """Answer where the body of a text, which begins behind `headline`, names such people.

        What holds a piece of the name of somebody who is listed, or of a body, is none.
        """
        if language not in RUNS:
            return []
        found = [
            Body(start, end, None)
            for start, end in RUNS[language](text.text, headline)
            if _NOT_NAMES.isdisjoint(text.text[start:end].split())
        ]
        if not found:
            return found
        others = [each for each in mentions if not self._places.issuperset(each.bearers)]
        return [each for each in dict.fromkeys(found) if not touching(others, each.start, each.end)]

    def named(self, text: Bare, found: Sequence[Body]) -> tuple[Named, ...]:
        """Make entities of them, in their order."""
        rows: dict[str, Named] = {}
        for start, end, _ in found:
            id_ = "official:" + "-".join(text.folded[start:end].split())
            count = rows[id_].count + 1 if id_ in rows else 1
            form = text.written(start, end)
            rows[id_] = Named(
                id=id_, kind="person", name=form, form=form, count=count, confidence=_CONFIDENCE
            )
        return tuple(rows.values())
