"""Folds text so that ways to write one name meet: case, accents, and forms of Arabic letters.

Offsets hold: `bare` takes marks out first, and `fold` then puts one letter for each letter.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from wiredesk_enrich.letters import Letters, word_begins
from wiredesk_enrich.names.boundaries import behind_particles

_MARKS: Final = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]"
    "(?!(?<=عم\u0651)ان)(?!(?<=عَم\u0651)ان)"
)
"""Vowel signs, tatweel, joiners and marks of direction. Nobody tells two names apart by them, but
for the doubled letter of Amman, without which it is Oman."""

_HAMZA: Final = "\u0654"
"""The mark that may join the letter before it, as behind a final he it does not."""

_ARABIC: Final = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىيئێې", "ی"),
    "ك": "ک",
    "ڤ": "ف",
    "ؤ": "و",
    **dict.fromkeys("ةہھۀەۂۃ", "ه"),
    "ے": "ی",
    "ۓ": "ی",
}
"""Arabic, Persian and Urdu letters that newsrooms write for one another."""

_LATIN: Final = {"ı": "i", "İ": "i", "ß": "s", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l"}
_QUOTES: Final = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "\u00a0": " ",
}


def bare(text: str) -> str:
    """Take out the marks that tell no names apart."""
    return without_marks(nfc(text))


def nfc(text: str) -> str:
    """Answer a text in NFC.

    Word by word where Persian's hamza stands: a text is in NFC or not by a few words, and takes
    five times as long as one of which a glance shows that it is.
    """
    if _HAMZA not in text:
        return unicodedata.normalize("NFC", text)
    return " ".join([unicodedata.normalize("NFC", word) for word in text.split(" ")])


def without_marks(text: str) -> str:
    """Answer the same of a text in NFC."""
    return _MARKS.sub("", text)


class Bare:
    """A text without those marks, which still knows how it was written."""

    def __init__(self, text: str) -> None:
        """Take the marks out."""
        self.nfc = nfc(text)
        """As it is written."""
        self.text = without_marks(self.nfc)

    @cached_property
    def folded(self) -> str:
        """The text as names and words are compared; see `fold`."""
        return fold(self.text)

    @cached_property
    def begins(self) -> bytes:
        """Where words begin: a byte for each letter of the folded text, 0 behind another letter."""
        return word_begins(self.folded)

    @cached_property
    def begins_behind_particles(self) -> bytes:
        """The same, and where Arabic words go on behind particles that are written to them."""
        return behind_particles(self.folded, self.begins)

    @cached_property
    def closes(self) -> bytes:
        """Where a word may end: 0 where a letter or digit stands, 1 elsewhere and behind it all."""
        last = self.folded[-1:].isalnum()
        return self.begins[1:] + bytes((not last, True))

    def written(self, start: int, end: int) -> str:
        """Answer a piece of the bare text with the marks inside of it."""
        if len(self.text) == len(self.nfc):
            return self.text[start:end]
        return self.nfc[self._place(start) : self._place(end - 1) + 1]

    def _place(self, at: int) -> int:
        return at + bisect_right(self._marks, at)

    @cached_property
    def _marks(self) -> Sequence[int]:
        """Where marks stood, as places of the bare text."""
        marks = _MARKS.finditer(self.nfc)
        return [mark.start() - before for before, mark in enumerate(marks)]


def fold(text: str) -> str:
    """Answer bare text letter for letter: lower case, no accents, one form of each letter."""
    return _FOLDED.of(text)


def _pairs() -> Iterator[tuple[str, str]]:
    for code in (*range(0x41, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000)):
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter.lower())[0]
        if base != letter:
            yield letter, base
    for table in (_ARABIC, _LATIN, _QUOTES):
        yield from table.items()


_FOLDED: Final = Letters(dict(_pairs()))
