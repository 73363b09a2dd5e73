"""Short lines that have no words but an order's: `لا ينشر`, `منتشر نشود`, `yayına verilmesin`.

What desks write beside copy in a hurry is short, and each writes it in other words; but all of the
words are those of orders. So a line is one where each of its words is in the table and some of them
together forbid, delay or take back. News of such things has other words, too.
"""

import re
from functools import lru_cache
from typing import Final

from wiredesk_ingest.orders.letters.stems import in_small
from wiredesk_ingest.orders.words import short_order_words as said

_ENOUGH: Final = tuple(
    frozenset(together)
    for together in (
        *((said.FORBID, said.PUBLISH), (said.STOP, said.PUBLISH), (said.LATER, said.PUBLISH)),
        *((said.DUE, said.WHEN), (said.INSIDE, said.ONLY)),
        *(
            (said.DELETE, said.COPY),
            (said.DELETE, said.ASK),
            (said.INSIDE, said.PUBLISH),
            (said.HOUSE, said.PUBLISH),
        ),
    )
)
_KINDS: Final = tuple(
    (frozenset(kinds.split()), re.compile(words))
    for table in said.SHORT_ORDER_WORDS.values()
    for kinds, words in table.items()
)
_ONE_FOR_ALL: Final = str.maketrans("يىكةأإآٱ", "ییکهاااا")
_WORD: Final = re.compile(r"[^\W_]+")
_PARTS: Final = re.compile("[:\uff1a()\\[\\].!,;\u060c\u061b\u06d4]+|\\s[-\u2013\u2014|/]+\\s")
_LONGEST: Final = 60
_LONGEST_LINE: Final = 160
_MOST_WORDS: Final = 8
_MOST_PARTS: Final = 6


def is_short_order(line: str) -> bool:
    """Tell whether a line, or what a mark parts from the rest of it, is only an order's words."""
    if len(line) > _LONGEST_LINE:
        return False
    parts = _PARTS.split(line, maxsplit=_MOST_PARTS)
    return any(map(_is_order, (line, *parts) if len(parts) > 1 else parts))


def _is_order(part: str) -> bool:
    if len(part) > _LONGEST:
        return False
    words = _WORD.findall(in_small(part).translate(_ONE_FOR_ALL))
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    kinds = [_kinds_of(word) for word in words]
    return all(kinds) and any(map(frozenset().union(*kinds).issuperset, _ENOUGH))


@lru_cache(maxsize=2_048)
def _kinds_of(word: str) -> frozenset[str]:
    if word.isdigit():
        return frozenset({said.WHEN})
    found = (kinds for kinds, words in _KINDS if words.fullmatch(word))
    return frozenset().union(*found)
