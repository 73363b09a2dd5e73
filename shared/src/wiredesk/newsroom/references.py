"""Ids that rows of the authority files have of others: what lies around a place, a dateline's."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.authority_rows import PLACES, read_rows
from wiredesk.newsroom.countries import CAPITAL_DATELINES, FOLDER
from wiredesk.newsroom.problems import Problem, check_rows
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS

_DATELINES: Final = f"{FOLDER}/{CAPITAL_DATELINES}"
_PLACES: Final = f"{FOLDER}/{PLACES}"


def check_references(directory: Path) -> None:
    """Raise NewsroomError where a row names a place that no row is.

    Not for whoever reads them at a start: the row says nothing then, and that will do.
    """
    if not (directory / _PLACES).is_file():
        return
    places = read_rows(directory, _PLACES)
    known = {row["id"] for _, row in places}
    check_rows([_of_nobody(_PLACES, "part_of", places, known), _of_datelines(directory, known)])


def _of_datelines(directory: Path, known: set[str]) -> Iterator[Problem]:
    if (directory / _DATELINES).is_file():
        rows = read_table(directory, _DATELINES, ("id", *EDITIONS))
        yield from _of_nobody(_DATELINES, "id", rows, known)


def _of_nobody(
    file: str, field: str, rows: Sequence[tuple[int, Mapping[str, str]]], known: set[str]
) -> Iterator[Problem]:
    for line, row in rows:
        if row[field] and row[field] not in known:
            message = f"{row[field]!r} has no row in {_PLACES}"
            yield Problem(file=file, line=line, field=field, message=message)
