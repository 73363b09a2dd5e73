"""`wiredesk memory`: brings translation memories in and out, and looks into it."""

import asyncio
import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from wiredesk.cli.arguments import named
from wiredesk.cli.paper import paper
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError
from wiredesk.types import Edition
from wiredesk.up import DEFAULT_DATA
from wiredesk_translate_metadata import memory_report
from wiredesk_translate_metadata.memory.csv_files import NEEDED
from wiredesk_translate_metadata.memory.importing import Importer
from wiredesk_translate_metadata.memory.units import FileUnreadable
from wiredesk_translate_metadata.memory_work import (
    FORMATS,
    empty_memory,
    import_units,
    read_memory,
    units_of,
)

memory = typer.Typer(
    help="The translation memory: what was translated before, to be said again.",
    no_args_is_help=True,
)


def _format(file: Path) -> Path:
    if file.suffix.lower() not in FORMATS:
        raise typer.BadParameter(f"{file.name}: should end in {' or '.join(FORMATS)}")
    return file


Data = Annotated[
    Path,
    typer.Option(
        metavar="DIR",
        envvar="WIREDESK_DATA",
        help="The data folder of a running `up`: its broker and newsroom are asked, unless "
        "WIREDESK_BROKER and WIREDESK_NEWSROOM name others.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON, for programs.")]


@memory.command("import")
def import_(  # noqa: PLR0913, PLR0917 - one option each
    file: Annotated[
        Path,
        typer.Argument(
            exists=True,
            dir_okay=False,
            callback=_format,
            help=f"TMX 1.4, or CSV with the columns {', '.join(NEEDED)}.",
        ),
    ],
    dry_run: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--dry-run", help="Say what would change, and write nothing.")
    ] = False,
    reviewed: Annotated[
        bool | None,
        typer.Option(
            "--reviewed/--not-reviewed",
            help="Whether a person approved all of them; else as the file says of each.",
        ),
    ] = None,
    who: Annotated[str, typer.Option(help="Who wrote them, where the file does not say.")] = "",
    data: Data = DEFAULT_DATA,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Bring translations in. Each worker says them a moment later, of what it translates from then.

    Stories that are out keep their words until their next revision, or until an override has them
    translated again.

    What a person approved is only replaced by what a person approved. A file that breaks off is not
    taken at all. Exit 0, 1 where lines are refused or the broker is away, 2 where the file, a
    setting or the newsroom is wrong.
    """
    importer = Importer(file.name, who or getpass.getuser(), utc_now(), reviewed)
    with _told():
        settings, table = empty_memory(data)
        units = units_of(file)
        plan = import_units(settings, table, importer, units, dry_run=dry_run)
    memory_report.imported(plan, file, json_=json_, dry_run=dry_run)
    raise typer.Exit(1 if plan.refused else 0)


@memory.command()
def export(
    file: Annotated[Path, typer.Argument(callback=_format, help="A .tmx or .csv to write.")],
    data: Data = DEFAULT_DATA,
) -> None:
    """Write the whole memory to a file. Exit 0, 1 where the broker is away, 2 as for import."""
    with _told():
        settings, table = empty_memory(data)
        asyncio.run(read_memory(settings, table))
        _, write = FORMATS[file.suffix.lower()]
        records = [entry.record for entry in table.entries()]
        records.sort(key=lambda each: (*each.pair, each.source, each.at))
        with file.open("w", encoding="utf-8", newline="") as out:
            out.writelines(write(records))
    typer.echo(f"{file}: {len(records):,} translations")


@memory.command()
def search(  # noqa: PLR0913, PLR0917 - one option each
    text: Annotated[str, named("TEXT", "A segment in its source language.")],
    from_: Annotated[str, typer.Option("--from", help="Only from this language.")] = "",
    to: Annotated[Edition | None, typer.Option(help="Only into this language.")] = None,
    least: Annotated[
        float, typer.Option(min=0.3, max=1.0, help="How much alike, at the least.")
    ] = 0.6,
    most: Annotated[int, typer.Option(min=1, help="How many, at the most.")] = 20,
    data: Data = DEFAULT_DATA,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show what is remembered of segments like this one, with how much each is alike.

    Names, numbers and dates are not compared: others may stand in their places. `said as` tells
    whether a text of just these words would get this translation, or for review: what only looks
    like it, or names somebody else than the translation does, is not said, however much alike.
    Exit 0, or 1 where nothing is found or the broker is away.
    """
    with _told():
        settings, table = empty_memory(data)
        asyncio.run(read_memory(settings, table))
    pairs = [pair for pair in table.pairs() if from_ in {"", pair[0]} and to in {None, pair[1]}]
    found = table.search(text, pairs, least)[:most]
    memory_report.matches(found, paper(), json_=json_)
    raise typer.Exit(0 if found else 1)


@contextmanager
def _told() -> Iterator[None]:
    """Say what went wrong in its own sentence, and end with its exit status."""
    try:
        yield
    except (SettingsInvalid, NewsroomError, FileUnreadable, OSError) as error:
        _fail(error, 2)
    except WiredeskError as error:
        _fail(error, 1)


def _fail(error: Exception, status: int) -> NoReturn:
    typer.echo(error, err=True)
    raise typer.Exit(status) from None
