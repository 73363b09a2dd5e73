"""What offices are called where their country goes without saying: "the Interior Ministry"."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from wiredesk.newsroom.files import read_table
from wiredesk.newsroom.problems import check_rows
from wiredesk.newsroom.scripts import of_wrong_script
from wiredesk.types import EDITIONS

OFFICES_ALONE: Final = "offices_alone.csv"
_COLUMNS: Final = ("id", *EDITIONS)


class OfficeAlone(NamedTuple):
    """An office of no country in particular, and its forms, each with its language."""

    id: str
    """Of a row in `offices.csv`."""
    forms: tuple[tuple[str, str], ...]


def read_offices_alone(directory: Path, folder: str) -> Iterator[OfficeAlone]:
    """Answer them; nothing where a newsroom has no such file. Raises NewsroomError."""
    file = f"{folder}/{OFFICES_ALONE}"
    if not (directory / file).is_file():
        return
    rows = read_table(directory, file, _COLUMNS, may_be_empty=EDITIONS)
    check_rows(of_wrong_script(file, line, row) for line, row in rows)
    for _, row in rows:
        said = ((form, edition) for edition in EDITIONS for form in row[edition].split("|"))
        yield OfficeAlone(row["id"], tuple((form, edition) for form, edition in said if form))
