"""Names in the newsroom's own form, from its authority files."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Final

from wiredesk.article import SourceName
from wiredesk.newsroom.authority import Authority
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import folded

AGENCY: Final = "agency"
_ANY: Final = "any"
_KINDS: Final[Mapping[Field, tuple[str, ...]]] = {
    "person": ("person",),
    "place": ("place",),
    "organisation": ("organisation",),
    "dateline": ("place",),
    "byline": (AGENCY, "person", "organisation"),
    "credit": (AGENCY, "organisation", "person"),
    "keyword": (_ANY,),
}
"""Whose names a field may be, the likeliest first."""


class AuthoritySource:
    """Says people, places, organisations and agencies as the house writes them."""

    name: SourceName = "authority"

    def __init__(self, rows: Iterable[Authority], agencies: Iterable[Phrase] = ()) -> None:
        """Index the rows by id, and by every name that only one of its kind has."""
        bearers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._rows: dict[str, Mapping[Edition, str]] = {}
        for row in rows:
            self._rows[row.id] = row.names
            for name in (*row.names.values(), *row.aliases, *chain(*row.others.values())):
                bearers[row.kind, folded(name)].add(row.id)
            for name in row.names.values():
                bearers[_ANY, folded(name)].add(row.id)
        for agency in agencies:
            self._rows[agency.id] = agency.names
            for name in agency.forms:
                bearers[AGENCY, folded(name)].add(agency.id)
        self._ids = {name: min(ids) for name, ids in bearers.items() if len(ids) == 1}

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the name's form in an edition, by its id or, where it has none, by the name."""
        names = self._rows.get(asked.code or self.id_of(asked.field, asked.text))
        return Said(names[edition], reviewed=True) if names else None

    def id_of(self, field: Field, name: str) -> str:
        """Answer whose name it is; empty where nobody's or several have it."""
        if not name or (field == "keyword" and name == name.lower() != name.upper()):
            return ""  # a keyword in small letters is a word
        key = folded(name)
        return next(
            filter(None, (self._ids.get((kind, key)) for kind in _KINDS.get(field, ()))), ""
        )
