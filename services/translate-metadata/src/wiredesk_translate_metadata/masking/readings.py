"""The ways in which a text may write a name: as it stands, and as it would stand without slips."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from wiredesk_translate_metadata.folding import MARKS

_MARKS: Final = re.compile(rf"{MARKS}|\u200c(?!\w)|(?<!\w)\u200c")
"""Marks that tell no names apart, and joiners that join nothing."""

_LETTERS: Final[Mapping[str, Mapping[int, int]]] = {
    "ar": str.maketrans("یک", "يك"),
    "fa": str.maketrans("يىك", "ییک"),
    "ur": str.maketrans("يىك", "ییک"),
}
"""What another language's keyboard writes for a letter, and the letter."""

_CAPITALS: Final = re.compile(r"[^\W\d_]{4,}")
"""Shorter ones are initials: `WHO` is no pronoun, and the names have it so."""
_BEHIND: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u200e\u200f]+|\u200c(?!\\w)")
"""What goes with the letter before it."""
_TURKISH: Final = str.maketrans("Iİ", "ıi")


class Reading(NamedTuple):
    """A text as names are looked for in it, and where its letters stood."""

    text: str
    removed: Sequence[int] = ()
    """Of each mark that was left out, before which letter of `text` it stood."""

    def span(self, start: int, end: int, written: str) -> tuple[int, int]:
        """Answer where a part of it stands in the text as it was written, with marks behind it."""
        last = self._place(end - 1) + 1
        behind = _BEHIND.match(written, last)
        return self._place(start), behind.end() if behind else last

    def _place(self, at: int) -> int:
        return at + bisect_right(self.removed, at)


def readings(text: str, language: str) -> Iterator[Reading]:
    """Answer the text as it stands, and once more where it may have slips in it."""
    yield Reading(text)
    marks = _MARKS.finditer(text)
    removed = [mark.start() - before for before, mark in enumerate(marks)]
    bare = _MARKS.sub("", text) if removed else text
    said = _CAPITALS.sub(lambda word: _named(word[0], language), bare)
    said = said.translate(_LETTERS.get(language, {}))
    if said != text:
        yield Reading(said, removed)


def _named(word: str, language: str) -> str:
    """Write a word of capitals as a name; any other one stays."""
    if word != word.upper() or word == word.lower():
        return word
    rest = word[1:].translate(_TURKISH) if language == "tr" else word[1:]
    small = rest.lower()
    return word[0] + small if len(small) == len(rest) else word
