"""Puts the command line together from what is installed.

A service brings its commands in the entry-point group `wiredesk.commands`: a plain function, or a
`typer.Typer` where there are subcommands. Only the command that was asked for is imported.
"""

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import EntryPoint, entry_points
from importlib.metadata import version as installed
from typing import Annotated, Final

import typer

COMMANDS: Final = "wiredesk.commands"
BENCHES: Final = "wiredesk.bench"
OWN: Final[Mapping[str, str]] = {
    "up": "wiredesk.cli.up:up",
    "scale": "wiredesk.cli.scale:scale",
    "check": "wiredesk.cli.check:check",
    "access": "wiredesk.cli.access:access",
    "topics": "wiredesk.cli.topics:topics",
}

Command = Callable[..., None] | typer.Typer


def command_line() -> typer.Typer:
    """Make the app for what this process was called with."""
    points = [EntryPoint(name, target, COMMANDS) for name, target in OWN.items()]
    commands = [*points, *entry_points(group=COMMANDS)]
    return build(commands, entry_points(group=BENCHES), sys.argv[1:])


def build(
    commands: Iterable[EntryPoint], benches: Iterable[EntryPoint], arguments: list[str]
) -> typer.Typer:
    """Make the app. Where the arguments name a command, it is the only one that is imported."""
    app = typer.Typer(
        name="wiredesk",
        help="Wires in, pages in five editions out.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_top)
    asked = arguments[0] if arguments else ""
    points = {point.name: point for point in commands}
    for name in [asked] if asked in points else sorted(points):
        _add(app, name, points[name].load())
    app.add_typer(_bench(benches, arguments), name="bench")
    return app


def _one_of_many() -> None:
    """Without this, typer would take an only command for the whole app."""


def _top(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version that runs here.", is_eager=True)
    ] = False,
) -> None:
    if version:
        typer.echo(f"wiredesk {installed('wiredesk')}")
        raise typer.Exit


def _add(app: typer.Typer, name: str, command: Command) -> None:
    if isinstance(command, typer.Typer):
        app.add_typer(command, name=name)
    else:
        app.command(name)(command)


def _bench(benches: Iterable[EntryPoint], arguments: list[str]) -> typer.Typer:
    bench = typer.Typer(help="Measure the budgets of docs/architecture.md.", no_args_is_help=True)
    bench.callback()(_one_of_many)
    if arguments[:1] in ([], ["bench"], ["--help"], ["-h"]):
        for point in sorted(benches, key=lambda point: point.name):
            _add(bench, point.name, point.load())
    return bench
