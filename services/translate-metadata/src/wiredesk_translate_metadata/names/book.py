"""The book of names: by id, by what somebody is called, and by what a text begins with."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final, Self

import orjson

from wiredesk.prepared.packed import Parts
from wiredesk.types import EDITIONS
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.names.index import NOBODY, Claims, Index
from wiredesk_translate_metadata.names.name import Name, is_name
from wiredesk_translate_metadata.names.placed import placed, placed_key

ANY: Final = "any"
"""Of whichever kind, by its editions' names alone: an alias may be a common word."""

_KINDS: Final = ("person", "place", "organisation", ANY)
_OTHER: Final = "other"
"""Languages that no edition has: aliases may be of any."""
_LANGUAGES: Final = frozenset(EDITIONS)
_OURS: Final = "ours"
_ALL: Final = "all"
_ENDS: Final = "I"
_KEPT: Final = 4_000
"""Names that were read: an article's five editions ask for the same ones."""


class Book:
    """What `bound` makes. Names are numbered as they were given."""

    def __init__(self, parts: Parts, *, short_names: bool = True) -> None:
        """Open it. `short_names`: whether names have short forms."""
        self._rows = parts["rows"]
        self._ends = parts["ends"].cast(_ENDS)
        self._ids, self._called, self._written = (
            Index(_below(name, parts)) for name in ("ids", "called", "written")
        )
        self._short_names = short_names
        self._name = lru_cache(maxsize=_KEPT)(self._read)

    @classmethod
    def of(cls, ours: Iterable[Name]) -> Self:
        """Bind names and open them, which nobody keeps."""
        return cls(bound(tuple(ours), ()))

    def ours(self, id_: str) -> Name | None:
        """Answer a name of the authority files; CLDR's countries are none of those."""
        return self._numbered(self._ids.owner(_OURS, id_))

    def get(self, id_: str) -> Name | None:
        """Answer any name, a country's, too."""
        return self._numbered(self._ids.owner(_ALL, id_))

    def called(self, kind: str, key: str, country: str = "") -> Name | None:
        """Answer who alone of a kind is called so, or in a country; the key is folded."""
        there = self._called.owner(kind, placed_key(key, country)) if country else NOBODY
        return self._numbered(self._called.owner(kind, key) if there == NOBODY else there)

    def written(self, text: str, language: str) -> Iterator[tuple[str, Name]]:
        """Answer the names with which a language's text begins, the longest first.

        A form that two of them have is nobody's: which is meant, only a reader can tell.
        """
        column = language if language in _LANGUAGES else _OTHER
        for form, number in self._written.beginnings(column, text):
            yield form, self._name(number)

    def _numbered(self, number: int) -> Name | None:
        return None if number == NOBODY else self._name(number)

    def _read(self, number: int) -> Name:
        start = self._ends[number - 1] if number else 0
        id_, kind, names, aliases, short, country, apart = orjson.loads(
            self._rows[start : self._ends[number]]
        )
        short = short if self._short_names else {}
        return Name(id_, kind, names, tuple(aliases), short, country, apart)


def bound(ours: Sequence[Name], countries: Sequence[Name]) -> Parts:
    """Make the parts of a book: of the authority files' names, and of countries."""
    ids, written = Claims((_OURS, _ALL)), Claims((*EDITIONS, _OTHER))
    for number, name in enumerate(ours):
        ids.add(_OURS, [name.id], number)
    taken = {name.id for name in ours}  # a newsroom may have a row of its own for a country
    everybody = (*ours, *(name for name in countries if name.id not in taken))
    for number, name in enumerate(everybody):
        ids.add(_ALL, [name.id], number)
        for language in (*EDITIONS, _OTHER):
            own = [said for edition, said in name.found_as.items() if edition == language]
            written.add(language, filter(is_name, {*own, *name.aliases}), number)
    indexes = {"ids": ids, "called": _called(ours, countries), "written": written}
    return {
        **_rows(everybody),
        **{
            f"{index}/{name}": part
            for index, claims in indexes.items()
            for name, part in claims.parts().items()
        },
    }


def _called(ours: Sequence[Name], countries: Sequence[Name]) -> Claims:
    called = Claims(_KINDS)
    for number, name in enumerate(ours):
        forms = tuple(name.found_as.values())
        called.add(name.kind, map(name_key, (*forms, *name.aliases)), number)
        called.add(ANY, map(name_key, forms), number)
    for kind, keys in (*_printed(ours).items(), *_listed(ours).items()):
        called.add_unclaimed(kind, keys)
    for key, there, number in placed(ours, countries):
        if called.owner("place", key) != number:
            called.add("place", [there], number)
    return called


def _printed(ours: Sequence[Name]) -> Mapping[str, Sequence[tuple[str, int]]]:
    """Answer by kind what is printed and not searched for: who lists "Nice" as a place means it."""
    printed = defaultdict[str, list[tuple[str, int]]](list)
    for number, name in enumerate(ours):
        printed[name.kind] += [(name_key(name.names[edition]), number) for edition in name.apart]
    return printed


def _listed(ours: Sequence[Name]) -> Mapping[str, Sequence[tuple[str, int]]]:
    """Answer by kind what offices are called besides: "Kenya's Ministry of Health"."""
    listed = defaultdict[str, list[tuple[str, int]]](list)
    for number, name in enumerate(ours):
        listed[name.kind] += [(name_key(form), number) for form in name.listed]
    return listed


def _rows(names: Iterable[Name]) -> Parts:
    rows = [
        orjson.dumps(
            (
                *(each.id, each.kind, {**each.names}, each.aliases),
                *({**each.short}, each.country, {**each.apart}),
            )
        )
        for each in names
    ]
    ends = array(_ENDS, accumulate(map(len, rows)))
    return {"rows": memoryview(b"".join(rows)), "ends": memoryview(ends).cast("B")}


def _below(name: str, parts: Parts) -> Parts:
    above = f"{name}/"
    return {
        part.removeprefix(above): said for part, said in parts.items() if part.startswith(above)
    }
