"""Finds the texts that are most like a text, among many thousands, in little time."""

from array import array
from collections import Counter
from collections.abc import Iterator
from functools import cache
from heapq import heappop, heappush, nlargest
from math import ceil, floor
from typing import Final

from rapidfuzz.distance.Indel import normalized_similarity as indel

MOST_LETTERS: Final = 400
"""Longer texts are no sentences, and are not compared."""
MOST_COMPARED: Final = 32
"""Those whose letters are nearest. A memory of one sentence in a thousand forms is no reason to
look at all of them."""

_SLACK: Final = 1e-9
_WIDE: Final = (64, 4)
_NARROW: Final = (21, 3)
"""Classes of letters, and the bits of each. The narrow ones fit a machine word, so looking at
thousands of them takes little time; they leave hardly one in a hundred to look at more closely."""


class _Bucket:
    """Texts of one length by their narrow letters, each with its wide ones."""

    def __init__(self) -> None:
        self.narrow = array("Q")  # side by side: looked at through objects it takes twice as long
        self._texts: dict[int, list[tuple[int, str]]] = {}

    def add(self, text: str) -> None:
        narrow, new = _letters(text, *_NARROW), (_letters(text, *_WIDE), text)
        if narrow not in self._texts:
            self.narrow.append(narrow)
        same = self._texts.setdefault(narrow, [])
        if new not in same:
            same.append(new)

    def remove(self, text: str) -> None:
        narrow = _letters(text, *_NARROW)
        self._texts[narrow].remove((_letters(text, *_WIDE), text))
        if not self._texts[narrow]:
            del self._texts[narrow]
            self.narrow.remove(narrow)

    def near(self, narrow: int, wide: int, most: int) -> Iterator[tuple[int, str]]:
        """Answer texts that may be at most so many letters apart, and how many at the least."""
        for each in [each for each in self.narrow if (narrow ^ each).bit_count() <= most]:
            for theirs, text in self._texts[each]:
                differs = (wide ^ theirs).bit_count()
                if differs <= most:
                    yield differs, text


class Nearest:
    """A set of texts, by their length and letters."""

    def __init__(self) -> None:
        self._buckets: dict[int, _Bucket] = {}

    def add(self, text: str) -> None:
        """Add a text, where it is not too long to be compared."""
        if len(text) <= MOST_LETTERS:
            self._buckets.setdefault(len(text), _Bucket()).add(text)

    def remove(self, text: str) -> None:
        """Take out a text that was added."""
        if len(text) <= MOST_LETTERS:
            self._buckets[len(text)].remove(text)

    def near(
        self, text: str, least: float, most: int = MOST_COMPARED
    ) -> Iterator[tuple[float, str]]:
        """Answer texts with a ratio of at least `least` (0 < least <= 1), the most alike first."""
        if not 0 < len(text) <= MOST_LETTERS:
            return
        ready = list[tuple[float, str]]()
        for at_most, other in nlargest(most, self._candidates(text, least)):
            while ready and -ready[0][0] >= at_most:
                yield _first(ready)
            ratio = indel(text, other)
            if ratio >= least:
                heappush(ready, (-ratio, other))
        while ready:
            yield _first(ready)

    def _candidates(self, text: str, least: float) -> Iterator[tuple[float, str]]:
        """Answer whatever may be near enough, and what its ratio is at the most."""
        narrow, wide = _letters(text, *_NARROW), _letters(text, *_WIDE)
        for length in _lengths_near(len(text), least):
            bucket = self._buckets.get(length)
            if bucket:
                both = len(text) + length
                apart = floor((1 - least) * both + _SLACK)
                for differs, other in bucket.near(narrow, wide, apart):
                    yield 1 - differs / both, other


def _lengths_near(length: int, least: float) -> range:
    """Answer which lengths a near text may have: each letter that only one has is one apart."""
    shortest = ceil(length * least / (2 - least) - _SLACK)
    longest = floor(length * (2 - least) / least + _SLACK)
    return range(shortest, min(longest, MOST_LETTERS) + 1)


def _first(ready: list[tuple[float, str]]) -> tuple[float, str]:
    ratio, text = heappop(ready)
    return -ratio, text


def _letters(text: str, classes: int, bits: int) -> int:
    """Answer which letters a text has and how many, as `classes * bits` bits.

    Letters are told apart by the remainder of their code point, and each class is counted by a
    Johnson counter: 000, 001, 011, 111, 110, 100, 000 ... One letter more or less changes one bit,
    so two texts of which `n` bits differ are at least `n` letters apart, which costs next to
    nothing to see. It never stops, as counting up to 111 would: most sentences have more than
    three of their language's frequent letters.
    """
    found = 0
    for which, count in Counter(ord(letter) % classes for letter in text).items():
        found |= _counted(count, bits) << which * bits
    return found


@cache
def _counted(count: int, bits: int) -> int:
    turns, ones = divmod(count, bits)
    low = (1 << ones) - 1
    return (1 << bits) - 1 - low if turns % 2 else low
