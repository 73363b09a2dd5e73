"""`wiredesk quarantine` and `wiredesk dead-letters`: what went wrong, looked at and sent again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import quote, urlencode

import typer

from wiredesk.cli.arguments import named
from wiredesk.cli.paper import plain
from wiredesk_console.client import NEAREST, AsJson, Where, ask, fetch, show_json
from wiredesk_console.printing import say, table
from wiredesk_console.shelf_replay import Choice, replay

ALL: Final = 1_000_000
_DIGEST: Final = 12

Limit = Annotated[int, typer.Option(min=0, help="At most so many, the newest.")]
Channel = Annotated[str, typer.Option(help="Only those that came in by this channel.")]
Code = Annotated[str, typer.Option(help="Only those refused with this code.")]
Stage = Annotated[str, typer.Option(help="Only those of this stage.")]
ErrorClass = Annotated[str, typer.Option("--error", help="Only those with this class of error.")]
Id = Annotated[str, named("ID", "An id as `list` shows it, or how a wire's digest begins.")]
Ids = Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Ids, or digests.")]
All = Annotated[bool, typer.Option("--all", help="All that the desk knows.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask, however many they are.")]
Raw = Annotated[Path | None, typer.Option(metavar="FILE", help="Write its bytes to this file.")]


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of what is kept."""

    shelf: str
    columns: tuple[str, ...]

    def entries(self, console: str, limit: int, **wanted: str) -> dict[str, Any]:
        """Ask for the newest entries."""
        asked = {"limit": str(limit)} | {name: said for name, said in wanted.items() if said}
        found: dict[str, Any] = ask(console, "GET", f"/api/{self.shelf}?{urlencode(asked)}")
        return found


_QUARANTINE: Final = _Kind(
    "quarantine",
    ("id", "time", "times", "channel", "file", "code", "sentence", "item", "size", "digest"),
)
_DEAD: Final = _Kind(
    "dead-letters",
    ("id", "time", "stage", "topic", "error_class", "error_message", "key", "size"),
)
quarantine = typer.Typer(help="Wires that could not be understood.", no_args_is_help=True)
dead_letters = typer.Typer(help="Records that a stage could not handle.", no_args_is_help=True)


@quarantine.command("list")
def list_quarantine(
    code: Code = "",
    channel: Channel = "",
    limit: Limit = 50,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """List wires in quarantine, the newest first."""
    found = _QUARANTINE.entries(console, limit, code=code, channel=channel)
    _list(_QUARANTINE, found, narrowed=bool(code or channel), json_=json_)
    if (code or channel) and not found["entries"] and not json_:
        _say_known(console, {"code": code, "channel": channel})


def _say_known(console: str, asked: Mapping[str, str]) -> None:
    """Name the codes and channels that there are, for one that is mistyped finds nothing."""
    entries = _QUARANTINE.entries(console, ALL)["entries"]
    for field, said in asked.items():
        known = sorted({each[field] for each in entries})
        if said and said not in known:
            there = f"there are: {', '.join(known)}" if known else "there is none at all"
            say(f"No wire in quarantine has the {field} {said!r}; {there}.", err=True)


@dead_letters.command("list")
def list_dead_letters(
    stage: Stage = "",
    error: ErrorClass = "",
    limit: Limit = 50,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """List dead letters, the newest first."""
    found = _DEAD.entries(console, limit, stage=stage, error_class=error)
    _list(_DEAD, found, narrowed=bool(stage or error), json_=json_)


def _list(kind: _Kind, found: dict[str, Any], *, narrowed: bool, json_: bool) -> None:
    if json_:
        show_json(found)
        return
    # The beginning of a digest is name enough for `show` and `replay`.
    rows = [each | {"digest": each.get("digest", "")[:_DIGEST]} for each in found["entries"]]
    table("", rows, kind.columns)
    fitting = f"{found['fitting']} that fit, " if narrowed else ""
    typer.echo(f"{len(found['entries'])} shown, {fitting}{found['count']} in all")


@quarantine.command("show")
def show_quarantine(
    id_: Id,
    raw: Raw = None,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show all that is known of a wire in quarantine, and the bytes around what is wrong."""
    _show(_QUARANTINE, id_, raw, console, json_=json_)


@dead_letters.command("show")
def show_dead_letter(
    id_: Id,
    raw: Raw = None,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show all that is known of a dead letter, and how it begins."""
    _show(_DEAD, id_, raw, console, json_=json_)


def _show(kind: _Kind, id_: str, raw: Path | None, console: str, *, json_: bool) -> None:
    path = f"/api/{kind.shelf}/{quote(id_, safe='')}"
    found = ask(console, "GET", path)
    if raw is not None:
        raw.write_bytes(fetch(console, f"{path}/raw"))
    if json_:
        show_json(found)
        return
    for name, said in found["headers"].items():
        first, *more = said.splitlines() or [""]
        typer.echo(f"{name:<18} {plain(first)}")
        for line in more:
            typer.echo(f"{'':<18} {plain(line)}")
    typer.echo(f"{'bytes':<18} {found['size']}\n")
    for line in _lines(found["excerpt"]):
        typer.echo(line)


def _lines(excerpt: dict[str, Any]) -> list[str]:
    """Answer the bytes row by row, a caret below the one that is meant, and then as text."""
    lines, at = [], excerpt["position"]
    for row in excerpt["rows"]:
        lines.append(f"{row['at']:>8}  {row['hex']:<47}  {row['text']}")
        if at is not None and row["at"] <= at < row["at"] + 16:
            column = at - row["at"]
            lines.append(f"{'':>8}  {'':<{3 * column}}^^{'':<{45 - 3 * column}}  {'':<{column}}^")
    if at is None:
        return lines
    return [*lines, "", f"before  {excerpt['before']}", f"from it {excerpt['after']}"]


@quarantine.command("replay")
def replay_quarantine(  # noqa: PLR0913, PLR0917 - one option each
    ids: Ids = None,
    code: Code = "",
    channel: Channel = "",
    all_: All = False,  # noqa: FBT002 - a flag
    yes: Yes = False,  # noqa: FBT002 - a flag
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Send wires again, for a parser that was mended. Exit 1 where one could not be."""
    wanted = {"code": code, "channel": channel}
    chosen = _chosen(_QUARANTINE, console, ids, wanted, all_=all_)
    replay(console, _QUARANTINE.shelf, chosen, yes=yes, json_=json_)


@dead_letters.command("replay")
def replay_dead_letters(  # noqa: PLR0913, PLR0917 - one option each
    ids: Ids = None,
    stage: Stage = "",
    error: ErrorClass = "",
    all_: All = False,  # noqa: FBT002 - a flag
    yes: Yes = False,  # noqa: FBT002 - a flag
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Put records back where they came from, once the fault is mended. Exit 1 where one is left."""
    wanted = {"stage": stage, "error_class": error}
    chosen = _chosen(_DEAD, console, ids, wanted, all_=all_)
    replay(console, _DEAD.shelf, chosen, yes=yes, json_=json_)


def _chosen(
    kind: _Kind, console: str, ids: list[str] | None, wanted: dict[str, str], *, all_: bool
) -> list[str]:
    """Answer what is to be sent again: those named, or all that fit."""
    choice = Choice(tuple(ids or ()), all_=all_ or any(wanted.values()))
    return choice.of(lambda: kind.entries(console, ALL, **wanted)["entries"])
