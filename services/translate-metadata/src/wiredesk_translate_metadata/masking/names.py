"""Names of people, places and organisations in a text, and how each edition writes them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from babel import Locale

from wiredesk.article import EntityKind
from wiredesk.newsroom.authority import Authority
from wiredesk.newsroom.countries import Forms
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span, in_word
from wiredesk_translate_metadata.mentions import Form

_WORD: Final = re.compile(r"\w+")
_WORD_BEFORE: Final = re.compile(r"(?<!\w)(\w[\w.'’-]*) $")
_LONGEST_WORD: Final = 40
_COUNTRY: Final = "country:"
_ISO_LETTERS: Final = 2
SHORTEST: Final = 3
"""Letters: two may be anything."""


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody or something that editions have a name for."""

    id: str
    kind: EntityKind
    names: Mapping[Edition, str]
    aliases: tuple[str, ...] = ()
    short: Mapping[Edition, str] = field(default_factory=dict)


Decided = Callable[[EntityKind, str, Edition], str | None]
"""Answers what a person of the newsroom decided that an edition calls the bearer of an id."""


def nobody(kind: EntityKind, id_: str, edition: Edition) -> None:
    """Answer that nothing was decided."""
    del kind, id_, edition


class Names:
    """Finds names by the forms that texts write, each as it stands there, letter by letter.

    A form that two of them have is nobody's: which one is meant, only a reader can tell.
    """

    def __init__(self, names: Iterable[Name], decided: Decided = nobody) -> None:
        """Take all names, and who decides about them; those of a language are indexed late."""
        self._decided = decided
        self._names = {name.id: name for name in names}
        self._forms: dict[str, Mapping[str, Sequence[tuple[str, Name]]]] = {}

    def find(self, text: str, language: str) -> Iterator[Span]:
        """Find names, from left to right; of those at one place the longest."""
        forms = self._of(language)
        for word in _WORD.finditer(text):
            for form, name in forms.get(word[0], ()):
                end = word.start() + len(form)
                if text.startswith(form, word.start()) and not _WORD.match(text, end):
                    found = Span(word.start(), end, Slot(name.kind, form, name.id))
                    yield from grown(text, found, _full(name, language))
                    break

    def forms(self, id_: str, language: str) -> Sequence[str]:
        """Answer how a language's texts may write a name, the full one first; none if unknown."""
        name = self._names.get(id_)
        return (_full(name, language), *name.aliases) if name else ()

    def form(self, slot: Slot, edition: Edition) -> Form:
        """Answer an edition's form of a name; as it was where the edition has none any more."""
        decided = self.decided(slot, edition)
        if decided:
            return Form(decided)  # nobody knows what is short for that
        name = self._names.get(slot.means)
        full = name.names.get(edition) if name else None
        return Form(full, name.short.get(edition, "")) if name and full else Form(slot.text)

    def decided(self, slot: Slot, edition: Edition) -> str | None:
        """Answer what a person decided that an edition calls it; None as ever."""
        name = self._names.get(slot.means)
        return self._decided(name.kind, name.id, edition) if name else None

    def _of(self, language: str) -> Mapping[str, Sequence[tuple[str, Name]]]:
        """Answer the forms that begin with a word, the longest first."""
        if language not in self._forms:
            found: dict[str, list[tuple[str, Name]]] = {}
            for form, name in _forms(self._names.values(), language).items():
                first = _WORD.match(form)
                if name and first and is_name(form):
                    found.setdefault(first[0], []).append((form, name))
            for forms in found.values():
                forms.sort(key=lambda each: -len(each[0]))
            self._forms[language] = found
        return self._forms[language]


def is_name(form: str) -> bool:
    """Tell whether a form is long enough, and no common word."""
    return len(form) >= SHORTEST and not form[0].islower()


def _full(name: Name, language: str) -> str:
    """Answer a full name; in English for languages that no edition has, most of them Latin ones."""
    return next((said for key, said in name.names.items() if key == language), None) or (
        name.names.get("en", "")
    )


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


def _forms(names: Iterable[Name], language: str) -> Mapping[str, Name | None]:
    """Answer whose form it is; None where several have it."""
    found: dict[str, Name | None] = {}
    for name in names:
        own = [said for edition, said in name.names.items() if edition == language]
        for form in {*own, *name.aliases}:
            found[form] = name if found.get(form, name) is name else None
    return found


def find_forms(text: str, forms: Mapping[str, Slot]) -> Iterator[Span]:
    """Find what is written in just these forms: `New York Times` before `New York`."""
    for form in sorted(forms, key=len, reverse=True):
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not in_word(text, at) and not in_word(text, end):
                yield Span(at, end, forms[form])
            at = text.find(form, end)


def house_names(rows: Iterable[Authority], countries: Forms) -> Iterator[Name]:
    """Answer the names of the authority files, and those of countries: the house's or CLDR's."""
    for row in rows:
        yield Name(row.id, row.kind, row.names, row.aliases, row.short)
    territories: dict[Edition, Mapping[str, str]] = {
        edition: Locale.parse(edition).territories for edition in EDITIONS
    }
    for code in territories["en"]:
        if len(code) == _ISO_LETTERS and code.isalpha():
            said = {key: names[code] for key, names in territories.items() if code in names}
            own = countries.get(code)
            aliases = tuple(said.values()) if own else ()
            yield Name(_COUNTRY + code, "place", own or said, aliases)
