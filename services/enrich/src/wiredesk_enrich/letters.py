"""Writes texts anew letter for letter, and counts their letters: a text of 500 words in 0.02 ms.

`str.translate` and `collections.Counter` take ten times that, for they make an object of each
letter that is beyond Latin-1.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

_Kind = TypeVar("_Kind", bound=np.generic)
_UNITS: Final = 0x10000
_SHORT: Final = 64
"""Letters of a text that is looked through one by one before an array is made."""
_LETTER: Final = 1
_INSIDE: Final = 2
_FIRST_BIT: Final = 7
NONE: Final = 0
RARE: Final = 1
OWN: Final = 254
"""Letters that may have a byte of their own in an `Alphabet`."""


class Letters:
    """What letters become. Each becomes exactly one, so that places in a text stay theirs."""

    def __init__(self, becomes: Mapping[str, str]) -> None:
        """Take letters of the Basic Multilingual Plane; all others stay as they are."""
        self._of_short = str.maketrans(dict(becomes))
        self._of = np.arange(_UNITS, dtype="<u2")
        for letter, other in becomes.items():
            self._of[ord(letter)] = ord(other)

    def of(self, text: str) -> str:
        """Answer a text with its letters changed."""
        if len(text) < _SHORT:
            return text.translate(self._of_short)
        return of_each(self._of, units_of(text)).tobytes().decode("utf-16-le", "surrogatepass")


class Alphabet:
    """Letters as bytes: 254 letters of the plane each by their own, others by one of two."""

    def __init__(self, own: str, rare: str) -> None:
        """Take those that have a byte of their own, and those that share `RARE`."""
        self._of = np.zeros(_UNITS, dtype=np.uint8)
        self._of[units_of(rare)] = RARE
        for byte, letter in enumerate(own, start=RARE + 1):
            self._of[ord(letter)] = byte

    def encode(self, text: str) -> bytes:
        """Answer a text, a byte for each letter: `NONE` for what is no letter here."""
        return of_each(self._of, codes(text)).tobytes()


class Signs:
    """Some letters or signs of the Basic Multilingual Plane, and where they stand in a text."""

    def __init__(self, *ranges: str) -> None:
        """Take each, or the first and the last of several, as "a-z"."""
        codes = [code for each in ranges for code in range(ord(each[0]), ord(each[-1]) + 1)]
        self._some = frozenset(map(chr, codes))
        self._are = np.zeros(_UNITS, dtype=np.bool)
        self._are[codes] = True

    def places(self, text: str) -> Sequence[int]:
        """Answer where they stand."""
        if len(text) < _SHORT:
            return [at for at, letter in enumerate(text) if letter in self._some]
        places: list[int] = of_each(self._are, codes(text)).nonzero()[0].tolist()
        return places


class Blocks:
    """Counts the letters of blocks, of any plane: of what `str.isalpha` says is one."""

    def __init__(self, blocks: Sequence[tuple[int, int]]) -> None:
        """Take the first and the last code of each, which overlap with no other."""
        self._count = len(blocks)
        self._of = np.zeros(max(last for _, last in blocks) + 2, dtype=np.uint8)
        for block, (first, last) in enumerate(blocks, start=1):
            self._of[first : last + 1] = [
                block * chr(code).isalpha() for code in range(first, last + 1)
            ]

    def counts(self, text: str) -> Sequence[int]:
        """Answer how many letters of each block stand in a text."""
        blocks = of_each(self._of, codes(text))
        counts: list[int] = np.bincount(blocks, minlength=self._count + 1).tolist()
        return counts[1:]

    def runs_by_line(self, text: str, others: Collection[int]) -> Sequence[int]:
        """Answer how many runs of letters each line of a text has that are of no other blocks.

        `others` are those by their places; what is of no block here is in no run.
        """
        counted = np.ones(self._count + 1, dtype=np.bool)
        counted[[0, *(block + 1 for block in others)]] = False
        letters = codes(text)
        inside = of_each(counted, of_each(self._of, letters))
        inside[1:] &= ~inside[:-1]
        line = np.cumsum(letters == ord("\n"))
        runs: list[int] = np.bincount(line[inside], minlength=text.count("\n") + 1).tolist()
        return runs


class Words:
    """Runs of letters, digits and low lines, of any script, with one sign of some between them."""

    def __init__(self, inside: str) -> None:
        """Take the signs that part no word where letters stand on both sides."""
        self._word = re.compile(rf"\w+(?:[{re.escape(inside)}]\w+)*")
        self._kinds = _IN_WORDS.astype(np.uint8)
        for sign in inside:
            self._kinds[ord(sign)] = _INSIDE

    def count(self, text: str) -> int:
        """Count the words of a text."""
        units = units_of(text)
        if len(units) > len(text):  # some are of two units
            return len(self._word.findall(text))
        kinds = np.zeros(len(units) + 2, dtype=np.uint8)
        kinds[1:-1] = of_each(self._kinds, units)
        letter, inside = kinds == _LETTER, kinds == _INSIDE
        begins = letter[1:] & ~letter[:-1]
        goes_on = begins[1:] & inside[1:-1] & letter[:-2]
        return int(np.count_nonzero(begins) - np.count_nonzero(goes_on))


def word_begins(text: str) -> bytes:
    """Answer a byte for each letter of a text: 0 where a letter or digit stands before it."""
    units = units_of(text)
    if len(units) > len(text):  # some are of two units
        return bytes(not before.isalnum() for before in f" {text}"[:-1])
    begins = np.ones(len(units), dtype=np.bool)
    np.logical_not(of_each(_ALPHANUMERIC, units[:-1]), out=begins[1:])
    return begins.tobytes()


def begun(encoded: bytes, begins: bytes) -> bytes:
    """Answer letters in an alphabet's bytes below 128, those that begin a word as bytes above."""
    letters = np.frombuffer(encoded, dtype=np.uint8)
    first: bytes = (letters | np.frombuffer(begins, dtype=np.uint8) << _FIRST_BIT).tobytes()
    return first


def counted(text: str) -> Mapping[str, int]:
    """Answer how often each letter, digit and sign stands in a text."""
    units = units_of(text)
    if len(units) > len(text):  # some are of two units
        return Counter(text)
    numbers = np.bincount(units)
    return {chr(unit): int(numbers[unit]) for unit in numbers.nonzero()[0].tolist()}


def codes(text: str) -> NDArray[Any]:
    """Answer the number of each letter of a text, in two bytes each where they have room."""
    units = units_of(text)
    if len(units) == len(text):
        return units
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def units_of(text: str) -> NDArray[np.uint16]:
    """Answer a text in UTF-16: a unit for each letter, but two for each that is of a higher plane.

    Where there are more than letters, a text has some of those.
    """
    return np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")


def of_each(table: NDArray[_Kind], letters: NDArray[Any]) -> NDArray[_Kind]:
    """Answer what a table has for each letter, its last for those beyond it.

    By `take`, in two thirds of the time that an index takes.
    """
    return table.take(letters, mode="clip")


_ALPHANUMERIC: Final = np.array([chr(unit).isalnum() for unit in range(_UNITS)])
_IN_WORDS: Final = _ALPHANUMERIC | (np.arange(_UNITS) == ord("_"))
