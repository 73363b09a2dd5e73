"""What `replay` does: which records are meant, whether a person really wants that, and progress."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import typer
from rich.console import Console
from rich.progress import track

from wiredesk_console.client import ask, show_json, who
from wiredesk_console.printing import say

FEW: Final = 5
"""Up to so many are sent again without asking."""
AT_ONCE: Final = 20

_problems = Console(stderr=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """Named one by one, or all that fit."""

    ids: tuple[str, ...]
    all_: bool

    def of(self, entries: Callable[[], Sequence[dict[str, Any]]]) -> list[str]:
        """Answer the ids. Of several refusals of one wire, one is enough: it is sent as a whole."""
        if bool(self.ids) == self.all_:
            raise typer.BadParameter("say either ids, or which ones, or --all")
        if self.ids:
            return list(dict.fromkeys(self.ids))
        oldest_first = reversed(entries())
        return list({_same(each): str(each["id"]) for each in oldest_first}.values())


def _same(entry: dict[str, Any]) -> tuple[str, ...]:
    wire = (entry.get("digest", ""), entry.get("channel", ""))
    return wire if all(wire) else (str(entry["id"]),)


def replay(console: str, shelf: str, chosen: Sequence[str], *, yes: bool, json_: bool) -> None:
    """Send records again, oldest first, and say how many; ask before many."""
    if len(chosen) > FEW and not yes:
        typer.confirm(f"Send {len(chosen)} records again?", abort=True, err=True)
    parts = [chosen[at : at + AT_ONCE] for at in range(0, len(chosen), AT_ONCE)]
    hidden = len(parts) <= 1 or not _problems.is_terminal
    done: dict[str, list[Any]] = {"sent": [], "left": []}
    for part in track(parts, "sending", console=_problems, transient=True, disable=hidden):
        answer = ask(console, "POST", f"/api/{shelf}/replay", {"ids": part, "who": who()})
        for name in done:
            done[name] += answer[name]
    _say(done, json_=json_)
    raise typer.Exit(1 if done["left"] else 0)


def _say(done: dict[str, list[Any]], *, json_: bool) -> None:
    if json_:
        show_json(done)
        return
    typer.echo(f"{len(done['sent'])} sent again")
    for each in done["left"]:
        say(f"{each['id']} was not: {each['sentence']}", err=True)
