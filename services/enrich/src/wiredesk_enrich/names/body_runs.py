"""How names of bodies are made in each language, where their grammar bounds them.

Runs of capitals that end with what a body is called, Arabic ones all of whose words have the
article, and ones in Arabic script that a place begins or ends.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Final

from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.arabic_bodies import bounded, longest
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.begun import Begun
from wiredesk_enrich.names.body_kinds import (
    AR_BEHIND,
    SEEN,
    behind_kinds,
    by_letter,
    last_words,
)

_CAPITAL: Final = r"[A-Z][\w&-]+"
_NEXT: Final = rf"(?:(?:{by_letter(words.EN_POSSESSIVE)})['’]s?|{_CAPITAL})"
_MORE: Final = rf"{_CAPITAL}(?: {_CAPITAL}){{0,4}}(?: and {_CAPITAL}(?: {_CAPITAL})?)?"
_OF_MORE: Final = rf" (?:of|for) (?:the )?{_MORE}(?: of (?:the )?{_MORE})?"
_AND: Final = rf"(?:and (?={_CAPITAL}))?"
_EN_BEFORE: Final = "|".join(f"(?<={each[0]}){each[1:]}" for each in words.EN_BEFORE.split("|"))
_EN: Final = re.compile(
    # What stands before the first letter is looked at behind it: so a search goes from capital to
    # capital, in a third of the time.
    rf"[A-Z](?<![\w'’.-][A-Z])(?:[\w&-]+ {_AND}(?:{_NEXT} {_AND}){{0,5}}?"
    rf"(?:{by_letter(f'{words.EN_ALONE}|{words.EN_BEHIND_SEVERAL}')})\b(?! {_CAPITAL})"
    rf"(?:{_OF_MORE})?|(?:{_EN_BEFORE}){_OF_MORE})"
)
_EN_WHOLE: Final = re.compile(rf"{_CAPITAL} (?:{words.EN_ALONE}|{_NEXT} |\w+ (?:the )?[A-Z])")
"""One word and one of those that may stand alone, or more."""
_ROW: Final = re.compile(rf"(?<=\bthe ){_CAPITAL}(?: {_CAPITAL}){{0,3}}, $")
"""The beginning of a row of things, behind its article."""
_OF: Final = re.compile(r"\b(?:Prince|Princess|Duke|Duchess|Lady|City|Isle) of $")
"""Before a piece of a name: "Wales Hospital" of "Princess of Wales Hospital"."""
_TR_CAPITALS: Final = "[A-ZÇĞİÖŞÜ]"
_TR_CAPITAL: Final = rf"{_TR_CAPITALS}[\w.-]*"
_TR_AND: Final = rf"(?:ve (?={_TR_CAPITAL}))?"
_TR_NUMBER: Final = r"(?:\d{1,3}\. )?"
_TR_BODIES: Final = (
    rf"(?:Üniversitesi (?:{_TR_CAPITAL} ){{0,4}}?(?:{words.TR_OF_UNIVERSITIES})|"
    rf"{by_letter(words.TR)})"
)
_TR: Final = re.compile(
    rf"({_TR_CAPITALS}(?<![\w'’.-]{_TR_CAPITALS})[\w.-]*,? {_TR_AND}{_TR_NUMBER}"
    rf"(?:{_TR_CAPITAL},? {_TR_AND}{_TR_NUMBER}){{0,6}}?"
    rf"{_TR_BODIES})"
    r"(?=[^\w]|n[ıiuü]n?\b|n[ae]\b|nd[ae]n?\b|yl[ae]\b|nc[ae]\b)"
)
_AR_WORD: Final = rf"(?!(?:{words.AR_ENDS})\b)(?:ال|وال)\w+"
_AR: Final = re.compile(
    rf"((?:{words.AR_BODIES})(?: (?:{words.AR_SCOPES}))+"
    rf"(?: (?!(?:{words.AR_ENDS})\b)(?:ال|لل|ول)\w+){{0,6}}? "
    rf"(?:لل\w{{3,}}(?: (?!{words.AR_OBJECTS}(?!\w)){_AR_WORD}){{0,4}}+|"
    rf"ل\w{{3,}}(?: {_AR_WORD}){{1,4}}+))(?! و\w+ ال)"
)
_AR_PARTICLES: Final = re.compile(r"(?<!\w)(?:[وبفكل]|وب|ول)?$")
_FA: Final = Begun(rf"(?<!\w)(?:{words.FA_BODIES})(?= )", words.FA_BODIES.split("|"))
_UR: Final = re.compile(rf" (?:{by_letter(words.UR_BODIES)})(?!\w)")
_AR_BEFORE: Final = re.compile(rf"(?<!\w)(?:[وبفكل]|وب|ول)?((?:{words.AR_BEFORE_PLACES})) $")
_UR_BEFORE: Final = re.compile(rf"(?<!\w)((?:{words.UR_BEFORE_PLACES})) $")
_AR_LAST: Final = last_words(words.AR_BEFORE_PLACES)
_UR_LAST: Final = last_words(words.UR_BEFORE_PLACES)
_PARTICLES: Final = 3  # characters, one before them included
_START: Final[Callable[[Mention], int]] = attrgetter("start")
_END: Final[Callable[[Mention], int]] = attrgetter("end")


def _english(text: str, headline: int, _: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Answer runs of capitals, in the body: a headline may have them all through."""
    for each in _EN.finditer(text, headline):
        start, end = _without(words.GENERIC["en"], text, *each.span())
        said = text[start:end].split()
        if (
            words.TITLES.isdisjoint(said)
            and _EN_WHOLE.match(text, start, end)
            and not _OF.search(text, max(0, start - SEEN), start)
        ):
            yield (_row_begins(text, headline, start) if "and" in said else start), end


