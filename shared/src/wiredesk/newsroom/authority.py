"""Reads the newsroom's authority files: who and what is called how in each edition's language."""

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, get_args

from wiredesk.article import EntityKind
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.types import EDITIONS, Edition, Frozen

FOLDER: Final = "authority"
COUNTRY_NAMES: Final = "country_names.csv"
_COLUMNS: Final = ("id", "kind", *EDITIONS, "aliases", "wikidata", "country")
_PLACES: Final = ("part_of", "latitude", "longitude")
_SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    **dict.fromkeys(("ar", "fa", "ur"), re.compile("[\u0600-\u06ff]")),
    **dict.fromkeys(("en", "tr"), re.compile("[A-Za-zÀ-ɏ]")),
}
_KINDS: Final = frozenset(get_args(EntityKind))


class Authority(Frozen):
    """One row: a person, place or organisation in the house form of each edition."""

    id: str
    kind: EntityKind
    names: Mapping[Edition, str]
    aliases: tuple[str, ...] = ()
    wikidata: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    part_of: str = ""
    latitude: float | None = None
    longitude: float | None = None


def read_authority(directory: Path) -> tuple[Authority, ...]:
    """Read `authority/*.csv`; nothing where there is no such folder.

    Raises NewsroomError, which names file, line and field of everything that is wrong.
    """
    rows: list[Authority] = []
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for path in sorted((directory / FOLDER).glob("*.csv")):
        if path.name == COUNTRY_NAMES:
            continue
        file = f"{FOLDER}/{path.name}"
        for line, row in _rows(path, file):
            problems += _wrong(file, line, row, seen)
            seen[row.get("id") or ""] = f"{file}:{line}"
            if not problems:
                rows.append(_authority(row))
    if problems:
        raise NewsroomError(problems)
    return tuple(rows)


def read_country_names(directory: Path) -> Mapping[str, tuple[str, ...]]:
    """Answer what newsrooms call countries besides their CLDR names, by ISO code."""
    path = directory / FOLDER / COUNTRY_NAMES
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["country"]: _split(row["aliases"]) for row in csv.DictReader(file)}


def _rows(path: Path, file: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    with path.open(encoding="utf-8", newline="") as opened:
        reader = csv.DictReader(opened, strict=True)
        heading = tuple(reader.fieldnames or ())
        if heading not in {_COLUMNS, (*_COLUMNS, *_PLACES)}:
            message = (
                f"the heading must be {','.join(_COLUMNS)}, and for places {','.join(_PLACES)}"
            )
            raise NewsroomError([Problem(file=file, line=1, field="", message=message)])
        for row in reader:
            yield reader.line_num, {name: (cell or "").strip() for name, cell in row.items()}


def _wrong(
    file: str, line: int, row: Mapping[str, str], seen: Mapping[str, str]
) -> Iterator[Problem]:
    def problem(field: str, message: str) -> Problem:
        return Problem(file=file, line=line, field=field, message=message)

    if not row["id"]:
        yield problem("id", "this cell is empty")
    elif row["id"] in seen:
        yield problem("id", f"{row['id']} is there already, in {seen[row['id']]}")
    if row["kind"] not in _KINDS:
        yield problem("kind", f"should be one of {', '.join(sorted(_KINDS))}")
    for edition in EDITIONS:
        if not row[edition]:
            yield problem(edition, "this cell is empty")
        elif not _SCRIPTS[edition].search(row[edition]):
            yield problem(edition, f"{row[edition]!r} is not in the script of this language")
    for field in ("latitude", "longitude"):
        if row.get(field) and _number(row[field]) is None:
            yield problem(field, f"{row[field]!r} is no number of degrees")


def _authority(row: Mapping[str, str]) -> Authority:
    return Authority(
        id=row["id"],
        kind=row["kind"],
        names={edition: row[edition] for edition in EDITIONS},
        aliases=_split(row["aliases"]),
        wikidata=row["wikidata"],
        country=row["country"],
        part_of=row.get("part_of", ""),
        latitude=_number(row.get("latitude", "")),
        longitude=_number(row.get("longitude", "")),
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, cell.split("|"))))


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
