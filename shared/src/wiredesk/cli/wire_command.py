"""The frame of a command that reads wires from files and says what a stage would make of them."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, NoReturn, Protocol

import structlog
import typer
from rich.console import Console
from rich.progress import track
from rich.text import Text

from wiredesk.cli.paper import paper
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError
from wiredesk.wire_files import WireFile, wire_reader

NewsroomFolder = Annotated[
    Path | None,
    typer.Option(
        "--newsroom", metavar="DIR", help="The newsroom's folder; else WIREDESK_NEWSROOM's."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON line an article, for programs.")]


class Reading(Protocol):
    """One file, and what is to be said of the articles in it."""

    @property
    def file(self) -> WireFile:
        """The file as it was read."""
        ...

    def lines(self) -> Iterable[dict[str, Any]]:
        """Answer what the JSON lines hold, one an article."""
        ...

    def show(self, console: Console) -> None:
        """Print what people read of the articles."""
        ...


def tell(readings: Callable[[], Iterator[Reading]], *, json_: bool) -> NoReturn:
    """Print every reading, and why what was refused was; a stage's log goes to standard error.

    Exit 0 where all were read, 1 where one was refused, 2 where a file or a setting is wrong.
    """
    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))
    refused, console = False, paper()
    try:
        for reading in readings():
            refused |= bool(reading.file.refusals)
            if json_:
                for line in reading.lines():
                    typer.echo(json.dumps(line, ensure_ascii=False))
                continue
            reading.show(console)
            for refusal in reading.file.refusals:
                console.print(Text(f"{reading.file.file}: {refusal}", style="red"))
    except (SettingsInvalid, NewsroomError, WiredeskError) as error:
        typer.echo(error, err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(1 if refused else 0)


def wire_files(files: Iterable[Path], doing: str) -> Iterator[WireFile]:
    """Read files with a bar of progress on a terminal. Raises what `wire_reader` does."""
    errors = Console(stderr=True)
    read = wire_reader()(files)
    yield from track(read, doing, console=errors, transient=True, disable=not errors.is_terminal)
