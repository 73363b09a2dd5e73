"""The desk's commands: `status`, `why`, `hold`, `release`, `kill`, `restore`."""

import re
from typing import Annotated, Any, Final
from urllib.parse import quote

import typer

from wiredesk.cli.arguments import named
from wiredesk_console.asking import command
from wiredesk_console.client import NEAREST, AsJson, Where, ask, look, show_json
from wiredesk_console.files import files_of
from wiredesk_console.printing import say, table
from wiredesk_console.why_report import say_story, say_wire
from wiredesk_console.wire_files import wire_of_file

Name = Annotated[str, named("URI", "A story's uri, its id, or the address of one of its pages.")]
Why = Annotated[str, typer.Option("--why", help="The reason, kept in the story's trail.")]
Unseen = Annotated[
    bool,
    typer.Option("--unseen", help="Also where no such story has come: it counts once one does."),
]
Files = Annotated[
    str | None,
    typer.Option(metavar="CHANNEL", help="Only its newest files, and what became of each."),
]

_COUNTS: Final = (
    *("wires", "parsed", "parsed_in_part", "takedown", "same_again", "no_article"),
    *("quarantined", "articles", "takedowns", "replayed"),
)
_DIGEST: Final = re.compile(r"[0-9a-f]{8,64}")
"""A wire's digest, or how it begins."""
_WHOLE: Final = 64


def status(
    files: Files = None,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show services, wires by channel, lag of each stage, holds, quarantine and dead letters."""
    if files is not None:
        files_of(console, files, json_=json_)
        return
    found = ask(console, "GET", "/api/status")
    if json_:
        show_json(found)
    else:
        _say_overview(found)


def _say_overview(found: dict[str, Any]) -> None:
    for problem in found["problems"]:
        say(f"! {problem}")
    table("Workers", found["workers"], ("name", "state", "sentence", "pid", "restarts"))
    table("Wires", _channels(found["wires"]), ("channel", *_COUNTS, "last"))
    table("Stages", found["stages"], ("stage", "topic", "lag", "done", "rate"))
    for title, stories in (
        ("Not on the site", found["stopped"]),
        ("On the site, but nothing newer", found["behind"]),
    ):
        table(title, stories, ("headline", "action", "sentence", "id"))
    quarantine, dead = found["quarantine"], found["dead_letters"]
    table(
        "Quarantine", quarantine["newest"], ("id", "times", "file", "code", "sentence", "position")
    )
    table("Dead letters", dead["newest"], ("stage", "error_class", "error_message"))
    counts = ", ".join(f"{name} {count}" for name, count in sorted(found["stories"].items()))
    say(
        f"stories: {counts or 'none yet'}; quarantine {quarantine['count']}; "
        f"dead letters {dead['count']}"
    )


def _channels(wires: dict[str, Any]) -> list[dict[str, Any]]:
    """Answer a line a channel, and the sum of them where there are several."""
    channels: list[dict[str, Any]] = wires["channels"]
    return channels if len(channels) <= 1 else [*channels, {"channel": "all", **wires["total"]}]


def why(
    name: Annotated[
        str,
        named(
            "NAME",
            "A story's uri or id, or the address of one of its pages; a wire's digest, or how that "
            "of one in quarantine begins; a wire's file that is here, or the name of one in "
            "quarantine.",
        ),
    ],
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Say why a story is, or is not, on the site."""
    wire = _wire(console, name)
    found = wire or ask(console, "GET", f"/api/why/{quote(name, safe='')}")
    if json_:
        show_json(found)
    elif wire:
        say_wire(found)
    else:
        say_story(found)


def _wire(console: str, name: str) -> dict[str, Any] | None:
    """Ask for a wire by its digest or its file; None where it may be the name of a story."""
    if not _DIGEST.fullmatch(name):
        return wire_of_file(console, name)
    path = f"/api/wires/{name}"
    found: dict[str, Any] | None = (
        ask(console, "GET", path) if len(name) == _WHOLE else look(console, path)
    )
    return found


def hold(
    uri: Name,
    why: Why = "",
    unseen: Unseen = False,  # noqa: FBT002
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002
) -> None:
    """Keep what is live and stop every later revision of a story."""
    body = {"kind": "hold", "uri": uri, "why": why, "unseen": unseen}
    command(console, body, json_=json_)


def release(  # noqa: PLR0913, PLR0917 - one option each
    uri: Name,
    revision: Annotated[
        str | None, typer.Option(help="The revision, as `why` shows it; else the newest.")
    ] = None,
    onward: Annotated[  # noqa: FBT002
        bool, typer.Option(help="Later revisions too, where they stop for the same reason.")
    ] = False,
    why: Why = "",
    unseen: Unseen = False,  # noqa: FBT002
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002
) -> None:
    """Let a held revision go."""
    body = {"kind": "release", "uri": uri, "why": why, "revision": revision, "onward": onward}
    body["unseen"] = unseen
    command(console, body, json_=json_)


def kill(  # noqa: PLR0913, PLR0917 - one option each
    uri: Name,
    why: Why = "",
    unseen: Unseen = False,  # noqa: FBT002
    wait: Annotated[  # noqa: FBT002
        bool, typer.Option("--wait", help="Wait until no page of it is readable: 30 s at most.")
    ] = False,
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002
) -> None:
    """Take a story off every surface, at once, until somebody restores it."""
    body = {"kind": "kill", "uri": uri, "why": why, "unseen": unseen}
    command(console, body, json_=json_, wait=wait)


def restore(  # noqa: PLR0913, PLR0917 - one option each
    uri: Name,
    lift: Annotated[
        list[str] | None, typer.Option(help="Takedown to lift; else all that stand now.")
    ] = None,
    why: Why = "",
    unseen: Unseen = False,  # noqa: FBT002
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002
) -> None:
    """Lift takedowns of a story."""
    body = {"kind": "restore", "uri": uri, "why": why, "lifts": lift or [], "unseen": unseen}
    command(console, body, json_=json_)
