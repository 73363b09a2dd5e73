"""What the desk's commands print: tables and lines of plain text, whatever stands in a wire."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import typer
from rich.table import Table
from rich.text import Text

from wiredesk.cli.paper import HEADLINE, LONGEST, cell, paper, plain
from wiredesk_console.showing import heading, shown

_WHOLE: Final = frozenset({"id"})
"""Columns that are copied from: never cut in two."""


def table(title: str, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Print a table; nothing where it would be empty."""
    if not rows:
        return
    made = Table(title=title, title_justify="left")
    for column in columns:
        made.add_column(heading(column), overflow="fold", no_wrap=column in _WHOLE)
    for row in rows:
        made.add_row(*(_cell(column, row[column]) for column in columns))
    paper().print(made)


def _cell(column: str, value: object) -> Text:
    return cell(shown(column, value), most=HEADLINE if column == "headline" else LONGEST)


def say(text: str, *, err: bool = False) -> None:
    """Print a line in which words of a wire may stand."""
    typer.echo(plain(text), err=err)
