"""`wiredesk topics create` makes the topics, as a user who may."""

import asyncio
import json
from typing import Annotated

import typer

from wiredesk.errors import WiredeskError
from wiredesk.settings import CommonSettings, read_settings
from wiredesk.topics import every_topic

topics = typer.Typer(help="The topics of Kafka.", no_args_is_help=True)


@topics.callback()
def _one_of_many() -> None:
    """Without this, typer would take an only command for the whole app."""


@topics.command()
def create(
    *,
    json_: Annotated[bool, typer.Option("--json", help="JSON, for programs.")] = False,
) -> None:
    """Make every topic that is missing, and print the names of all. Exit 1 where it can't be."""
    from wiredesk.kafka.admin import create_topics  # noqa: PLC0415 - brings the Kafka client

    every = every_topic()
    try:
        asyncio.run(create_topics(read_settings(CommonSettings), every))
    except WiredeskError as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    names = [topic.name for topic in every]
    typer.echo(json.dumps(names) if json_ else "\n".join(names))
