"""Names in the newsroom's own form, from its authority files."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.article import EntityKind, SourceName
from wiredesk.newsroom.authority import Authority
from wiredesk.newsroom.countries import Forms
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import folded

AGENCY: Final = "agency"
_ANY: Final = "any"
_DATELINE: Final = "dateline"
_KINDS: Final[Mapping[Field, tuple[str, ...]]] = {
    "person": ("person",),
    "place": ("place",),
    "organisation": ("organisation",),
    "dateline": (_DATELINE, "place"),
    "byline": (AGENCY, "person", "organisation"),
    "credit": (AGENCY, "organisation", "person"),
    "keyword": (_ANY,),
}
"""Whose names a field may be, the likeliest first."""


class AuthoritySource:
    """Says people, places, organisations and agencies as the house writes them."""

    name: SourceName = "authority"

    def __init__(
        self,
        rows: Iterable[Authority],
        agencies: Iterable[Phrase] = (),
        datelines: Forms | None = None,
    ) -> None:
        """Index the rows by id, and by every name that only one of its kind has.

        `datelines` have forms of their own for capitals that are called as their countries are.
        """
        self._datelines = datelines or {}
        self._ids: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._rows: dict[str, Mapping[Edition, str]] = {}
        self._kind_of: dict[str, EntityKind] = {}
        for row in rows:
            self._rows[row.id] = row.names
            self._kind_of[row.id] = row.kind
            self._index(row.kind, (*row.names.values(), *row.aliases), row.id)
            self._index(_ANY, row.names.values(), row.id)
        for agency in agencies:
            self._rows[agency.id] = agency.names
            self._index(AGENCY, agency.forms, agency.id)
        for capital, names in self._datelines.items():
            self._index(_DATELINE, names.values(), capital)

    def _index(self, kind: str, names: Iterable[str], bearer: str) -> None:
        """Note whose names these are; what several are called is nobody's."""
        ids = self._ids[kind]
        for key in set(map(folded, names)):
            ids[key] = bearer if ids.setdefault(key, bearer) == bearer else ""

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the name's form in an edition, by its id or, where it has none, by the name."""
        id_ = asked.code or self.id_of(asked.field, asked.text)
        names = self._datelines.get(id_) if asked.field == "dateline" else None
        names = names or self._rows.get(id_)
        return Said(names[edition], reviewed=True) if names else None

    def kind_of(self, id_: str) -> EntityKind | None:
        """Answer what has an id; None for an agency, and for what nobody has."""
        return self._kind_of.get(id_)

    def id_of(self, field: Field, name: str) -> str:
        """Answer whose name it is; empty where nobody's or several have it."""
        if not name or (field == "keyword" and name == name.lower() != name.upper()):
            return ""  # a keyword in small letters is a word
        key = folded(name)
        return next(filter(None, (self._ids[kind].get(key) for kind in _KINDS.get(field, ()))), "")
