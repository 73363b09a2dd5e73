"""Slots: the places of a masked text where names, numbers and dates stood.

A masked text has `⟦1⟧`, `⟦2⟧` ... in it. Such marks that a source text has itself are put into
slots, too, so each mark of a masked text is one of ours.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

SlotKind = Literal["person", "place", "organisation", "number", "date", "verbatim"]

MARKER: Final = re.compile(r"⟦([0-9]{1,6})⟧")
_STRAY: Final = re.compile(r"[⟦⟧]")


@dataclass(frozen=True, slots=True)
class Slot:
    """What stood in one place."""

    kind: SlotKind
    text: str
    """As the text writes it."""
    means: str
    """The same in every language: an id of the authority files, a number in ASCII with a decimal
    point, a date in ISO 8601; the text itself where it is `verbatim`."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with marks, and what they stand for: `⟦1⟧` for the first slot."""

    text: str
    slots: tuple[Slot, ...] = ()


def marker(number: int) -> str:
    """Write the mark of a slot; the first one's number is 1."""
    return f"⟦{number}⟧"


def put_back(text: str, said: Sequence[str]) -> str:
    """Put a text into each slot. What is put in is not looked at again."""
    return MARKER.sub(lambda mark: said[int(mark[1]) - 1], text)


def unmask(masked: Masked) -> str:
    """Answer the text as it was."""
    return put_back(masked.text, [slot.text for slot in masked.slots])


def all_back_once(text: str, slots: int) -> bool:
    """Tell whether a translation of a masked text has each mark once, and no other."""
    numbers = sorted(int(number) for number in MARKER.findall(text))
    return numbers == [*range(1, slots + 1)] and not _STRAY.search(MARKER.sub("", text))
