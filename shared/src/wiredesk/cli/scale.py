"""`wiredesk scale SERVICE N` changes how many workers of a service a running `up` has."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from wiredesk.cli.paper import paper
from wiredesk.errors import WiredeskError
from wiredesk.up import DEFAULT_DATA, START_WITHIN_S
from wiredesk.up.control import ask, socket_path


def scale(
    service: Annotated[
        str, typer.Argument(help="A service, or one of its workers: SERVICE/WORKER.")
    ],
    number: Annotated[
        int,
        typer.Argument(
            metavar="N", min=0, help="How many workers, at most as many as a topic has partitions."
        ),
    ],
    *,
    data: Annotated[
        Path,
        typer.Option(metavar="DIR", envvar="WIREDESK_DATA", help="The data folder of that `up`."),
    ] = DEFAULT_DATA,
    timeout: Annotated[
        float,
        typer.Option(metavar="SECONDS", min=0, help="How long the workers may take to start."),
    ] = START_WITHIN_S,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
) -> None:
    """Change how many workers a service of a running `wiredesk up` has; prints all workers.

    Returns when the new ones are ready and the old ones are gone; exit 1, and why, where some are
    not ready in time. They are left to go on. Nothing is lost: records that a worker had in hand go
    to another one.
    """
    try:
        with Console(stderr=True).status(f"{service}: {number}"):
            wish = {"do": "scale", "name": service, "to": number, "within_s": timeout}
            answer = ask(socket_path(data), wish)
    except WiredeskError as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    if json_:
        typer.echo(json.dumps(answer))
    else:
        paper().print(_table(answer["workers"]))
    if number == 0:
        _say_unmanned(service)
    _say_late(answer["late"], timeout)
    raise typer.Exit(1 if answer["late"] else 0)


def _say_unmanned(service: str) -> None:
    typer.echo(
        f"{service} has no worker now: nothing that it does is done, and what comes in waits, "
        f"until `wiredesk scale {service} 1`. Nothing is lost.",
        err=True,
    )


def _say_late(workers: list[dict[str, Any]], timeout: float) -> None:
    for line in workers:
        why = line["sentence"] or "It does not answer yet."
        typer.echo(f"{line['name']} is not ready after {timeout:g} s: {why}", err=True)


def _table(workers: list[dict[str, Any]]) -> Table:
    table = Table("service", "worker", "state", "pid", "restarts", box=None)
    for line in workers:
        pid = str(line["pid"] or "-")
        table.add_row(line["service"], line["name"], line["state"], pid, str(line["restarts"]))
    return table
