"""Words for kinds of bodies beside a name: looked for fast, and alike for places and people."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.arabic_fields import FIELDS
from wiredesk_enrich.names.automaton import Mention

SEEN: Final = 60  # characters
AR_BEHIND: Final = re.compile(
    rf"(?: (?:{words.AR_BEHIND_PLACES})(?!\w))*"
    rf"(?: لل?(?:{FIELDS})(?!\w)(?: (?!(?:{words.AR_ENDS})(?!\w))و?ال\w+){{0,2}}+)?"
)
"""What kind of body it is, and what for, behind the name."""


def last_words(kinds: str) -> tuple[str, ...]:
    """Answer the last words of kinds, one of which most places have not before them."""
    return tuple({f"{each.split()[-1]} " for each in kinds.split("|")})


def by_letter(some: str, behind_letter: str = "") -> str:
    """Answer alternatives put together by their first letter: a third as many are looked at.

    `behind_letter` is what each first letter, which stands there as `{0}`, has behind it.
    """
    rests: dict[str, list[str]] = {}
    for each in some.split("|"):
        rests.setdefault(each[0], []).append(each[1:])
    return "|".join(
        f"{letter}{behind_letter.format(letter)}(?:{'|'.join(rest)})"
        for letter, rest in rests.items()
    )


def behind_kinds(
    text: str, names: Sequence[Mention], kinds: re.Pattern[str], last: tuple[str, ...]
) -> Iterator[tuple[int, Mention]]:
    """Answer where the word for a body begins that stands before a name, and that name."""
    for name in names:
        if text.endswith(last, 0, name.start):
            before = kinds.search(text, max(0, name.start - SEEN), name.start)
            if before:
                yield before.start(1), name
