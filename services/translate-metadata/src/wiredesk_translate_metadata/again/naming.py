"""The names inside an article's texts: an override of one changes every text that says it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.masking.masker import clean
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.memory.segments import segments
from wiredesk_translate_metadata.sources import House, template_source
from wiredesk_translate_metadata.sources.memory import MOST_LETTERS
from wiredesk_translate_metadata.templates.names import Names

_ANY: Final[Edition] = "en"
"""Templates take a text apart in the same way for each edition."""
_KEPT: Final = 2_000

Named = tuple[Field, str]
"""What an override may be of: a kind of metadata, and an id or a text of it."""


class NamesWithin:
    """Knows whom templates and the memory may name when they say a text."""

    def __init__(self, house: House) -> None:
        """Take the house whose sources say it."""
        self._house = house
        self._heard = _Hearing([house.names, house.cldr])
        self._templates = template_source(house, self._heard)
        self._in_form = lru_cache(maxsize=_KEPT)(self._formed)

    def of(self, asked: Asked) -> Iterator[Named]:
        """Answer the names in a text, some of them twice; a code is itself."""
        if asked.text and not asked.code:
            yield from self._in_form(asked)
            yield from self._remembered(asked)

    def _formed(self, asked: Asked) -> tuple[Named, ...]:
        self._heard.asked = [asked]
        self._templates.say(asked, _ANY)
        heard = self._heard.asked
        bearers = filter(None, map(self._house.bearers.of, heard))
        return (*((each.field, each.of) for each in heard), *bearers)

    def _remembered(self, asked: Asked) -> Iterator[Named]:
        language = asked.language.split("-", maxsplit=1)[0].lower()
        if not len(self._house.memory) or len(asked.text) > MOST_LETTERS:
            return
        for segment in segments(asked.text, language):
            masked = self._house.masker.mask(clean(segment.text), language)
            yield from filter(None, map(_named, masked.slots))


def _named(slot: Slot) -> Named | None:
    match slot.kind:
        case "person" | "place" | "organisation":
            return slot.kind, slot.means
        case _:
            return None


class _Hearing(Names):
    """Remembers which names it was asked for."""

    asked: list[Asked]

    def known(self, field: Field, text: str, edition: Edition, language: str = "") -> str | None:
        """Answer the house form of a name; None where nobody knows it."""
        self.asked.append(Asked(field, text, language))
        return super().known(field, text, edition, language)
