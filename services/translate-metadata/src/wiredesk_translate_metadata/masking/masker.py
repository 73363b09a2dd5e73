"""Masking: names, numbers, dates and whatever is the same in every language become slots."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.days import Days
from wiredesk_translate_metadata.masking.names import Decided, Names, nobody
from wiredesk_translate_metadata.masking.numbers import find_numbers, write_number
from wiredesk_translate_metadata.masking.slots import Masked, Slot
from wiredesk_translate_metadata.masking.spans import Span, cut
from wiredesk_translate_metadata.masking.verbatim import find_verbatim
from wiredesk_translate_metadata.mentions import Form
from wiredesk_translate_metadata.names.book import Book

_KEPT: Final = 2_000
"""Masked texts: five editions ask for the same ones, of each article."""


class Masker:
    """Takes out of a text what differs from day to day, and writes it in an edition's form."""

    def __init__(self, newsroom: Newsroom, book: Book, decided: Decided = nobody) -> None:
        """Take the newsroom's forms of numbers and dates, the names, and what overrides say."""
        self._editions = newsroom.site.editions
        self._days = Days(newsroom.site)
        self._names = Names(book, decided)
        self.mask = lru_cache(maxsize=_KEPT)(self._mask)

    def _mask(self, text: str, language: str) -> Masked:
        """Mask a text; `unmask` gives it back letter by letter, whatever it holds."""
        return self.mask_by(text, language, names=self._names.find(text, language))

    def mask_by(
        self, text: str, language: str, *, names: Iterable[Span], terms: Iterable[Span] = ()
    ) -> Masked:
        """Mask a text of which somebody else knows the names, and terms that come first."""
        found = find_verbatim(text), self._days.find(text, language)
        return cut(text, terms, *found, names, find_numbers(text, language))

    def forms(self, id_: str, language: str) -> Sequence[str]:
        """Answer how a language's texts may write a name, the full one first; none if unknown."""
        return self._names.forms(id_, language)

    def short(self, id_: str, edition: Edition) -> str:
        """Answer what an edition calls somebody in short; empty where that is not known."""
        return self._names.short(id_, edition)

    def outdated(self, slot: Slot, edition: Edition) -> bool:
        """Tell whether a person decided that an edition writes this name in another way."""
        return self._names.decided(slot, edition) not in {None, slot.text}

    def form(self, slot: Slot, edition: Edition) -> Form:
        """Answer how an edition writes what stood in a slot."""
        match slot.kind:
            case "verbatim" | "markup":
                return Form(slot.text)
            case "term":
                return Form(slot.means)
            case "number":
                return Form(write_number(slot, self._editions[edition]))
            case "date":
                return Form(self._days.write(slot, edition))
            case _:
                return self._names.form(slot, edition)


def clean(text: str) -> str:
    """Write a segment as segments are compared: NFC, with single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).split())
