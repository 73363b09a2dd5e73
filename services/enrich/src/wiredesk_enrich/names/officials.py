"""Finds officials whom nobody has listed: "Finance Minister Ada Rook", who is new in her office.

Only high offices, written before a name of two capitals or more, in English and Turkish: what
their grammar bounds. Lesser ones are held by people of whom a paper's pages are not.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.bodies import Body
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.names.traits import which

_CONFIDENCE: Final = 0.6
_OFFICES: Final[Mapping[str, str]] = {
    "en": "Minister|President|Chancellor|Premier|Senator|Secretary-General|Director-General|"
    "Ambassador|Archbishop|Cardinal|Chief Justice|Central Bank Governor|chief executive|CEO",
    "tr": "Bakanı|Bakan|Cumhurbaşkanı|Başbakanı|Başbakan|Devlet Başkanı|Genel Sekreteri|"
    "Genel Başkanı|Büyükelçisi|Milletvekili|Valisi",
}
_BEFORE: Final = {language: said.split("|") for language, said in _OFFICES.items()}
_CAPITAL: Final = r"(?:[A-ZÇĞİÖŞÜ](?:['’][A-Z])?[a-zçğıöşüâîûà-ÿ][\w-]*|[A-ZÇĞİÖŞÜ]\.)"
_NAME: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        rf" ({_CAPITAL}(?: (?:(?:bin|bint|ibn|van|von|de|der|den|da|dos|el|al|ould) )?"
        rf"(?:{_CAPITAL}|al-\w+)){{1,3}})"
    ),
    "tr": re.compile(rf" ({_CAPITAL}(?: {_CAPITAL}){{1,2}})"),
}
_MONTHS: Final = "January February March April June July August September October November December"
_OTHERS: Final = "General Deputy Delegate Emeritus Elect Hotel Trophy Cup He She It They We"
_NOT_NAMES: Final = words.TITLES.union(
    words.EN_ALONE.split("|"),
    words.EN_BEHIND_SEVERAL.split("|"),
    words.GENERIC["en"],
    _MONTHS.split(),
    _OTHERS.split(),
)


class Officials:
    """Knows whom mentions name, and so who is not listed."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers, which mentions name by their number."""
        self._places = which(bearers, lambda each: each.kind == "place")

    def find(
        self, text: Bare, headline: int, language: str, mentions: Collection[Mention]
    ) -> list[Body]:
        """Answer where the body of a text, which begins behind `headline`, names such people.

        What holds a piece of the name of somebody who is listed, or of a body, is none.
        """
        found = [
            Body(start, end, None)
            for start, end in _behind_offices(text.text, headline, language)
            if _NOT_NAMES.isdisjoint(text.text[start:end].split())
        ]
        if not found:
            return found
        others = [each for each in mentions if not self._places.issuperset(each.bearers)]
        return [
            each
            for each in dict.fromkeys(found)
            if all(other.end <= each.start or other.start >= each.end for other in others)
        ]

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


def _behind_offices(text: str, headline: int, language: str) -> Iterator[tuple[int, int]]:
    """Answer the names behind words for offices: these are looked for one by one, which is fast."""
    for office in _BEFORE.get(language, ()):
        at = text.find(office, headline)
        while at >= 0:
            at += len(office)
            name = _NAME[language].match(text, at)
            if name:
                yield name.span(1)
            at = text.find(office, at)
