"""Folds text so that ways to write one name meet: case, accents, and forms of Arabic letters.

Offsets hold: `bare` takes marks out first, and `fold` then puts one letter for each letter.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from wiredesk_enrich.letters import Letters, Signs, word_begins
from wiredesk_enrich.names.boundaries import behind_particles

_MARKS: Final = Signs(
    *("\u00ad", "\u0610-\u061a", "\u0640", "\u064b-\u065f", "\u0670", "\u06d6-\u06ed"),
    *("\u200b-\u200f", "\u202a-\u202e", "\u2066-\u2069"),
)
"""Vowel signs, tatweel, joiners and marks of direction: nobody tells two names apart by them."""

_DOUBLED: Final = re.compile("\u0651(?:(?<=عم\u0651)|(?<=عَم\u0651))(?=ان)")
"""But for the doubled letter of Amman, without which it is Oman."""

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

    The words with Persian's hamza apart from what stands between them: a text is in NFC or not by a
    few words, and takes five times as long as one of which a glance shows that it is.
    """
    pieces: list[str] = []
    done, mark = 0, text.find(_HAMZA)
    while mark >= 0:
        start, end = text.rfind(" ", done, mark) + 1, text.find(" ", mark)
        start, end = start or done, end if end >= 0 else len(text)
        pieces += (text[done:start], text[start:end])
        done, mark = end, text.find(_HAMZA, end)
    pieces.append(text[done:])
    return "".join([unicodedata.normalize("NFC", piece) for piece in pieces])


def without_marks(text: str) -> str:
    """Answer the same of a text in NFC."""
    return _without(text, _marks(text))


def _marks(text: str) -> Sequence[int]:
    """Answer where the marks stand."""
    places = _MARKS.places(text)
    doubled = {each.start() for each in _DOUBLED.finditer(text)} if places else ()
    return [each for each in places if each not in doubled] if doubled else places


def _without(text: str, marks: Sequence[int]) -> str:
    if not marks:
        return text
    behind = [0, *(each + 1 for each in marks)]
    return "".join([text[start:end] for start, end in zip(behind, [*marks, None], strict=True)])


class Bare:
    """A text without those marks, which still knows how it was written."""

    def __init__(self, text: str) -> None:
        """Take the marks out."""
        self.nfc = nfc(text)
        """As it is written."""
        self._places = _marks(self.nfc)
        self.text = _without(self.nfc, self._places)

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
        marks = self._marks
        if not marks:
            return self.text[start:end]
        last = end - 1
        return self.nfc[start + bisect_right(marks, start) : end + bisect_right(marks, last)]

    @cached_property
    def _marks(self) -> Sequence[int]:
        """Where marks stood, as places of the bare text."""
        return [mark - before for before, mark in enumerate(self._places)]


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
