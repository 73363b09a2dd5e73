"""Tells a town from a piece of somebody's name: "Hassan" in "Hassan Reza" is no town."""

import re
from typing import Final

_BEFORE: Final = re.compile(r"([^\W\d_][\w.'-]*) $")
_AFTER: Final = re.compile(r" ([^\W\d_][\w'-]*)")
_SEEN: Final = 30  # characters
_LEADS: Final = frozenset({"in", "at", "from", "near", "to", "of", "and", "for", "outside", "the"})
"""Words that begin a sentence before a place."""


def stands_alone(text: str, start: int, end: int) -> bool:
    """Answer whether no other capitalised word touches what stands there."""
    before = _BEFORE.search(text, max(0, start - _SEEN), start)
    if before and before[1][0].isupper() and before[1].lower() not in _LEADS:
        return False
    after = _AFTER.match(text, end, end + _SEEN)
    return not (after and after[1][0].isupper())
