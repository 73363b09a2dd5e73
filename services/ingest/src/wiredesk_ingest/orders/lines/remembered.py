"""What a line says is told once: several readers ask the same of it, and a feed's items repeat it.

The expressions of orders are slow. A note is asked three times whether it begins with an embargo,
and of a feed each item may have the same terms of use.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final

from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE

_MOST: Final = 512
"""Answers of each test, with as many beginnings of lines: a wire has hardly ever ten."""


def remembered(test: Callable[[str], bool]) -> Callable[[str], bool]:
    """Have a test look at a line's beginning alone, and answer the last ones without a look."""
    known = lru_cache(maxsize=_MOST)(test)

    @wraps(test)
    def told(line: str) -> bool:
        return known(line[:LONGEST_LINE])

    return told
