"""Reads one file of a newsroom, and turns what is wrong with it into problems."""

import csv
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from wiredesk.newsroom.fields import KEY
from wiredesk.newsroom.lines import Place, line_of, places
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.sayings import said

Model = TypeVar("Model", bound=BaseModel)

_AT_LINE: Final = re.compile(r" ?\(at line (\d+), column \d+\)")
_TAGS: Final = ("transport", "kind")
"""The fields that say which of several models a table is."""
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
"""Also those that turn the direction of what stands around a name."""
_OTHER_DIVIDER: Final = re.compile("[;\t]")
"""What spreadsheets write between cells where commas stand in numbers."""
_NAMES: Final = ("name", "key")
"""The fields that say what one of several tables is called."""
_KEY: Final = re.compile(KEY)


class TomlFile:
    """A TOML file's content, which still knows where each field stands."""

    def __init__(self, directory: Path, name: str) -> None:
        """Read the file. Raises NewsroomError where it isn't there or isn't TOML."""
        self.name = name
        text = _read(directory, name)
        try:
            self.content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise NewsroomError([_syntax(name, str(error), text)]) from error
        self._places = places(text)

    def fit(self, model: type[Model]) -> Model:
        """Make the model of this file. Raises NewsroomError with every field that is wrong."""
        try:
            return model.model_validate(self.content)
        except ValidationError as error:
            raise NewsroomError(
                [
                    self.problem(_place(problem, self.content), said(problem))
                    for problem in error.errors()
                ]
            ) from error

    def problem(self, place: Place, message: str) -> Problem:
        """Say that the field at a place is wrong."""
        line = line_of(place, self._places)
        field = ".".join(map(str, _called(place, self.content)))
        return Problem(file=self.name, line=line, field=field, message=message)


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
    reader = csv.DictReader(_read(directory, name).splitlines(), strict=True)
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
    rows = csv.DictReader(_read(directory, name).splitlines())
    return [cell.strip() for row in rows if (cell := row.get(column))]


def _rows(
    reader: "csv.DictReader[str]",
    name: str,
    columns: Sequence[str],
    may_be_empty: Sequence[str],
    may_be_missing: Sequence[str],
) -> Sequence[tuple[int, Mapping[str, str]]]:
    _check_heading(list(reader.fieldnames or ()), name, columns, may_be_missing)
    rows = []
    problems = []
    for row in reader:
        if None in row:
            wide = (
                "more cells than the heading; a cell with a comma in it stands in quotation marks"
            )
            problems.append(Problem(file=name, line=reader.line_num, field="", message=wide))
        cells = {name: (row.get(name) or "").strip() for name in (*columns, *may_be_missing)}
        rows.append((reader.line_num, cells))
    problems += [
        Problem(file=name, line=line, field=column, message=message)
        for line, row in rows
        for column, cell in row.items()
        if (message := _cell_wrong(cell, empty=column in may_be_empty or column in may_be_missing))
    ]
    if problems:
        raise NewsroomError(problems)
    return rows


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


def read_bytes(directory: Path, name: str) -> bytes:
    """Read a file as it is. Raises NewsroomError where it can't be, or lies outside."""
    with _as_problem(name):
        return _own_file(directory, name).read_bytes()


def _read(directory: Path, name: str) -> str:
    with _as_problem(name):
        # A spreadsheet may write a byte order mark, which nobody sees.
        return _own_file(directory, name).read_text(encoding="utf-8-sig")


def _own_file(directory: Path, name: str) -> Path:
    """Answer where a file is once links are followed: what a newsroom reads is its own."""
    file = (directory / name).resolve()
    if not file.is_relative_to(directory.resolve()):
        raise OSError("it is a link that leads out of the newsroom's folder")
    return file


@contextmanager
def _as_problem(name: str) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = "can't be read: it is not in UTF-8; a spreadsheet saves it as CSV UTF-8"
        raise NewsroomError([Problem(file=name, line=line, field="", message=message)]) from error
    except (OSError, RuntimeError) as error:  # RuntimeError: a link to itself
        missing = isinstance(error, FileNotFoundError)
        message = "this file is missing" if missing else f"can't be read: {error}"
        raise NewsroomError([Problem(file=name, line=1, field="", message=message)]) from error


def _syntax(name: str, message: str, text: str) -> Problem:
    at = _AT_LINE.search(message)
    line = int(at[1]) if at else len(text.splitlines()) or 1
    return Problem(file=name, line=line, field="", message=_AT_LINE.sub("", message))


def _place(problem: Mapping[str, Any], content: object) -> Place:
    """Answer where a field stands, without what pydantic alone puts into the place.

    That is its mark for "this key and not its value", and which model of several was taken.
    """
    place: list[str | int] = []
    here = content
    steps: Place = problem["loc"]
    for step in steps:
        if isinstance(here, dict) and step not in here and step in map(here.get, _TAGS):
            continue
        place.append(step)
        here = _inside(here, step)
    named = problem.get("ctx", {}).get("discriminator", "").strip("'")
    return (*place[: -1 if place[-1:] == ["[key]"] else None], *filter(None, [named]))


def _inside(here: object, step: str | int) -> object:
    try:
        return here[step]  # type: ignore[index] # whatever has no such thing in it raises
    except (LookupError, TypeError):
        return None


def _called(place: Place, content: object) -> Iterator[str | int]:
    """Answer a place with tables called by their own names, where people would have to count."""
    here = content
    for step in place:
        yield _name(here, step) if isinstance(step, int) else step
        here = _inside(here, step)


def _name(tables: object, number: int) -> str | int:
    """Answer what a table of several is called; its number where that names no other or none."""
    names = [_own_name(each) for each in tables] if isinstance(tables, list) else []
    name = names[number] if number < len(names) else ""
    return name if name and names.count(name) == 1 else number


def _own_name(table: object) -> str:
    said = (_inside(table, field) for field in _NAMES)
    return next((each for each in said if isinstance(each, str) and _KEY.fullmatch(each)), "")
