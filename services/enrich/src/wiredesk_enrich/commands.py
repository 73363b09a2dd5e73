"""enrich's command: what would be learnt of wires, with no broker."""

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import track

from wiredesk.cache.memory_tellings import MemoryTellings
from wiredesk.cli.paper import paper
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError, load
from wiredesk.settings import read_settings
from wiredesk.wire_files import WireFile, wire_reader
from wiredesk_enrich.enrich_report import Reading, line, show
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.settings import EnrichSettings

Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", exists=True, help="Files, or folders of them."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON line an article, for programs.")]
_problems: Final = Console(stderr=True)


def enrich(files: Files, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Show what is learnt of wires: language, names, places, topics, relatives, and why.

    Relatives are looked for among the files, each among those before it.

    Of two revisions of a story, in this order, also what is new in the later one.

    Exit 0 where all were read, 1 where one was refused, 2 where a file or a setting is wrong.
    """
    refused = False
    console = paper()
    try:
        for reading in _readings(files):
            refused |= bool(reading.file.refusals)
            if json_:
                for article, enrichment in reading.enriched:
                    typer.echo(
                        json.dumps(line(reading.file.file, article, enrichment), ensure_ascii=False)
                    )
            else:
                show(reading, console)
    except (SettingsInvalid, NewsroomError, WiredeskError) as error:
        typer.echo(error, err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(1 if refused else 0)


def _readings(files: list[Path]) -> Iterator[Reading]:
    settings = read_settings(EnrichSettings)
    shelf = MemoryShelf(timedelta(hours=settings.relatives_hours))
    enrichers, observe = chain(settings, load(settings.newsroom)), Unobserved()
    related, tellings = Related(shelf, observe), MemoryTellings()
    stage = EnrichStage(enrichers, utc_now, observe, related, tellings)
    with asyncio.Runner() as runner:
        for file in _bar(wire_reader()(files)):
            found = runner.run(stage.enrich_all(file.articles))
            yield Reading(file, list(zip(file.articles, found, strict=True)))


def _bar(files: Iterator[WireFile]) -> Iterator[WireFile]:
    hidden = not _problems.is_terminal
    yield from track(files, "enriching", console=_problems, transient=True, disable=hidden)
