"""`wiredesk up` starts the whole newsroom on this machine."""

from pathlib import Path
from typing import Annotated

import typer

from wiredesk.up import DEFAULT_DATA
from wiredesk.up.nursery import Nursery


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
    nursery = Nursery()
    nursery.warm()
    # While the nursery imports what workers need, we import what we need ourselves.
    from wiredesk.up.demo import sample_files  # noqa: PLC0415
    from wiredesk.up.options import UpOptions, counts_of  # noqa: PLC0415
    from wiredesk.up.run import run, said  # noqa: PLC0415

    with said():
        counts = counts_of(scale or ())
        chosen = sample_files(samples) if demo else ()
        options = UpOptions(broker, redis, counts, newsroom, data, port, chosen)
        raise typer.Exit(run(options, nursery))
