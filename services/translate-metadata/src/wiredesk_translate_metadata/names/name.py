"""A name, and what its forms must be like to be looked for in a text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from babel import Locale

from wiredesk.enrichment import EntityKind
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.countries import Forms
from wiredesk.types import EDITIONS, Edition

COUNTRY: Final = "country:"
_ISO_LETTERS: Final = 2
_OF: Final = "'s "
_STATES: Final = frozenset({"Georgia"})
"""Countries called as a state of the US is, which has ministries' names of its own."""
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
    country: str = ""
    """ISO 3166-1 alpha-2, where the authority file says it."""
    apart: Mapping[Edition, str] = field(default_factory=dict)
    """What texts are searched for, where what is printed is a word or another's name, too."""
    listed: tuple[str, ...] = ()
    """What else an office is called where a name stands alone; no text is searched for it, and a
    book that is bound does not keep it."""

    @property
    def found_as(self) -> Mapping[Edition, str]:
        """What it is looked for by in a text."""
        return {**self.names, **self.apart}


def is_name(form: str) -> bool:
    """Tell whether a form is long enough, and no common word."""
    return len(form) >= SHORTEST and not form[0].islower()


def authority_names(rows: Iterable[Authority]) -> Iterator[Name]:
    """Answer the names of the authority files."""
    for row in rows:
        listed = (*chain.from_iterable(row.others.values()), *_without_case(row))
        yield Name(
            *(row.id, row.kind, row.names, row.aliases, row.short, row.country, row.apart, listed)
        )


def _without_case(row: Authority) -> Iterator[str]:
    """Answer what credits call an office: "Iran Foreign Ministry", "Health Ministry of Kenya"."""
    for form in row.others.get("en", ()):
        holder, of, office = form.partition(_OF)
        if of and holder not in _STATES:
            yield from (f"{holder} {office}", f"{office} of {holder}")


def country_names(own: Forms) -> Iterator[Name]:
    """Answer the names of countries: the house's own ones, or else CLDR's."""
    territories: dict[Edition, Mapping[str, str]] = {
        edition: Locale.parse(edition).territories for edition in EDITIONS
    }
    for code in territories["en"]:
        if len(code) == _ISO_LETTERS and code.isalpha():
            said = {key: names[code] for key, names in territories.items() if code in names}
            house = own.get(code)
            aliases = tuple(said.values()) if house else ()
            yield Name(COUNTRY + code, "place", house or said, aliases)
