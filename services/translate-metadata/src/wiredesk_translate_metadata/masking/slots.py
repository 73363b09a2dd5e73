"""Slots: the places of a masked text where names, numbers and dates stood.

`12 die in Ankara` becomes `⟦1⟧ die in ⟦2⟧`, with what stood there kept aside. Such marks that a
text has itself are put into slots, too, so each mark of a masked text is one of ours.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

SlotKind = Literal[
    "person", "place", "organisation", "number", "date", "verbatim", "markup", "term"
]

MARKER: Final = re.compile(r"⟦([0-9]{1,6})⟧")
_BRACKETS: Final = re.compile(r"[⟦⟧]")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Slot:
    """What stood in one place."""

    kind: SlotKind
    text: str
    """As the text writes it."""
    means: str
    """The same in every language: an id of the authority files, a number in ASCII with a decimal
    point, a date in ISO 8601; the text itself where it is `verbatim` or a body's
    `markup`. Of a `term` of a glossary, which is of one pair, what that has to become."""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with marks, and what they stand for: `⟦1⟧` for the first slot."""

    text: str
    slots: tuple[Slot, ...] = ()


def marker(number: int) -> str:
    """Write the mark of a slot; the first one's number is 1."""
    return f"⟦{number}⟧"


def with_slots(text: str, said: Sequence[T]) -> list[str | T]:
    """Answer a text in pieces, with something in place of each slot."""
    parts = MARKER.split(text)  # text, number, text, number ... text
    return [said[int(part) - 1] if at % 2 else part for at, part in enumerate(parts)]


def put_back(text: str, said: Sequence[str]) -> str:
    """Put a text into each slot. What is put in is not looked at again."""
    return "".join(with_slots(text, said))


def unmask(masked: Masked) -> str:
    """Answer the text as it was."""
    return put_back(masked.text, [slot.text for slot in masked.slots])


def numbers(text: str) -> Sequence[int]:
    """Answer the numbers of a text's slots, in their order there."""
    return [int(number) for number in MARKER.findall(text)]


def without(text: str) -> str:
    """Answer a text with a blank in place of each slot."""
    return MARKER.sub(" ", text)


def all_back_once(text: str, slots: int) -> bool:
    """Tell whether a translation of a masked text has each mark once, and no other."""
    found = sorted(numbers(text))
    return found == [*range(1, slots + 1)] and not _BRACKETS.search(without(text))


def spelled(text: str, form: str) -> str:
    """Write slots in the form that an engine knows how to keep: `[{}]`."""
    return MARKER.sub(lambda slot: form.format(slot[1]), text)


def read_back(text: str, form: str) -> str:
    """Read slots that came back in such a form, whatever digits and blanks are in it now."""
    before, after = map(re.escape, form.split("{}"))
    # A slot has three digits at most: what is longer is no slot of ours.
    pattern = rf"{before}\s{{0,2}}(\d{{1,3}})\s{{0,2}}{after}"
    return re.sub(pattern, lambda found: marker(int(found[1])), text)
