"""Tells a town from a piece of somebody's name: "Hassan" in "Hassan Reza" is no town."""

import re
from typing import Final

_BEFORE: Final = re.compile(r"([^\W\d_][\w.'-]*) $")
_AFTER: Final = re.compile(r" ([^\W\d_][\w'-]*)")
_SEEN: Final = 30  # characters
_ENDS_A_SENTENCE: Final = re.compile(r"[^\W\d_][\w'-]{3,}\.")
"""A word with its full stop, which is no "St." and no initial."""
_LEADS_SAID: Final = (
    "in at from near to of and for outside the on off across around inside along beyond with by "
    "between both like unlike when while as after before since but if that where what"
)
_LEADS: Final = frozenset(_LEADS_SAID.split())
"""Words that begin a sentence before a place."""
_OFFICES: Final = frozenset(
    {"Chief", "Prime", "President", "Premier", "Governor", "Mayor", "Chancellor"}
)
"""Words that begin an office behind the place where somebody holds it: "Texas Governor"."""


def inside_a_sentence(text: str, start: int) -> bool:
    """Tell a capital that means a name from one that only begins a sentence or a headline."""
    before = text[max(0, start - 2) : start]
    return before[-1:] == " " and (before[0].isalnum() or before[0] in ",(;-–—")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Answer whether no other capitalised word touches what stands there."""
    if _capital_before(text, start):
        before = _BEFORE.search(text, max(0, start - _SEEN), start)
        if before and _belongs(before[1]):
            return False
    if not text[end + 1 : end + 2].isupper():
        return True
    after = _AFTER.match(text, end, end + _SEEN)
    return not (after and after[1] not in _OFFICES)


def _capital_before(text: str, start: int) -> bool:
    """Tell whether what stands before the space there has a capital: few words have one."""
    if text[start - 1 : start] != " ":
        return False
    first = max(0, start - _SEEN)
    said = text[max(first, text.rfind(" ", first, start - 1) + 1) : start - 1]
    return said != said.lower()


def _belongs(before: str) -> bool:
    """Tell whether a word before a name may be a piece of it."""
    capital = before[0].isupper() and before.lower() not in _LEADS
    return capital and not _ENDS_A_SENTENCE.fullmatch(before)
