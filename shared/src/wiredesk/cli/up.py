"""`wiredesk up` starts the whole newsroom on this machine."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from wiredesk import logs
from wiredesk.errors import WiredeskError
from wiredesk.newsroom import load
from wiredesk.service import installed_services
from wiredesk.settings import CommonSettings, read_settings
from wiredesk.up.board import DEFAULT_DATA
from wiredesk.up.live import live
from wiredesk.up.options import UpOptions, counts_of
from wiredesk.up.parts import open_parts


def up(  # noqa: PLR0913 - one option each
    *,
    broker: Annotated[
        str,
        typer.Option(
            metavar="auto|embedded|kafka|HOST:PORT",
            help="embedded: in memory, starts at once. kafka: real Apache Kafka, fetched once, "
            "data kept in --data. auto: what WIREDESK_BROKER names, else embedded.",
        ),
    ] = "auto",
    redis: Annotated[
        str,
        typer.Option(
            metavar="auto|embedded|URL",
            help="auto: what WIREDESK_REDIS_URL names, else embedded, which starts empty.",
        ),
    ] = "auto",
    scale: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=N", help="How many workers of a service. Repeatable."),
    ] = None,
    newsroom: Annotated[Path, typer.Option(metavar="DIR", help="The newsroom's own files.")] = Path(
        "newsroom"
    ),
    data: Annotated[
        Path, typer.Option(metavar="DIR", help="Where this newsroom keeps its data.")
    ] = DEFAULT_DATA,
    port: Annotated[
        int, typer.Option(min=1, max=65533, help="The site's; +1 the console, +2 the receiver.")
    ] = 8080,
    demo: Annotated[
        bool, typer.Option("--demo", help="Send the files of --samples once all is ready.")
    ] = False,
    samples: Annotated[Path, typer.Option(metavar="DIR", help="What --demo sends.")] = Path(
        "samples"
    ),
) -> None:
    """Start everything here: broker, Redis and every worker of every installed service.

    Prints one line on standard output, beginning with `ready`, once a wire can be taken in; logs
    go to standard error. Ctrl-C stops all. Two can run on one machine with another --port and
    --data.
    """
    try:
        counts = counts_of(scale or ())
        settings = _settings()
        load(newsroom)  # one clear list of mistakes here, and not one from every worker
        options = UpOptions(
            broker, redis, counts, newsroom, data, port, samples if demo else None
        ).resolved(os.environ)
        running = live(options, settings, installed_services(), open_parts, _say)
        raise typer.Exit(asyncio.run(running))
    except WiredeskError as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None


def _settings() -> CommonSettings:
    settings = read_settings(CommonSettings)
    if "log_format" not in settings.model_fields_set and sys.stderr.isatty():
        settings = settings.model_copy(update={"log_format": "console"})
    logs.configure(settings, "up")
    return settings


def _say(line: str) -> None:
    typer.echo(line)
    sys.stdout.flush()
