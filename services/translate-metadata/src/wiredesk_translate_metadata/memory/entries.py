"""Entries: what is remembered, made ready to be said again with other names and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.translation_memory import Remembered
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.masker import Masker, clean
from wiredesk_translate_metadata.masking.numbers import plural_of
from wiredesk_translate_metadata.masking.slots import MARKER, Masked, Slot
from wiredesk_translate_metadata.memory.alignment import Template, align

_GENDERED: Final[frozenset[Edition]] = frozenset({"ar", "ur"})
"""Where a verb says whether a man or a woman does it. No file says that of a person."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment and its translation, both masked."""

    record: Remembered
    source: Masked
    template: Template

    @property
    def key(self) -> str:
        """What the topic keeps one record of: the pair, and the segment with a kind for a slot.

        What is pinned stands there itself: "2 killed" is another segment than "3 killed" where the
        translation says the number as a word.
        """
        from_, to = self.record.pair

        def shown(number: int) -> str:
            slot = self.source.slots[number - 1]
            return slot.text if number in self.template.pinned else f"⟦{slot.kind}⟧"

        return f"{from_}>{to} " + MARKER.sub(lambda mark: shown(int(mark[1])), self.source.text)

    def takes(self, slots: Sequence[Slot]) -> bool:
        """Tell whether other things may stand in its slots: things of the same kinds."""
        own, pinned = self.source.slots, self.template.pinned
        return len(slots) == len(own) and all(
            other.kind == slot.kind and (number not in pinned or other.means == slot.means)
            for number, (slot, other) in enumerate(zip(own, slots, strict=True), start=1)
        )

    def agrees(self, slots: Sequence[Slot]) -> bool:
        """Tell whether the words around the slots go with what stands in them now.

        A number takes the noun's form of its plural category; a person the verb's of a gender.
        """
        into = self.record.target_language
        return all(
            slot.means == other.means
            or (slot.kind == "number" and plural_of(slot, into) == plural_of(other, into))
            or slot.kind in {"date", "organisation", "place", "verbatim"}
            or (slot.kind == "person" and into not in _GENDERED)
            for slot, other in zip(self.source.slots, slots, strict=True)
        )


def entry(record: Remembered, masker: Masker) -> Entry:
    """Mask a record and find its slots in the translation."""
    from_, to = record.pair
    source = masker.mask(clean(record.source), from_)
    target = masker.mask(clean(record.target), to)
    return Entry(record, source, align(source, target, to))
