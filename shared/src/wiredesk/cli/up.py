"""`wiredesk up` starts the whole newsroom on this machine."""

from pathlib import Path
from typing import Annotated

import typer

from wiredesk.cli.interrupts import leaving_at_once
from wiredesk.up import DEFAULT_DATA
from wiredesk.up.nursery import Nursery

Broker = Annotated[
    str,
    typer.Option(
        metavar="auto|embedded|kafka|HOST:PORT",
        help="embedded: in memory, starts at once. kafka: real Apache Kafka, fetched once, "
        "data kept in --data. auto: what WIREDESK_BROKER names, else embedded.",
    ),
]
RedisServer = Annotated[
    str,
    typer.Option(
        metavar="auto|embedded|URL",
        help="auto: what WIREDESK_REDIS_URL names, else embedded, which starts empty.",
    ),
]
Scale = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME=N", help="How many workers of a service. Repeatable."),
]
NewsroomFolder = Annotated[Path, typer.Option(metavar="DIR", help="The newsroom's own files.")]
DataFolder = Annotated[
    Path, typer.Option(metavar="DIR", help="Where this newsroom keeps its data.")
]
Port = Annotated[
    int, typer.Option(min=1, max=65533, help="The site's; +1 the console, +2 the receiver.")
]
Demo = Annotated[
    bool,
    typer.Option(
        "--demo",
        help="Send the files of --samples once all is ready; the log has warnings alone, unless "
        "WIREDESK_LOG_LEVEL says otherwise.",
    ),
]
SamplesFolder = Annotated[Path, typer.Option(metavar="DIR", help="What --demo sends.")]


def up(  # noqa: PLR0913 - one option each
    *,
    broker: Broker = "auto",
    redis: RedisServer = "auto",
    scale: Scale = None,
    newsroom: NewsroomFolder = Path("newsroom"),
    data: DataFolder = DEFAULT_DATA,
    port: Port = 8080,
    demo: Demo = False,
    samples: SamplesFolder = Path("samples"),
) -> None:
    """Start everything here: broker, Redis and every worker of every installed service.

    Prints one line on standard output, beginning with `ready`, once a wire can be taken in; its
    log and its workers' go to standard error. Ctrl-C stops all. Two can run on one machine with
    another --port and --data.
    """
    nursery = Nursery()
    nursery.warm()
    # While the nursery imports what workers need, we import what we need ourselves.
    with leaving_at_once():
        from wiredesk.up.demo import sample_files  # noqa: PLC0415
        from wiredesk.up.options import UpOptions, counts_of  # noqa: PLC0415
        from wiredesk.up.run import run, said  # noqa: PLC0415

    with said():
        counts = counts_of(scale or ())
        chosen = sample_files(samples) if demo else ()
        options = UpOptions(broker, redis, counts, newsroom, data, port, chosen)
        raise typer.Exit(run(options, nursery))
