"""Short texts that speak to desks: whatever they order, they are no story for readers.

The net below all orders: "Eds, please bin the lamp piece" is understood as little as its words are
known, and looks like an order nevertheless.
"""

from typing import Final

from wiredesk_ingest.orders.calls import TO_DESKS, TO_DESKS_ALONE
from wiredesk_ingest.orders.withdrawn_words import BACK_STEMS

_LONGEST: Final = 500
"""Characters of copy; a notice has fewer, and what has more is a story until its words say else."""

_LONGEST_LINE: Final = 300


def may_take_back(headline: str, copy: str) -> bool:
    """Tell whether a short text has a word of those that take a story back."""
    return BACK_STEMS.in_(f"{headline} {copy[:_LONGEST]}".lower())


def speaks_to_desks(headline: str, copy: str, note: str) -> bool:
    """Tell whether an item is short, and its headline or its first line is addressed to desks.

    So it is where a title above it was taken for a note's: "To editors".
    """
    said = copy.strip()
    if len(said) > _LONGEST:
        return False
    title = TO_DESKS_ALONE.fullmatch(note.partition("\n")[0][:_LONGEST_LINE])
    return title is not None or any(map(_is_addressed, (headline, said.partition("\n")[0])))


def _is_addressed(line: str) -> bool:
    line = line[:_LONGEST_LINE]
    return TO_DESKS.match(line) is not None or TO_DESKS_ALONE.fullmatch(line) is not None