def _row_begins(text: str, headline: int, start: int) -> int:
    """Answer where a row begins of which a name is the end: "Lamps, Oil and Wicks Agency"."""
    row = _ROW.search(text, max(headline, start - SEEN), start)
    return row.start() if row else start


def _turkish(text: str, _: int, __: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _TR.finditer(text):
        said = each[1].replace(",", "").split()
        told = [word for word in said[:-1] if not word[0].isdigit()]
        if words.TITLES.isdisjoint(said) and not words.GENERIC["tr"].issuperset(told):
            yield _without(words.TR_OPENERS, text, *_behind_comma(text, *each.span(1)))


def _behind_comma(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a word before a comma that begins no row of a name, "Lamps, Oil and Wicks"."""
    comma = text.rfind(",", start, end)
    return (start, end) if comma < 0 or " ve " in text[comma:end] else (comma + 2, end)


def _without(before: frozenset[str], text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out words before a name that are none of it, as one that begins a sentence."""
    while (space := text.find(" ", start, end)) > 0:
        if text[start:space] not in before:
            break
        start = space + 1
    return start, end


def _arabic(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    return longest(chain(_of_scopes(text), _beside_places(text, places), bounded(text, places)))


def _of_scopes(text: str) -> Iterator[tuple[int, int]]:
    for each in _AR.finditer(text):
        if _AR_PARTICLES.search(text, max(0, each.start() - _PARTICLES), each.start()):
            yield each.span(1)


def _beside_places(text: str, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for start, place in behind_kinds(text, places, _AR_BEFORE, _AR_LAST):
        behind = AR_BEHIND.match(text, place.end)
        yield start, behind.end() if behind else place.end


def _persian(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _FA.finditer(text):
        after = bisect_right(places, each.start(), key=_START)
        place = places[after] if after < len(places) else None
        if place and _is_phrase(text[each.end() : place.start], words.FA_BREAKS, 3):
            yield each.start(), place.end


def _urdu(text: str, _: int, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for each in _UR.finditer(text):
        before = bisect_right(places, each.start(), key=_END)
        place = places[before - 1] if before else None
        if place and _is_phrase(text[place.end : each.start()], words.UR_BREAKS, 3):
            yield place.start, each.end()
    for start, place in behind_kinds(text, places, _UR_BEFORE, _UR_LAST):
        yield start, place.end


def _is_phrase(between: str, breaks: frozenset[str], most: int) -> bool:
    if "\n" in between:
        return False
    said = between.split()
    plain = all(word.isalpha() or "\u200c" in word for word in said)
    return len(said) <= most and plain and breaks.isdisjoint(said)


RUNS: Final[Mapping[str, Callable[[str, int, Sequence[Mention]], Iterator[tuple[int, int]]]]] = {
    "en": _english,
    "tr": _turkish,
    "ar": _arabic,
    "fa": _persian,
    "ur": _urdu,
}
"""By language, what answers where bodies begin and end in a text, after its headline's end and the
places that it names."""
