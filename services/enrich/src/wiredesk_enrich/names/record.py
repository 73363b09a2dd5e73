"""What is known of a name's bearer, and the forms under which texts name it."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from wiredesk.enrichment import EntityKind

LANGUAGES: Final = ("ar", "en", "fa", "tr", "ur")
"""Those that names are looked for in; a text in any other one is searched with English forms."""


KNOWN: Final = 3.0
"""Weight of what a newsroom itself or CLDR names; the gazetteer's towns have less."""

TOWN: Final = 0.5
"""Weight of a town of which nobody has heard but its neighbours: it counts where its country is
named, too, and gives way to whoever else is called so."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person, place or organisation."""

    id: str
    kind: EntityKind
    name: str  # in English
    country: str = ""
    wikidata: str = ""
    part_of: str = ""
    latitude: float | None = None
    longitude: float | None = None
    office: str = ""
    """Which office of its country it is; without a country it stands for whichever is meant."""
    stands_for: str = ""
    """The id of the club that its forms mean in a report of a match; they mean nobody elsewhere."""
    weight: float = 1.0
    """How likely a form means this one where it may mean several: a capital before a town."""


NOBODY: Final = Bearer("", "organisation", "", weight=KNOWN)
"""Bears the names of what is no person, place or organisation, so that no part of them is one."""


class Form(NamedTuple):
    """One way to write a name."""

    text: str
    bearer: int  # its place in the list of bearers
    language: str  # one of `LANGUAGES`, or empty for all of them
    attached: bool
    """Whether Arabic's particles may be written to it: so with countries and large cities."""
