"""Where a word begins for whoever looks for names and key words: also behind Arabic's particles."""

from itertools import product
from typing import Final

_AND: Final = ("", "و", "ف")
_OF: Final = ("", "ب", "ل", "ک")
_THE: Final = ("", "ال")
_PARTICLES: Final = frozenset(map("".join, product(_AND, _OF, _THE))) - {""}
_LONGEST: Final = max(map(len, _PARTICLES))


def begins(text: str, start: int, *, attached: bool) -> bool:
    """Tell whether a word begins at `start` of a folded text.

    `attached`: particles may be written to it. No more letters are looked at than these have: a
    word may be 100,000 letters long.
    """
    if not (start and text[start - 1].isalnum()):
        return True
    return attached and _is_behind_particles(text, start)


def _is_behind_particles(text: str, start: int) -> bool:
    begin = start
    while begin and start - begin <= _LONGEST and text[begin - 1].isalnum():
        begin -= 1
    return text[begin:start] in _PARTICLES
