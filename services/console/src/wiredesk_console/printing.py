"""What the desk's commands print: tables and lines of plain text, whatever stands in a wire."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import typer
from rich.table import Table
from rich.text import Text

from wiredesk.cli.paper import paper, time_shown

_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_TIMES: Final = frozenset({"time", "last"})
"""Columns of times, which people read to the second."""
_WHOLE: Final = frozenset({"id"})
"""Columns that are copied from: never cut in two."""


def table(title: str, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Print a table; nothing where it would be empty."""
    if not rows:
        return
    made = Table(title=title, title_justify="left")
    for column in columns:
        made.add_column(column.replace("_", " "), overflow="fold", no_wrap=column in _WHOLE)
    for row in rows:
        made.add_row(*(Text(plain(_shown(column, row[column]))) for column in columns))
    paper().print(made)


def say(text: str, *, err: bool = False) -> None:
    """Print a line in which words of a wire may stand."""
    typer.echo(plain(text), err=err)


def _shown(column: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    if column in _TIMES and value:
        return time_shown(value)
    return value


def plain(value: object) -> str:
    """Answer plain text: a headline's square brackets are its own, and no mark-up.

    Nor is a file's name to move the cursor of the terminal.
    """
    return "" if value is None else _CONTROLS.sub(" ", str(value))
