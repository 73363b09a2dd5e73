"""`python -m wiredesk_peers CONTENDER`: like `wiredesk up`, with a contender's stages alone."""

from pathlib import Path
from typing import Annotated

import typer

from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.run import run, said
from wiredesk_peers.contenders import services_of


def start(
    contender: str,
    data: Annotated[Path, typer.Option()],
    port: Annotated[int, typer.Option()],
    broker: Annotated[str, typer.Option()] = "kafka",
    newsroom: Annotated[Path, typer.Option()] = Path("newsroom"),
) -> None:
    """Start a broker, a Redis and one contender; end with Ctrl-C."""
    nursery = Nursery()
    nursery.warm()
    options = UpOptions(broker, "embedded", newsroom=newsroom, data=data, port=port)
    with said():
        raise typer.Exit(run(options, nursery, services_of(contender)))


if __name__ == "__main__":
    typer.run(start)
