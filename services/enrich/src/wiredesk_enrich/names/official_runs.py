"""Where names stand beside high offices, in each language, if their grammar bounds them."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from wiredesk_enrich.names.office_words import BEFORE, BEHIND, ENDS, FIELDS, UR_FIELDS

_SEEN: Final = 120  # characters
_MOST: Final = 4
"""Words of a name in Urdu, and two at least."""
_CAPITAL: Final = r"(?:[A-ZÇĞİÖŞÜ](?:['’][A-Z])?[a-zçğıöşüâîûà-ÿ][\w-]*|[A-ZÇĞİÖŞÜ]\.)"
_EN_NAME: Final = (
    rf"({_CAPITAL}(?: (?:(?:bin|bint|ibn|van|von|de|der|den|da|dos|el|al|ould) )?"
    rf"(?:{_CAPITAL}|al-\w+)){{1,3}})"
)
_LATIN: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(f" {_EN_NAME}"),
    "tr": re.compile(rf" ({_CAPITAL}(?: {_CAPITAL}){{1,2}})"),
}
_EN_BEHIND: Final = re.compile(
    rf"(?<![\w'’.-]){_EN_NAME}, (?:(?!who|which|whose|and|that|a|an|met|with|of)[\w'’.-]+ ){{0,4}}$"
)
_UR_FIELD: Final = re.compile(rf"(?:اعظم|اعلیٰ)?(?: (?:{UR_FIELDS})(?!\w))*")
_WORD: Final = re.compile(r" ([\w\u200c]+)")


def _places(text: str, offices: str, begins: int) -> Iterator[tuple[int, int]]:
    """Answer where offices stand: they are looked for one by one, which is fast."""
    for office in offices.split("|"):
        at = text.find(office, begins)
        while at >= 0:
            yield at, at + len(office)
            at = text.find(office, at + len(office))


def _latin(text: str, headline: int, language: str) -> Iterator[tuple[int, int]]:
    for _, end in _places(text, BEFORE[language], headline):
        name = _LATIN[language].match(text, end)
        if name:
            yield name.span(1)


def _english(text: str, headline: int) -> Iterator[tuple[int, int]]:
    yield from _latin(text, headline, "en")
    for start, _ in _places(text, BEHIND, headline):
        if text.startswith("s", start) and not text.endswith(FIELDS, 0, start):
            continue
        name = _EN_BEHIND.search(text, max(headline, start - _SEEN), start)
        if name:
            yield name.span(1)


def _turkish(text: str, headline: int) -> Iterator[tuple[int, int]]:
    return _latin(text, headline, "tr")


def _urdu(text: str, _: int) -> Iterator[tuple[int, int]]:
    for start, end in _places(text, BEFORE["ur"], 0):
        if not text[start - 1 : start].isalnum():
            field = _UR_FIELD.match(text, end)
            yield from _name_behind(text, field.end() if field else end)


def _name_behind(text: str, begin: int) -> Iterator[tuple[int, int]]:
    """Answer the name there that a word ends which is none, or a sign."""
    at, words = begin, 0
    while words <= _MOST:
        word = _WORD.match(text, at)
        if word is None or word[1] in ENDS:
            break
        at, words = word.end(), words + 1
    if 1 < words <= _MOST and not text[at : at + 1].isalnum():
        yield begin + 1, at


RUNS: Final[Mapping[str, Callable[[str, int], Iterator[tuple[int, int]]]]] = {
    "en": _english,
    "tr": _turkish,
    "ur": _urdu,
}
"""By language, what answers where names of officials stand in a text, after its headline's end."""
