"""The rows of the newsroom's authority files: a person, place or organisation each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast, get_args

from wiredesk.enrichment import EntityKind
from wiredesk.newsroom.iso_countries import of_no_country
from wiredesk.newsroom.problems import Problem
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS, Edition

PLACES: Final = "places.csv"
"""Has columns of its own."""

_COLUMNS: Final = ("id", "kind", *EDITIONS, "aliases", "wikidata", "country")
_MAY_BE_EMPTY: Final = ("aliases", "wikidata", "country", "part_of", "latitude", "longitude")
_BAR: Final = "|"
_SHORT: Final = "short_"
_SHORTS: Final = tuple(f"{_SHORT}{edition}" for edition in EDITIONS)
_APART: Final = "apart_"
_APARTS: Final = tuple(f"{_APART}{edition}" for edition in EDITIONS)
_MAY_BE_MISSING: Final = (*_SHORTS, *_APARTS)
_PLACES: Final = ("part_of", "latitude", "longitude")
_KINDS: Final = frozenset(get_args(EntityKind))
_NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})


def _nothing() -> Mapping[Any, Any]:
    return _NOTHING


@dataclass(frozen=True, slots=True)
class Authority:
    """One row: a person, place or organisation in the house form of each edition.

    There are some 50,000, so they are kept small.
    """

    id: str
    kind: EntityKind
    names: Mapping[Edition, str]
    aliases: tuple[str, ...] = ()
    short: Mapping[Edition, str] = field(default_factory=_nothing)
    """What a headline calls it, in the editions where that is not the house form."""
    apart: Mapping[Edition, str] = field(default_factory=_nothing)
    """What tells it apart in a text, where the house form is a word or another's name, too."""
    others: Mapping[Edition, tuple[str, ...]] = field(default_factory=_nothing)
    """Forms of one language only, where aliases may be of any."""
    wikidata: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    part_of: str = ""
    office: str = ""
    """Which office of its country or city it is: a row's id in `offices.csv`."""
    latitude: float | None = None
    longitude: float | None = None

    @property
    def found_as(self) -> Mapping[Edition, str]:
        """What texts are searched for: "شهر امان", while a page prints "امان"."""
        return {**self.names, **self.apart} if self.apart else self.names


def read_rows(directory: Path, file: str) -> Sequence[tuple[int, Mapping[str, str]]]:
    """Answer the cells of a file of bearers by column, each row with its line."""
    columns = (*_COLUMNS, *_PLACES) if file.endswith(f"/{PLACES}") else _COLUMNS
    return read_table(
        directory, file, columns, may_be_empty=_MAY_BE_EMPTY, may_be_missing=_MAY_BE_MISSING
    )


def wrong_in(
    file: str, line: int, row: Mapping[str, str], seen: Mapping[str, str]
) -> Iterator[Problem]:
    """Say what is wrong with a row; `seen` has the ids of those above it, and where they stand."""

    def problem(field: str, message: str) -> Problem:
        return Problem(file=file, line=line, field=field, message=message)

    if row["id"] in seen:
        yield problem("id", f"{row['id']} is there already, in {seen[row['id']]}")
    if row["kind"] not in _KINDS:
        yield problem("kind", f"should be one of {', '.join(sorted(_KINDS))}")
    for edition in EDITIONS:
        if _BAR in row[edition]:
            yield problem(edition, "one form stands here, the others among the aliases")
    yield from of_wrong_script(file, line, row)
    yield from of_wrong_script(file, line, row, _SHORT)
    yield from of_wrong_script(file, line, row, _APART)
    yield from of_no_country(file, line, "country", row["country"])
    for name in ("latitude", "longitude"):
        if row.get(name) and _number(row[name]) is None:
            yield problem(name, f"{row[name]!r} is no number of degrees")


def authority_of(row: Mapping[str, str]) -> Authority:
    """Make a row that is well of its cells."""
    return Authority(
        id=row["id"],
        kind=cast("EntityKind", row["kind"]),
        names={edition: row[edition] for edition in EDITIONS},
        aliases=split(row["aliases"]),
        short=_by_edition(row, _SHORT),
        apart=_by_edition(row, _APART),
        wikidata=row["wikidata"],
        country=row["country"],
        part_of=row.get("part_of", ""),
        latitude=_number(row.get("latitude", "")),
        longitude=_number(row.get("longitude", "")),
    )


def _by_edition(row: Mapping[str, str], prefix: str) -> Mapping[Edition, str]:
    said = {edition: row[prefix + edition] for edition in EDITIONS if row[prefix + edition]}
    return said or _NOTHING


def split(cell: str) -> tuple[str, ...]:
    """Answer the forms of a cell that holds several, a bar between them."""
    return tuple(filter(None, map(str.strip, cell.split(_BAR))))


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
