"""Finds the source's names, numbers and dates again in its translation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk_translate_metadata.masking.slots import Masked, Slot, with_slots, without
from wiredesk_translate_metadata.mentions import Form

_SUFFIXED: Final = re.compile(r"⟦([0-9]{1,6})⟧['’]?\w")
_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Template:
    """A translation that may be said again with other things in the source's slots."""

    pieces: tuple[str | int, ...]
    """Text, and numbers of the source's slots. A slot may be there twice, or not at all."""
    pinned: frozenset[int]
    """Numbers of the slots for which only the same thing will do: the translation says it in a way
    that was not found, "two" for 2, or with a suffix that goes with just this name."""

    fixed: tuple[Slot, ...] = ()
    """What the translation goes on to write as it does, whatever stands in the slots."""

    def fill(self, said: Sequence[Form]) -> Sequence[str | Form]:
        """Put a form into each slot."""
        return [each if isinstance(each, str) else said[each - 1] for each in self.pieces]


def align(source: Masked, target: Masked, language: str) -> Template:
    """Make a template of a segment and its translation into a language."""
    stays = _suffixed(target) if language == "tr" else frozenset()
    known = _numbers(source) if _LETTER.search(without(source.text)) else {}
    numbers = {slot: known[_sense(slot)] for slot in target.slots if _sense(slot) in known}
    pieces: list[str | int] = []
    for piece in with_slots(target.text, target.slots):
        if isinstance(piece, str):
            pieces.append(piece)
        else:
            pieces.append(piece.text if piece in stays else numbers.get(piece, piece.text))
    said = {each for each in pieces if isinstance(each, int)}
    also = {numbers[slot] for slot in stays if slot in numbers}
    pinned = frozenset(range(1, len(source.slots) + 1)) - said | also
    fixed = tuple(slot for slot in target.slots if slot in stays or slot not in numbers)
    return Template(tuple(pieces), pinned, fixed)


def _sense(slot: Slot) -> tuple[str, str]:
    return slot.kind, slot.means


def _numbers(source: Masked) -> dict[tuple[str, str], int]:
    """Answer the number of the first slot that means something."""
    found: dict[tuple[str, str], int] = {}
    for number, slot in enumerate(source.slots, start=1):
        found.setdefault(_sense(slot), number)
    return found


def _suffixed(target: Masked) -> frozenset[Slot]:
    """Answer what has a Turkish suffix: its vowels go with what is in the slot."""
    numbers = _SUFFIXED.findall(target.text)
    return frozenset(target.slots[int(number) - 1] for number in numbers)
