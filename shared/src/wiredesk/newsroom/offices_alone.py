"""What offices, clubs and places are called where the rest of their names goes without saying.

"The Interior Ministry" is that of the country written of; "Hilal" is a club in a report of a match;
"Tuna" is the Danube in Turkish, where a page prints "Tuna Nehri", and in no other language.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from wiredesk.newsroom.problems import check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.newsroom.tables import read_table
from wiredesk.types import EDITIONS

OFFICES_ALONE: Final = "offices_alone.csv"
CLUBS_ALONE: Final = "clubs_alone.csv"
PLACES_ALONE: Final = "places_alone.csv"
_COLUMNS: Final = ("id", *EDITIONS)


class NamedAlone(NamedTuple):
    """Forms of an office of no country in particular, of a club or of a place, by language."""

    id: str
    """Of a row in `offices.csv`, or of an organisation's or a place's."""
    forms: tuple[tuple[str, str], ...]


def read_alone(directory: Path, folder: str, name: str) -> Iterator[NamedAlone]:
    """Answer what a file lists; nothing where a newsroom has no such file. Raises NewsroomError."""
    file = f"{folder}/{name}"
    if not (directory / file).is_file():
        return
    rows = read_table(directory, file, _COLUMNS, may_be_empty=EDITIONS)
    check_rows(of_wrong_script(file, line, row) for line, row in rows)
    for _, row in rows:
        said = ((form, edition) for edition in EDITIONS for form in row[edition].split("|"))
        yield NamedAlone(row["id"], tuple((form, edition) for form, edition in said if form))
