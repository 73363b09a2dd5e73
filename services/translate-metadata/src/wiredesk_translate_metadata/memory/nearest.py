"""Finds the texts that are most like a text, among many thousands, in little time."""

from array import array
from collections import Counter
from collections.abc import Iterator
from heapq import heappop, heappush, nlargest
from math import floor
from typing import Final

from rapidfuzz.distance.Indel import normalized_similarity as indel

MOST_LETTERS: Final = 400
"""Longer texts are no sentences, and are not compared."""
MOST_COMPARED: Final = 32
"""Those whose letters are nearest. A memory of one sentence in a thousand forms is no reason to
look at all of them."""

_SLACK: Final = 1e-9
_IS_ODD: Final = (1).__and__
_WIDE: Final = (64, 4)
_NARROW: Final = (21, 3)
"""Classes of letters, and up to how many are counted of each. The narrow ones fit a machine word:
they stand side by side in memory, and looking at thousands of them takes no time."""


class _Bucket:
    """Texts with the same counts of both sorts of letters, each at one place of three lists."""

    def __init__(self) -> None:
        self.narrow = array("Q")
        self.wide: list[int] = []
        self.texts: list[str] = []

    def add(self, text: str) -> None:
        if text not in self.texts:
            self.narrow.append(_letters(text, *_NARROW))
            self.wide.append(_letters(text, *_WIDE))
            self.texts.append(text)

    def remove(self, text: str) -> None:
        at = self.texts.index(text)
        del self.narrow[at], self.wide[at], self.texts[at]

    def near(self, narrow: int, wide: int, most: int) -> Iterator[tuple[int, str]]:
        """Answer texts that may be at most so many letters apart, and how many at the least."""
        for at in [
            at for at, theirs in enumerate(self.narrow) if (narrow ^ theirs).bit_count() <= most
        ]:
            differs = (wide ^ self.wide[at]).bit_count()
            if differs <= most:
                yield differs, self.texts[at]


class Nearest:
    """A set of texts, by how many letters of two sorts they have, and by letters."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[int, int], _Bucket] = {}

    def add(self, text: str) -> None:
        """Add a text, where it is not too long to be compared."""
        if len(text) <= MOST_LETTERS:
            self._buckets.setdefault(_sorts(text), _Bucket()).add(text)

    def remove(self, text: str) -> None:
        """Take out a text that was added."""
        if len(text) <= MOST_LETTERS:
            self._buckets[_sorts(text)].remove(text)

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
        for sorts, both in _sorts_near(_sorts(text), least):
            bucket = self._buckets.get(sorts)
            if bucket:
                apart = floor((1 - least) * both + _SLACK)
                for differs, other in bucket.near(narrow, wide, apart):
                    yield 1 - differs / both, other


def _sorts(text: str) -> tuple[int, int]:
    """Count letters with an even and with an odd code point: each of them is in one sort."""
    odd = sum(map(_IS_ODD, map(ord, text)))
    return len(text) - odd, odd


def _sorts_near(sorts: tuple[int, int], least: float) -> Iterator[tuple[tuple[int, int], int]]:
    """Answer which counts a near text may have, and the letters of both: one more is one apart."""
    even, odd = sorts
    longest = min(floor((even + odd) * (2 - least) / least + _SLACK), MOST_LETTERS)
    most = longest - even - odd
    for more_even in range(-min(most, even), most + 1):
        left = most - abs(more_even)
        for more_odd in range(-min(left, odd), left + 1):
            both = 2 * (even + odd) + more_even + more_odd
            if abs(more_even) + abs(more_odd) <= (1 - least) * both + _SLACK:
                yield (even + more_even, odd + more_odd), both


def _first(ready: list[tuple[float, str]]) -> tuple[float, str]:
    ratio, text = heappop(ready)
    return -ratio, text


def _letters(text: str, classes: int, most: int) -> int:
    """Answer which letters a text has and how many, as `classes * most` bits.

    Letters are told apart by the remainder of their code point, and counted up to `most`. One
    letter more or less changes one bit at the most. So two texts of which `n` bits differ are at
    least `n` letters apart, which costs next to nothing to see.
    """
    found = 0
    for which, count in Counter(ord(letter) % classes for letter in text).items():
        found |= (1 << min(count, most)) - 1 << which * most
    return found
