"""Whose name a text is: a person's, place's or organisation's, by kind and id."""

from typing import NamedTuple

from wiredesk.enrichment import EntityKind
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.names.name import COUNTRY
from wiredesk_translate_metadata.sources.authority import AuthoritySource
from wiredesk_translate_metadata.sources.cldr import CldrSource


class Bearer(NamedTuple):
    """What overrides of a name are kept by, wherever the name stands."""

    kind: EntityKind
    id: str


class Bearers:
    """Knows bearers by the authority files and CLDR."""

    def __init__(self, authority: AuthoritySource, cldr: CldrSource) -> None:
        """Take those that say names alone."""
        self._authority = authority
        self._cldr = cldr

    def of(self, asked: Asked) -> Bearer | None:
        """Answer whose name a dateline, byline, credit, keyword or name without a code is."""
        if asked.code or not asked.text:
            return None
        id_ = self._authority.id_of(asked)
        kind = self._authority.kind_of(id_)
        if kind:
            return Bearer(kind, id_)
        country = self._cldr.country(asked) if not id_ else ""
        return Bearer("place", f"{COUNTRY}{country}") if country else None
