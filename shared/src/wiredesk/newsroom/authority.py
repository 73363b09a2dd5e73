"""Reads the newsroom's authority files: who and what is called how in each edition's language."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

from wiredesk.newsroom.authority_rows import PLACES, Authority, authority_of, read_rows, wrong_in
from wiredesk.newsroom.countries import FOLDER, FORM_FILES
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
from wiredesk.newsroom.other_names import COUNTRY_NAMES, OTHER_NAMES
from wiredesk.newsroom.problems import NewsroomError, Problem

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
            problems += wrong_in(file, line, row, seen)
            seen[row["id"]] = f"{file}:{line}"
            if not problems:
                rows.append(authority_of(row))
    if problems:
        raise NewsroomError([*problems, *wrong_tables(directory, FOLDER)])
    places = {row.id: Named(row.country, row.names) for row in rows if row.kind == "place"}
    return tuple(_with_offices(rows, read_offices(directory, FOLDER, places)))


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
