"""Short texts that speak to desks: whatever they order, they are no story for readers.

The net below all orders: "Eds, please bin the lamp piece" is understood as little as its words are
known, and looks like an order nevertheless.
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.orders.lines.asks import asks_in, says_of_itself
from wiredesk_ingest.orders.words.calls import (
    CALL_STEMS,
    NAMES_DESKS,
    OF_ITSELF,
    TO_DESKS,
    TO_DESKS_ALONE,
)
from wiredesk_ingest.orders.words.withdrawn_words import BACK_STEMS

_LONGEST: Final = 500
"""Characters of copy; a notice has fewer, and what has more is a story until its words say else."""

_LONGEST_LINE: Final = 300
_NAMED_IN: Final = 60
"""Signs of a line in which it names those whom it is to."""

_IN_BRACKETS: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\W*")


def may_take_back(headline: str, copy: str) -> bool:
    """Tell whether a short text has a word of those that take a story back."""
    return BACK_STEMS.in_(f"{headline} {copy[:_LONGEST]}".lower())


def calls_desks(lines: Iterable[str]) -> bool:
    """Tell whether any of some lines may name desks: nearly always none does."""
    return CALL_STEMS.in_("\n".join(line[:_NAMED_IN] for line in lines).lower())


def speaks_to_desks(lines: Iterable[str], copy: str, note: str) -> bool:
    """Tell whether an item is short, and one of the lines it begins with is addressed to desks.

    So it is where a title above it was taken for a note's: "To editors".
    """
    if len(copy.strip()) > _LONGEST:
        return False
    title = TO_DESKS_ALONE.fullmatch(note.partition("\n")[0][:_LONGEST_LINE])
    return title is not None or any(map(_is_addressed, lines))


def asks_of_desks(line: str) -> bool:
    """Tell whether a line above copy asks something of desks: addressed to them, or of its item.

    What stands in brackets above copy may name those who get it, and no mark behind them.
    """
    line = line[:_LONGEST_LINE]
    if OF_ITSELF.match(line):
        return says_of_itself(line)
    if _IN_BRACKETS.fullmatch(line):
        return calls_desks([line]) and asks_in(line, waits=False)
    found = TO_DESKS.match(line)
    if found is None or NAMES_DESKS.search(found[0]) is None:
        return False
    return asks_in(line[found.end() :], waits=False)


def _is_addressed(line: str) -> bool:
    line = line[:_LONGEST_LINE]
    return TO_DESKS.match(line) is not None or TO_DESKS_ALONE.fullmatch(line) is not None
