"""Reads the newsroom's authority files: who and what is called how in each edition's language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast, get_args

from wiredesk.article import EntityKind
from wiredesk.newsroom.countries import FOLDER, FORM_FILES, read_country_forms
from wiredesk.newsroom.files import read_table
from wiredesk.newsroom.iso_countries import of_no_country
from wiredesk.newsroom.offices import (
    OFFICE_CITIES,
    OFFICE_COUNTRIES,
    OFFICES,
    Named,
    Office,
    read_offices,
    wrong_tables,
)
from wiredesk.newsroom.offices_alone import CLUBS_ALONE, OFFICES_ALONE, PLACES_ALONE
from wiredesk.newsroom.problems import NewsroomError, Problem, check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.types import EDITIONS, Edition

COUNTRY_NAMES: Final = "country_names.csv"
OTHER_NAMES: Final = "other_names.csv"
"""Names of what is no person, place or organisation: festivals, indices, buildings."""

PLACES: Final = "places.csv"
"""Has columns of its own."""

NEEDED: Final = ("people.csv", PLACES, "organisations.csv")
"""Files that may hold a heading alone, but are there."""

NO_BEARERS: Final = FORM_FILES.union(
    {
        COUNTRY_NAMES,
        OTHER_NAMES,
        OFFICES,
        OFFICES_ALONE,
        CLUBS_ALONE,
        PLACES_ALONE,
        OFFICE_COUNTRIES,
        OFFICE_CITIES,
    }
)
"""Files whose rows have no id of their own."""

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


def missing_files(directory: Path) -> Iterator[Problem]:
    """Name the authority files that every newsroom has that has any: one deleted is missed."""
    if not (directory / FOLDER).is_dir():
        return
    for name in NEEDED:
        if not (directory / FOLDER / name).is_file():
            message = "this file is missing; where there are no such names, it is a heading alone"
            yield Problem(file=f"{FOLDER}/{name}", line=1, field="", message=message)


def read_authority(directory: Path) -> tuple[Authority, ...]:
    """Read `authority/*.csv`, with the offices of all countries; nothing without such a folder.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    rows: list[Authority] = []
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for path in sorted((directory / FOLDER).glob("*.csv")):
        if path.name in NO_BEARERS:
            continue
        file = f"{FOLDER}/{path.name}"
        try:
            found = read_rows(directory, file)
        except NewsroomError as error:  # the others are looked into all the same
            problems += error.problems
            continue
        for line, row in found:
            problems += _wrong(file, line, row, seen)
            seen[row["id"]] = f"{file}:{line}"
            if not problems:
                rows.append(_authority(row))
    if problems:
        raise NewsroomError([*problems, *wrong_tables(directory, FOLDER)])
    places = {row.id: Named(row.country, row.names) for row in rows if row.kind == "place"}
    return tuple(_with_offices(rows, read_offices(directory, FOLDER, places)))


def read_rows(directory: Path, file: str) -> Sequence[tuple[int, Mapping[str, str]]]:
    """Answer the cells of a file of bearers by column, each row with its line."""
    columns = (*_COLUMNS, *_PLACES) if file.endswith(f"/{PLACES}") else _COLUMNS
    return read_table(
        directory, file, columns, may_be_empty=_MAY_BE_EMPTY, may_be_missing=_MAY_BE_MISSING
    )


def read_country_names(directory: Path) -> Mapping[str, tuple[str, ...]]:
    """Answer what newsrooms call countries besides their CLDR names, by ISO code."""
    forms = read_country_forms(directory)
    names = {code: tuple(own.values()) for code, own in forms.items()}
    if (directory / FOLDER / COUNTRY_NAMES).is_file():
        file = f"{FOLDER}/{COUNTRY_NAMES}"
        rows = read_table(directory, file, ("country", "aliases"))
        check_rows(of_no_country(file, line, "country", row["country"]) for line, row in rows)
        for _, row in rows:
            names[row["country"]] = names.get(row["country"], ()) + _split(row["aliases"])
    return names


def read_other_names(directory: Path) -> tuple[tuple[str, str], ...]:
    """Answer names that name nobody, and in which nobody is named: "Cairo Film Festival".

    Each with its language; aliases have none, for they are of all.
    """
    if not (directory / FOLDER / OTHER_NAMES).is_file():
        return ()
    file = f"{FOLDER}/{OTHER_NAMES}"
    rows = read_table(directory, file, (*EDITIONS, "aliases"), may_be_empty=("aliases",))
    check_rows(of_wrong_script(file, line, row) for line, row in rows)
    return tuple(
        form
        for _, row in rows
        for form in (
            *((row[edition], str(edition)) for edition in EDITIONS),
            *((alias, "") for alias in _split(row["aliases"])),
        )
    )


def _with_offices(rows: Sequence[Authority], offices: Iterable[Office]) -> Iterator[Authority]:
    """Answer the rows and the offices that are not among them.

    A row of the same country that has one of an office's forms is that office: it gains the others.
    """
    owners = {
        (row.country, form.casefold()): row.id
        for row in reversed(rows)
        if row.kind == "organisation" and row.country
        for form in (*row.names.values(), *row.aliases)
    }
    gained: dict[str, Office] = {}
    made: list[Authority] = []
    for office in offices:
        said = chain.from_iterable(office.by_language().values())
        keys = ((office.country, form.casefold()) for form in said)
        if owner := next((owners[key] for key in keys if key in owners), ""):
            gained[owner] = office
        else:
            made.append(Authority(kind="organisation", **office._asdict()))
    for row in rows:
        its = gained.get(row.id)
        yield replace(row, others=its.by_language(), office=its.office) if its else row
    yield from made


def _wrong(
    file: str, line: int, row: Mapping[str, str], seen: Mapping[str, str]
) -> Iterator[Problem]:
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


def _authority(row: Mapping[str, str]) -> Authority:
    return Authority(
        id=row["id"],
        kind=cast("EntityKind", row["kind"]),
        names={edition: row[edition] for edition in EDITIONS},
        aliases=_split(row["aliases"]),
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


def _split(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, cell.split(_BAR))))


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
