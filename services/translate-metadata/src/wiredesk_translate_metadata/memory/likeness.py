"""How much two texts are alike: what both have in the same order, of the letters of both.

The ratio is 2 * LCS / (letters of both), from 0 to 1: the "normalized indel similarity". The
longest common subsequence is counted with one addition a letter (Hyyrö, "Bit-parallel LCS-length
computation revisited", 2004).
"""

from collections import Counter


class Likeness:
    """Compares one text with others."""

    def __init__(self, text: str) -> None:
        """Prepare a text."""
        self._length = len(text)
        self._places: dict[str, int] = {}
        for place, letter in enumerate(text):
            self._places[letter] = self._places.get(letter, 0) | 1 << place

    def to(self, other: str) -> float:
        """Answer the ratio; 1.0 for two empty texts."""
        both = self._length + len(other)
        return 2 * self._common(other) / both if both else 1.0

    def _common(self, other: str) -> int:
        full = (1 << self._length) - 1
        left = full
        for letter in other:
            matched = left & self._places.get(letter, 0)
            left = ((left + matched) | (left - matched)) & full
        return self._length - left.bit_count()


def letters(text: str, classes: int, most: int) -> int:
    """Answer which letters a text has and how many, as `classes * most` bits.

    Letters are told apart by the remainder of their code point, and counted up to `most`. One
    letter more or less changes one bit at the most. So two texts of which `n` bits differ are at
    least `n` letters apart, which costs next to nothing to see.
    """
    found = 0
    for which, count in Counter(ord(letter) % classes for letter in text).items():
        found |= (1 << min(count, most)) - 1 << which * most
    return found
