"""Reads one CSV file of a newsroom, and says of each cell that is wrong where it stands."""

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from wiredesk.newsroom.files import read_text
from wiredesk.newsroom.problems import NewsroomError, Problem

_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
"""Also those that turn the direction of what stands around a name."""

_WIDE: Final = "more cells than the heading; a cell with a comma in it stands in quotation marks"

_OTHER_DIVIDER: Final = re.compile("[;\t]")
"""What spreadsheets write between cells where commas stand in numbers."""


def read_table(
    directory: Path,
    name: str,
    columns: Sequence[str],
    *,
    may_be_empty: Sequence[str] = (),
    may_be_missing: Sequence[str] = (),
) -> Sequence[tuple[int, Mapping[str, str]]]:
    """Read a CSV file with a heading line: each row with its line.

    Columns that may be missing stand behind the others; their cells are empty where they are.
    Raises NewsroomError where the file isn't there, or a column or a cell is missing.
    """
    reader = csv.DictReader(read_text(directory, name).splitlines(), strict=True)
    try:
        return _rows(reader, name, columns, may_be_empty, may_be_missing)
    except csv.Error as error:
        ended = "unexpected end" in str(error)
        message = "a quotation mark is opened and not closed" if ended else str(error)
        wrong = Problem(file=name, line=reader.line_num + 1, field="", message=message)
        raise NewsroomError([wrong]) from error


def read_column(directory: Path, name: str, column: str) -> Sequence[str]:
    """Answer the cells of one column, unchecked and so in a tenth of the time of `read_table`.

    Nothing where the file has no such column. Raises NewsroomError where it can't be read.
    """
    rows = csv.DictReader(read_text(directory, name).splitlines())
    return [cell.strip() for row in rows if (cell := row.get(column))]


def _rows(
    reader: "csv.DictReader[str]",
    name: str,
    columns: Sequence[str],
    may_be_empty: Sequence[str],
    may_be_missing: Sequence[str],
) -> Sequence[tuple[int, Mapping[str, str]]]:
    heading = list(reader.fieldnames or ())
    _check_heading(heading, name, columns, may_be_missing)
    read = (*columns, *may_be_missing)
    rows, wide = [], []
    for row in reader:
        wide += [reader.line_num] if None in row else []
        cells = {column: (row.get(column) or "").strip() for column in read}
        rows.append((reader.line_num, cells))
    if 1 < len(rows) < 2 * len(wide):
        lacking = [column for column in read if column not in heading]
        raise NewsroomError([_short_heading(name, f"{len(wide)} of {len(rows)}", lacking)])
    problems = [Problem(file=name, line=line, field="", message=_WIDE) for line in wide]
    problems += [
        Problem(file=name, line=line, field=column, message=message)
        for line, row in rows
        for column, cell in row.items()
        if (message := _cell_wrong(cell, empty=column in may_be_empty or column in may_be_missing))
    ]
    if problems:
        raise NewsroomError(problems)
    return rows


def _short_heading(name: str, many: str, lacking: Sequence[str]) -> Problem:
    """Say once that the heading lost a cell: said of each row, nothing else would be seen."""
    which = f"; of those that it may have it lacks {','.join(lacking)}" if lacking else ""
    message = f"{many} rows have more cells than the heading{which}"
    return Problem(file=name, line=1, field=next(iter(lacking), ""), message=message)


def _check_heading(
    found: Sequence[str], name: str, columns: Sequence[str], may_be_missing: Sequence[str]
) -> None:
    if list(found) == [*columns, *(column for column in may_be_missing if column in found)]:
        return
    if len(found) == 1 and (divided := _OTHER_DIVIDER.search(found[0])):
        message = f"{divided[0]!r} divides the cells here; save it with commas between them"
        raise NewsroomError([Problem(file=name, line=1, field="", message=message)])
    whole = f"the heading must be {','.join(columns)}"
    if may_be_missing:
        whole += f", and any of {','.join(may_be_missing)} behind it"
    known = {*columns, *may_be_missing}
    wrong = {
        "missing": [column for column in columns if column not in found],
        "none that is read": [column for column in found if column not in known],
        "twice": [column for column in dict.fromkeys(found) if found.count(column) > 1],
    }
    told = [(column, f"{column} is {why}") for why, names in wrong.items() for column in names]
    (field, first), *others = told or [("", "the columns are in another order")]
    said = [(field, f"{first}; {whole}"), *others]
    raise NewsroomError([Problem(file=name, line=1, field=at, message=why) for at, why in said])


def _cell_wrong(cell: str, *, empty: bool) -> str:
    if not cell and not empty:
        return "this cell is empty"
    return "this cell has a control character" if _CONTROL.search(cell) else ""
