"""Acronyms that a text introduces: behind "Canadian Armed Forces (CAF)" no CAF is of football."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wiredesk_enrich.names.automaton import Mention

_OPENS: Final = " ("
_CLOSES: Final = ")"


def introduced(mentions: Sequence[Mention], text: str, bodies: frozenset[int]) -> Sequence[Mention]:
    """Give an acronym in brackets the bearers of the name before it, wherever it stands.

    `bodies` are those who may be called by one: behind a place an agency stands in brackets.
    """
    said = {
        text[short.start : short.end]: name.bearers
        for name, short in pairwise(mentions)
        if text[short.start - 1] == "("
        and text[name.end : short.start] == _OPENS
        and text.startswith(_CLOSES, short.end)
        and text[short.start : short.end].isupper()
        and bodies.issuperset(name.bearers)
    }
    if not said:
        return mentions
    return [
        each._replace(bearers=said.get(text[each.start : each.end], each.bearers))
        for each in mentions
    ]
