"""What became of the files of a channel, each in a line."""

from typing import Any, Final
from urllib.parse import urlencode

from wiredesk_console.client import ask, show_json
from wiredesk_console.printing import say, table

_DIGEST: Final = 12
"""Digits by which a wire in quarantine is found."""


def files_of(console: str, channel: str, *, json_: bool) -> None:
    """Print the newest files that came in by a channel, and what became of each as a whole."""
    found: dict[str, Any] = ask(console, "GET", f"/api/files?{urlencode({'channel': channel})}")
    if json_:
        show_json(found)
        return
    table(f"Files of {channel}", list(map(_row, found["files"])), _COLUMNS)
    if not found["files"]:
        say(f"Nothing that came by {channel} was a file.")


_COLUMNS: Final = ("time", "file", "fate", "code", "headline", "digest")


def _row(file: dict[str, Any]) -> dict[str, Any]:
    said = {"time": file["received"], "fate": file["fate"].replace("_", " ")}
    return file | said | {"digest": file["digest"][:_DIGEST]}
