"""Names of people, places and organisations in a text, and how each edition writes them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wiredesk.enrichment import EntityKind
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.readings import readings
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span, in_word
from wiredesk_translate_metadata.mentions import Form
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.name import Name

_WORD: Final = re.compile(r"\w+")
_WORD_BEFORE: Final = re.compile(r"(?<!\w)(\w[\w.'’-]*) $")
_SUFFIX: Final = re.compile(
    r"(?:n?[ıiuü]n|[yn]?[aeıiuü]|n?[dt][ae](?:n|ki)?|y?l[ae])(?!\w)", re.IGNORECASE
)
"""Cases of Turkish: Bakanlığı-nın, Birliği-nden, Milletler-in."""
_LONGEST_WORD: Final = 40
_LONGEST_NAME: Final = 200

Decided = Callable[[EntityKind, str, Edition], str | None]
"""Answers what a person of the newsroom decided that an edition calls the bearer of an id."""


def nobody(kind: EntityKind, id_: str, edition: Edition) -> None:
    """Answer that nothing was decided."""
    del kind, id_, edition


class Names:
    """Finds names by the forms that texts write, each as it stands there, letter by letter."""

    def __init__(self, book: Book, decided: Decided = nobody) -> None:
        """Take all names, and who decides about them."""
        self._decided = decided
        self._book = book

    def find(self, text: str, language: str) -> Iterator[Span]:
        """Find names, from left to right; of those at one place the longest.

        Those that are written with a slip come last: with stray marks, or in capitals.
        """
        for reading in readings(text, language):
            for span in self._find(reading.text, language):
                start, end = reading.span(span.start, span.end, text)
                yield Span(start, end, replace(span.slot, text=text[start:end]))

    def _find(self, text: str, language: str) -> Iterator[Span]:
        for word in _WORD.finditer(text):
            start = word.start()
            if text[start].islower():  # no name begins so
                continue
            for form, name in self._book.written(text[start : start + _LONGEST_NAME], language):
                end = start + len(form)
                if not _WORD.match(text, end) or _has_suffix(text, end, name, language):
                    found = Span(start, end, Slot(name.kind, form, name.id))
                    yield from grown(text, found, _full(name, language))
                    break

    def forms(self, id_: str, language: str) -> Sequence[str]:
        """Answer how a language's texts may write a name, the full one first; none if unknown."""
        name = self._book.get(id_)
        return (_full(name, language), *name.aliases) if name else ()

    def short(self, id_: str, edition: Edition) -> str:
        """Answer what an edition calls a name's bearer in short; empty where it has none."""
        name = self._book.get(id_)
        return name.short.get(edition, "") if name else ""

    def form(self, slot: Slot, edition: Edition) -> Form:
        """Answer an edition's form of a name; as it was where the edition has none any more."""
        decided = self.decided(slot, edition)
        if decided:
            return Form(decided)  # nobody knows what is short for that
        name = self._book.get(slot.means)
        full = name.names.get(edition) if name else None
        return Form(full, name.short.get(edition, "")) if name and full else Form(slot.text)

    def decided(self, slot: Slot, edition: Edition) -> str | None:
        """Answer what a person decided that an edition calls it; None as ever."""
        name = self._book.get(slot.means)
        return self._decided(name.kind, name.id, edition) if name else None


def _has_suffix(text: str, end: int, name: Name, language: str) -> bool:
    """Tell whether only a Turkish case follows: an office's name takes it without an apostrophe."""
    is_body = language == "tr" and name.kind == "organisation"
    return is_body and _SUFFIX.match(text, end) is not None


def _full(name: Name, language: str) -> str:
    """Answer the full name that texts are searched for.

    In English for languages that no edition has, most of them Latin ones.
    """
    forms = name.found_as
    return next((said for key, said in forms.items() if key == language), forms.get("en", ""))


def grown(text: str, span: Span, full: str) -> Iterator[Span]:
    """Answer a name with the words of a person's full name that stand directly before it, too.

    Else `Recep Erdoğan` would come back as `Recep Recep Tayyip Erdoğan`. The name alone comes last,
    for where another name has those words.
    """
    start, left = span.start, set(full.split()) - set(span.slot.text.split())
    while span.slot.kind == "person" and left:
        word = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
        if not word or word[1] not in left or word[1][0].islower():
            break
        start = word.start()
        left.remove(word[1])
    if start < span.start:
        yield Span(start, span.end, replace(span.slot, text=text[start : span.end]))
    yield span


def may_be_namesake(text: str, span: Span) -> bool:
    """Tell whether a surname alone stands behind what may be somebody else's first name."""
    word = _WORD_BEFORE.search(text, max(0, span.start - _LONGEST_WORD), span.start)
    alone = span.slot.kind == "person" and " " not in span.slot.text
    return alone and word is not None and not word[1][0].islower()


def find_forms(text: str, forms: Mapping[str, Slot]) -> Iterator[Span]:
    """Find what is written in just these forms: `New York Times` before `New York`."""
    for form in sorted(forms, key=len, reverse=True):
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not in_word(text, at) and not in_word(text, end):
                yield Span(at, end, forms[form])
            at = text.find(form, end)
