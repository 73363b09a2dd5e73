"""Finds bodies that nobody has listed by how their names are made: "Kenya Revenue Authority".

Only names that their grammar bounds: runs of capitals that end with what a body is called, Arabic
ones all of whose words have the article, and Persian and Urdu ones that a place begins or ends.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from wiredesk.enrichment import Named
from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.traits import which

_CONFIDENCE: Final = 0.6
_CAPITAL: Final = r"[A-Z][\w&-]+"
_MORE: Final = rf"{_CAPITAL}(?: {_CAPITAL}){{0,4}}(?: and {_CAPITAL}(?: {_CAPITAL})?)?"
_AND: Final = rf"(?:and (?={_CAPITAL}))?"
_EN_BEFORE: Final = "|".join(f"(?<={each[0]}){each[1:]}" for each in words.EN_BEFORE.split("|"))
_EN: Final = re.compile(
    # What stands before the first letter is looked at behind it: so a search goes from capital to
    # capital, in a third of the time.
    rf"[A-Z](?<![\w'’.-][A-Z])(?:[\w&-]+ {_AND}(?:{_CAPITAL} {_AND}){{0,5}}?"
    rf"(?:{words.EN_ALONE}|{words.EN_BEHIND_SEVERAL})\b(?! {_CAPITAL})"
    rf"(?: (?:of|for) (?:the )?{_MORE})?"
    rf"|(?:{_EN_BEFORE}) (?:of|for) (?:the )?{_MORE})"
)
_EN_WHOLE: Final = re.compile(rf"{_CAPITAL} (?:{words.EN_ALONE}|{_CAPITAL} |\w+ (?:the )?[A-Z])")
"""One word and one of those that may stand alone, or more."""
_TR_CAPITALS: Final = "[A-ZÇĞİÖŞÜ]"
_TR_CAPITAL: Final = rf"{_TR_CAPITALS}[\w.-]*"
_TR_AND: Final = rf"(?:ve (?={_TR_CAPITAL}))?"
_TR: Final = re.compile(
    rf"({_TR_CAPITALS}(?<![\w'’.-]{_TR_CAPITALS})[\w.-]*,? {_TR_AND}"
    rf"(?:{_TR_CAPITAL},? {_TR_AND}){{0,6}}?(?:{words.TR}))"
    r"(?=[^\w]|n[ıiuü]n?\b|n[ae]\b|nd[ae]n?\b|yl[ae]\b|nc[ae]\b)"
)
_AR: Final = re.compile(
    rf"((?:{words.AR_BODIES})(?: (?:{words.AR_SCOPES}))+"
    rf"(?: (?!(?:{words.AR_ENDS})\b)(?:ال|لل|ول)\w+)*? (?:لل|ل)\w{{3,}}"
    rf"(?: (?!(?:{words.AR_ENDS})\b)(?:ال|وال)\w+){{0,4}}+)(?! و\w+ ال)"
)
_AR_PARTICLES: Final = re.compile(r"(?<!\w)(?:[وبفكل]|وب|ول)?$")
_FA: Final = re.compile(rf"(?<!\w)(?:{words.FA_BODIES})(?= )")
_UR: Final = re.compile(rf" (?:{words.UR_BODIES})(?!\w)")
_AR_BEFORE: Final = re.compile(rf"(?<!\w)(?:[وبفكل]|وب|ول)?((?:{words.AR_BEFORE_PLACES})) $")
_AR_LAST: Final = tuple({f"{each.split()[-1]} " for each in words.AR_BEFORE_PLACES.split("|")})
"""The last words of those, one of which most places have not before them."""
_BESIDE_PLACES: Final = frozenset({"ar", "fa", "tr", "ur"})
"""Languages in which a place shows a body."""
_SEEN: Final = 60  # characters
_PARTICLES: Final = 3  # characters, one before them included


class Body(NamedTuple):
    """Where a text names a body, and the mention in it of the place that it is of."""

    start: int
    end: int
    place: Mention | None


class Bodies:
    """Knows what bearers are, whom mentions name by number."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers."""
        self._bearers = bearers
        self._places = which(bearers, lambda each: each.kind == "place")
        self._people = which(bearers, lambda each: each.kind == "person")
        self._known = which(bearers, lambda each: each.weight >= KNOWN)

    def find(
        self, text: Bare, headline: int, language: str, mentions: Sequence[Mention]
    ) -> list[Body]:
        """Answer the bodies in a text; `headline` is where its headline ends.

        What holds the name of a body that is listed, or a piece of any name, is none.
        """
        runs = {"en": _english, "tr": _turkish, "ar": _arabic, "fa": _persian, "ur": _urdu}
        if language not in runs:
            return []
        beside = mentions if language in _BESIDE_PLACES else ()
        places = [each for each in beside if self._is_known_place(each)]
        found = runs[language](text.text, headline, places)
        return [
            Body(start, end, self._place_in(mentions, start, end))
            for start, end in found
            if not any(self._speaks_against(each, start, end) for each in mentions)
        ]

    def named(self, text: Bare, headline: int, found: Sequence[Body]) -> tuple[Named, ...]:
        """Make entities of them, in their order."""
        rows: dict[str, Named] = {}
        for start, end, place in found:
            id_ = "body:" + "-".join(text.folded[start:end].split())
            if id_ in rows:
                rows[id_] = rows[id_].model_copy(update={"count": rows[id_].count + 1})
                continue
            form = text.written(start, end)
            rows[id_] = Named(
                id=id_,
                kind="organisation",
                name=form,
                form=form,
                in_headline=start < headline,
                confidence=_CONFIDENCE,
                country=self._bearers[place.bearers[0]].country if place else "",
            )
        return tuple(rows.values())

    def _place_in(self, mentions: Sequence[Mention], start: int, end: int) -> Mention | None:
        return next(filter(self._is_known_place, _inside(mentions, start, end)), None)

    def _is_known_place(self, mention: Mention) -> bool:
        who = mention.bearers
        return self._places.issuperset(who) and not self._known.isdisjoint(who)

    def _speaks_against(self, mention: Mention, start: int, end: int) -> bool:
        if mention.end <= start or mention.start >= end:
            return False
        if not (start <= mention.start and mention.end <= end):
            return True
        who = mention.bearers
        return not (self._places.issuperset(who) or self._people.issuperset(who))


