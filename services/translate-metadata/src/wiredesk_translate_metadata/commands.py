"""translate-metadata's command: the five editions of wires side by side, with no broker."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import track

from wiredesk.article import Enriched
from wiredesk.cli.paper import paper
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError
from wiredesk.settings import read_settings
from wiredesk.wire_files import WireFile, learner, wire_reader
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.report import Reading, line, show
from wiredesk_translate_metadata.settings import TranslateSettings

Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", exists=True, help="Files, or folders of them."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON line an article, for programs.")]
_problems: Final = Console(stderr=True)


def translate(files: Files, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Show what the five editions say of wires: each value, and where it comes from.

    Exit 0 where all were read, 1 where one was refused, 2 where a file or a setting is wrong.
    """
    refused = False
    console = paper()
    try:
        for reading in _readings(files):
            refused |= bool(reading.file.refusals)
            if json_:
                for each in reading.translated:
                    typer.echo(json.dumps(line(reading.file.file, each), ensure_ascii=False))
            else:
                show(reading, console)
    except (SettingsInvalid, NewsroomError, WiredeskError) as error:
        typer.echo(error, err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(1 if refused else 0)


def _readings(files: list[Path]) -> Iterator[Reading]:
    stage, learn = translate_stage(read_settings(TranslateSettings), utc_now), learner()
    for file in _bar(wire_reader()(files)):
        found = (Enriched(article=each, enrichment=learn(each)) for each in file.articles)
        filled = asyncio.run(stage.say([*found]))
        yield Reading(file, [each.translated for each in filled])


def _bar(files: Iterator[WireFile]) -> Iterator[WireFile]:
    hidden = not _problems.is_terminal
    yield from track(files, "translating", console=_problems, transient=True, disable=hidden)
