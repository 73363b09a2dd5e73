"""Measures in phrases, as languages join them: "200'den fazla kişi", "۳ روزه", "200 سے زائد افراد".

Turkish and Urdu write what says how sure a number is behind the number, and what is counted last.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates import persian_endings, turkish_endings
from wiredesk_translate_metadata.templates.arabic_duals import duals
from wiredesk_translate_metadata.templates.counted_words import words_of

_NOUN_LAST: Final[Mapping[Edition, frozenset[str]]] = {
    edition: frozenset(word for words in words_of(edition).values() for word in words)
    for edition in ("tr", "ur")
}
"""What they count; a unit stays where it is: "5 dolardan fazla"."""
_SCALES: Final = "bin|milyon|milyar|trilyon|ہزار|لاکھ|کروڑ|ارب|کھرب"
_COUNTED: Final = re.compile(rf"(\d[\d.,]*(?: (?:{_SCALES}))?) (.+)")
_TELLING: Final = re.compile(r"\{0\}(?:-den|-e| سے)\b")
"""Behind a slot: "more than", "less than", "nearly"."""
_URDU: Final = re.compile(r"\{0\}-(کا|کی)")
"""Of a noun that the measure qualifies, by its gender: "5 ارب ڈالر کا معاہدہ"."""
_WORD: Final = re.compile(r"\S+")
_URDU_TIMES: Final = (("دن", "روزہ"), ("سال", "سالہ"))
"""Words of their own where it is a time: "3 روزہ جنگ بندی"."""


def filled(pattern: str, said: str, edition: Edition) -> str:
    """Fill a phrase with a measure."""
    noun = ""
    if edition in _NOUN_LAST and _TELLING.search(pattern):
        counted = _COUNTED.fullmatch(said)
        if counted and counted[2] in _NOUN_LAST[edition]:
            said, noun = counted[1], f" {counted[2]}"
    return _WAYS.get(edition, str.format)(pattern, said) + noun


def _in_arabic(pattern: str, said: str) -> str:
    """Write two of something, which have no figure, as they stand behind a word: "قبل سنتين"."""
    governed = not pattern.startswith("{0}") and not any(map(str.isdigit, said))
    return pattern.format(_WORD.sub(_behind, said) if governed else said)


def _behind(word: re.Match[str]) -> str:
    """Write the word for two of something as behind another; "باكستان" is no two."""
    return f"{word[0][:-2]}ين" if word[0] in duals() else word[0]


def _in_urdu(pattern: str, said: str) -> str:
    for time, qualifying in _URDU_TIMES:
        if said.endswith(time) and _URDU.search(pattern):
            return _URDU.sub(said.removesuffix(time) + qualifying, pattern)
    return _URDU.sub(r"{0} \1", pattern).format(said)


_WAYS: Final[Mapping[Edition, Callable[[str, str], str]]] = {
    "ar": _in_arabic,
    "fa": persian_endings.filled,
    "tr": turkish_endings.filled,
    "ur": _in_urdu,
}
