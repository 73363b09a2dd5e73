"""Which letters texts have: enough to see that two of them are not much alike."""

from collections import Counter


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
