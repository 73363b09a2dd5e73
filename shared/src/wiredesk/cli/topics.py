"""`wiredesk topics create` makes the topics, as a user who may."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer

from wiredesk.errors import BrokerAway, WiredeskError
from wiredesk.every_topic import every_topic
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings
from wiredesk.up import DEFAULT_DATA
from wiredesk.up.board import read_board
from wiredesk.up.parts import PARTITIONS_EMBEDDED

topics = typer.Typer(help="The topics of Kafka.", no_args_is_help=True)


@topics.callback()
def _one_of_many() -> None:
    """Without this, typer would take an only command for the whole app."""


@topics.command()
def create(
    *,
    data: Annotated[
        Path,
        typer.Option(
            metavar="DIR",
            envvar="WIREDESK_DATA",
            help="The data folder of a running `up`: its Kafka is asked, unless WIREDESK_BROKER "
            "names another.",
        ),
    ] = DEFAULT_DATA,
    json_: Annotated[bool, typer.Option("--json", help="JSON, for programs.")] = False,
) -> None:
    """Make every topic that is missing, and print the names of all. Exit 1 where it can't be."""
    from wiredesk.kafka.admin import create_topics  # noqa: PLC0415 - brings the Kafka client

    every = every_topic()
    try:
        asyncio.run(create_topics(_settings(data), every))
    except WiredeskError as error:
        typer.echo(_said(error), err=True)
        raise typer.Exit(1) from None
    names = [topic.name for topic in every]
    typer.echo(json.dumps(names) if json_ else "\n".join(names))


def _settings(data: Path) -> CommonSettings:
    """Take the environment's; where it names no broker, that of the `up` in the data folder."""
    settings, board = read_settings(CommonSettings), read_board(data)
    if board is None or "broker" in settings.model_fields_set:
        return settings
    running: dict[str, object] = {"broker": board.broker}
    if board.broker_is_embedded:
        running |= {"broker_is_embedded": True, "partitions": PARTITIONS_EMBEDDED}
    return settings.model_copy(update=running)


def _said(error: WiredeskError) -> str:
    """Say what the broker's absence means here: its own sentence speaks of batches."""
    if not isinstance(error, BrokerAway):
        return str(error)
    does = "refuses" if error.must_be_mended else "does not answer"
    return f"Some topics may be missing still: Kafka {does}. Run it again. ({error.detail})"
