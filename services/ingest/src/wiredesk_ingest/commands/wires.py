"""ingest's commands: `parse` needs nothing that runs, `send` needs a receiver."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Final, TypeVar

import httpx
import typer
from rich.console import Console
from rich.progress import track

from wiredesk.cli.arguments import Files
from wiredesk.errors import SettingsInvalid
from wiredesk.settings_reading import read_settings
from wiredesk.up.control import NothingRunsError
from wiredesk.up.nearest import told
from wiredesk_ingest.commands import parse_report, send_report
from wiredesk_ingest.commands.files import FileUnreadable, walk
from wiredesk_ingest.commands.parse_table import as_table
from wiredesk_ingest.commands.sending import Courier, Delivery, Desk, NobodyAnswers, desk_of
from wiredesk_ingest.settings import IngestSettings

RECEIVER: Final = "http://127.0.0.1:8082"
_SOME: Final = 10
"""Fewer files than this are done before a progress bar could be read."""

_TIMEOUTS: Final = httpx.Timeout(30.0, connect=5.0)
"""Seconds. The receiver answers within 5 s of the last byte, whatever the broker does."""

AsJson = Annotated[bool, typer.Option("--json", help="One JSON line a file, for programs.")]
Channel = Annotated[str, typer.Option(help="The channel to send to.")]
To = Annotated[
    str,
    typer.Option(
        "--to",
        "--data",
        metavar="ADDRESS|DIR",
        envvar="WIREDESK_RECEIVER",
        help="Address of the receiver, or the data folder of a running `up`.",
        show_default=f"that of the `wiredesk up` in this folder, else {RECEIVER}",
    ),
]
Wait = Annotated[bool, typer.Option("--wait", help="Tell what became of each file.")]
Where = Annotated[
    str,
    typer.Option(
        envvar="WIREDESK_CONSOLE",
        help="Address of the desk, which knows; by default one port below --to.",
        show_default=False,
    ),
]
Timeout = Annotated[float, typer.Option(help="Seconds to wait for all of them.")]
Secret = Annotated[str, typer.Option(envvar="WIREDESK_SEND_SECRET", help="The channel's secret.")]
_problems = Console(stderr=True)
_T = TypeVar("_T")


def parse(files: Files, json_: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """Show what is understood of wires.

    Exit 0 where all were, 1 where one was refused, 2 where a file can't be read.
    """
    try:
        most = read_settings(IngestSettings).wire_max_bytes
        readings = (parse_report.read(path, most) for path in _bar(walk(files), "parsing"))
        refused = parse_report.as_json(readings) if json_ else as_table(readings)
    except (SettingsInvalid, FileUnreadable) as error:
        typer.echo(error, err=True)
        raise typer.Exit(2) from None
    raise typer.Exit(1 if refused else 0)


def send(  # noqa: PLR0913, PLR0917 - the command line's options
    files: Files,
    channel: Channel = "demo",
    to: To = "",
    wait: Wait = False,  # noqa: FBT002 - a flag
    console: Where = "",
    timeout: Timeout = 60.0,
    secret: Secret = "",
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Send wires to a running Wiredesk, in order; a receipt a file.

    Exit 0 where all were accepted (and, with --wait, decided), 1 otherwise.
    """
    deliveries: list[Delivery] = []
    try:
        to = told("receiver", to, RECEIVER)
        found = walk(files)
        with httpx.Client(timeout=_TIMEOUTS) as client:
            courier = Courier(client, to, channel, secret, give_up_s=timeout)
            deliveries += (courier.deliver(path) for path in _bar(found, "sending"))
            if wait:
                _follow(Desk(client, console or desk_of(to), give_up_s=timeout), deliveries)
    except (NothingRunsError, NobodyAnswers, FileUnreadable) as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    finally:
        if deliveries:
            (send_report.as_json if json_ else send_report.as_table)(deliveries, waited=wait)
    raise typer.Exit(1 if any(each.failed(waited=wait) for each in deliveries) else 0)


def _follow(desk: Desk, deliveries: Iterable[Delivery]) -> None:
    for delivery in _bar([each for each in deliveries if not each.error], "waiting"):
        desk.follow(delivery)


def _bar(items: Sequence[_T], what: str) -> Iterable[_T]:
    """Go through items with a progress bar, where a person looks and there is time to see it."""
    hidden = len(items) < _SOME or not _problems.is_terminal
    return track(items, what, console=_problems, transient=True, disable=hidden)
