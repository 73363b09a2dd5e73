"""Which lines may order something: those with a stem of an order's words in them.

The expressions of orders are slow and many, and nine in ten lines have nothing of what they look
for. An automaton tells so for all lines at once. That no branch of any expression can do without
a stem is proved by the tests, from the expressions themselves.
"""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import SPACED_OUT, as_shown
from wiredesk_ingest.orders.letters.stems import Stems, in_small
from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.words.stem_words_east import EASTERN_STEMS
from wiredesk_ingest.orders.words.stem_words_west import WESTERN_STEMS

_STEMS: Final = {**WESTERN_STEMS, **EASTERN_STEMS}
ORDER_STEMS: Final = tuple(stem for stems in _STEMS.values() for stem in stems.split("|"))
"""Small letters are looked for in any case, capitals in capitals only: a test and a household are
no orders. One blank stands for any."""

_CAPITALS: Final = tuple(filter(str.isupper, ORDER_STEMS))
_ANY_CASE: Final = Stems(*(stem for stem in ORDER_STEMS if stem not in _CAPITALS), *SPACED_OUT)
ORDER_STEMS_IN_SMALL: Final = (*map(str.lower, ORDER_STEMS), *SPACED_OUT)
"""The stems, those in capitals, too, as they would be in small letters: one look for them all."""

_IN_SMALL: Final = Stems(*ORDER_STEMS_IN_SMALL)

_LONGEST_END: Final = 40
"""Signs at a line's end that are looked at, as an order may stand behind a headline."""


def may_order(text: str) -> bool:
    """Tell whether a text may have an order in it."""
    said = as_shown(text)
    low = in_small(said)
    if not _IN_SMALL.in_(low):
        return False  # nine in ten
    return _ANY_CASE.in_(low) or any(stem in said for stem in _CAPITALS)


def lines_that_may_order(lines: Sequence[str]) -> list[str]:
    """Answer those of some lines that may; of the others none is a kill, an embargo or a ban."""
    short = [*map(looked_at, lines)]
    if not may_order("\n".join(short)):
        return []
    return [line for line, said in zip(lines, short, strict=True) if may_order(said)]


def looked_at(line: str) -> str:
    """Answer what of a line may order: its beginning and its end."""
    if len(line) <= LONGEST_LINE + _LONGEST_END:
        return line
    return f"{line[:LONGEST_LINE]} {line[-_LONGEST_END:]}"
