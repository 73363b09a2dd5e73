"""Where a word begins for whoever looks for names and key words: also behind Arabic's particles."""

from itertools import product
from typing import Final

_AND: Final = ("", "و", "ف")
_OF: Final = ("", "ب", "ل", "ک")
_THE: Final = ("", "ال")
_PARTICLES: Final = frozenset(map("".join, product(_AND, _OF, _THE))) - {""}
_LONGEST: Final = max(map(len, _PARTICLES))
_LAST: Final = frozenset(each[-1] for each in _PARTICLES)


def follows_particles(text: str, start: int) -> bool:
    """Tell whether what stands before `start` in a folded text is written to the word there.

    No more letters are looked at than these have: a word may be 100,000 letters long.
    """
    if text[start - 1 : start] not in _LAST:
        return False
    begin = start
    while begin and start - begin <= _LONGEST and text[begin - 1].isalnum():
        begin -= 1
    return text[begin:start] in _PARTICLES