def apart(mentions: Sequence[Mention], bodies: Sequence[Body]) -> list[Mention]:
    """Answer the mentions but for those within bodies, of whom nobody is named elsewhere."""
    if not bodies:
        return list(mentions)
    within = {each for body in bodies for each in _inside(mentions, body.start, body.end)}
    elsewhere = {each.bearers for each in mentions if each not in within}
    return [each for each in mentions if each not in within or each.bearers in elsewhere]


def _inside(mentions: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    return (each for each in mentions if start <= each.start and each.end <= end)


def _english(text: str, headline: int, _: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Answer runs of capitals, in the body: a headline may have them all through."""
    for each in _EN.finditer(text, headline):
        start, end = _without_generic(text, *each.span())
        if words.TITLES.isdisjoint(text[start:end].split()) and _EN_WHOLE.match(text, start, end):
            yield start, end


def _turkish(text: str, _: int, __: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _TR.finditer(text):
        said = each[1].replace(",", "").split()
        if words.TITLES.isdisjoint(said) and not words.GENERIC["tr"].issuperset(said[:-1]):
            yield each.span(1)


def _without_generic(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out words before a name that are none of it, as one that begins a sentence."""
    while (space := text.find(" ", start, end)) > 0:
        if text[start:space] not in words.GENERIC["en"]:
            break
        start = space + 1
    return start, end


def _arabic(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _AR.finditer(text):
        if _AR_PARTICLES.search(text, max(0, each.start() - _PARTICLES), each.start()):
            yield each.span(1)
    for place in places:
        if not text.endswith(_AR_LAST, 0, place.start):
            continue
        before = _AR_BEFORE.search(text, max(0, place.start - _SEEN), place.start)
        if before:
            yield before.start(1), place.end


def _persian(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _FA.finditer(text):
        place = next((one for one in places if one.start > each.start()), None)
        if place and _is_phrase(text[each.end() : place.start], words.FA_BREAKS, 3):
            yield each.start(), place.end


def _urdu(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _UR.finditer(text):
        place = next((one for one in reversed(places) if one.end <= each.start()), None)
        if place and _is_phrase(text[place.end : each.start()], words.UR_BREAKS, 3):
            yield place.start, each.end()


def _is_phrase(between: str, breaks: frozenset[str], most: int) -> bool:
    said = between.split()
    plain = all(word.isalpha() or "\u200c" in word for word in said)
    return len(said) <= most and plain and breaks.isdisjoint(said)
