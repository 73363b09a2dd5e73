"""Pieces of a text in their order: which of them touch another one is found without all others."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Any, Final, TypeVar

_Span = TypeVar("_Span", bound=tuple[Any, ...])
"""Begins with where it starts and where it ends."""

_START: Final = itemgetter(0)


def touching(spans: Sequence[_Span], start: int, end: int) -> Sequence[_Span]:
    """Answer those of some that have a letter between `start` and `end`.

    They are in the order in which they start, and of those none is inside of another.
    """
    first = bisect_left(spans, start, key=_START)
    while first and spans[first - 1][1] > start:
        first -= 1
    return spans[first : bisect_left(spans, end, key=_START)]
