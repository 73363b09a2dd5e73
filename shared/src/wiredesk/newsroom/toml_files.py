"""Reads one TOML file of a newsroom, and says of each field that is wrong where it stands."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from wiredesk.newsroom.fields import KEY
from wiredesk.newsroom.files import read_text
from wiredesk.newsroom.lines import Place, line_of, places
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.sayings import said

Model = TypeVar("Model", bound=BaseModel)
_AT_LINE: Final = re.compile(r" ?\(at line (\d+), column \d+\)")
_TAGS: Final = ("transport", "kind")
"""The fields that say which of several models a table is."""

_NAMES: Final = ("name", "key")
"""The fields that say what one of several tables is called."""

_KEY: Final = re.compile(KEY)


class TomlFile:
    """A TOML file's content, which still knows where each field stands."""

    def __init__(self, directory: Path, name: str) -> None:
        """Read the file. Raises NewsroomError where it isn't there or isn't TOML."""
        self.name = name
        text = read_text(directory, name)
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
