"""Names in the newsroom's own form, from its authority files."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.article import SourceName
from wiredesk.newsroom.authority import Authority
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said

_KINDS: Final[Mapping[Field, str]] = {
    "person": "person",
    "place": "place",
    "organisation": "organisation",
}


class AuthoritySource:
    """Says people, places and organisations as the house writes them."""

    name: SourceName = "authority"

    def __init__(self, rows: Iterable[Authority]) -> None:
        """Index the rows by id, and by every name that only one of its kind has."""
        bearers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._rows: dict[str, Authority] = {}
        for row in rows:
            self._rows[row.id] = row
            for name in (*row.names.values(), *row.aliases):
                bearers[row.kind, folded(name)].add(row.id)
        self._ids = {name: min(ids) for name, ids in bearers.items() if len(ids) == 1}

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the name's form in an edition, by its id or, where it has none, by the name."""
        row = self._rows.get(asked.code or self.id_of(asked.field, asked.text))
        return Said(row.names[edition], reviewed=True) if row else None

    def id_of(self, field: Field, name: str) -> str:
        """Answer whose name it is; empty where nobody's or several have it."""
        kind = _KINDS.get(field)
        return self._ids.get((kind, folded(name)), "") if kind and name else ""


def folded(name: str) -> str:
    """Answer a name as names are compared: NFC, case folded, with single blanks."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
