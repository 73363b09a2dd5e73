"""The command line's way to the desk."""

import json
import os
from typing import Annotated, Any, Final, NoReturn

import httpx
import typer

from wiredesk.up.control import NothingRunsError
from wiredesk.up.nearest import told
from wiredesk_console.printing import say

NEAREST: Final = ""
"""The desk of the `wiredesk up` that runs in this folder; else that at `_USUAL`."""

_USUAL: Final = "http://127.0.0.1:8081"
WITHIN_S: Final = 15.0
_MUTE: Final = (
    "did not say whether it was done. Run it again: twice does no harm.",
    "did not answer. Ask again, or look at its worker's log.",
)
"""What is said of a desk that takes a request, and is silent; by whether it was a question."""

Where = Annotated[
    str,
    typer.Option(
        "--console",
        "--data",
        metavar="ADDRESS|DIR",
        envvar="WIREDESK_CONSOLE",
        help="Address of the desk of a running Wiredesk, or the data folder of a running `up`.",
        show_default=f"that of the `wiredesk up` in this folder, else {_USUAL}",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for a program to read.")]


def ask(console: str, method: str, path: str, body: Any = None) -> Any:  # noqa: ANN401 - JSON
    """Ask the desk; a refusal is printed as its own sentence and ends with exit status 1."""
    console = _desk(console)
    answer = _answer(console, method, path, body)
    if answer.is_error:
        _refused(answer, console)
    return _said(answer, console)


def look(console: str, path: str) -> Any | None:  # noqa: ANN401 - JSON
    """Answer what the desk says now; None where it has no answer, so that who waits asks again."""
    try:
        answer = httpx.get(_desk(console).rstrip("/") + path, timeout=WITHIN_S)
        return None if answer.is_error else answer.json()
    except (httpx.HTTPError, ValueError):
        return None


def fetch(console: str, path: str) -> bytes:
    """Answer bytes that the desk has; a refusal ends as that of `ask`."""
    console = _desk(console)
    answer = _answer(console, "GET", path, None)
    if answer.is_error:
        _refused(answer, console)
    return answer.content


def _desk(console: str) -> str:
    try:
        return told("console", console, _USUAL)
    except NothingRunsError as error:
        say(str(error), err=True)
        raise typer.Exit(1) from None


def _answer(console: str, method: str, path: str, body: Any) -> httpx.Response:  # noqa: ANN401
    try:
        return httpx.request(method, console.rstrip("/") + path, json=body, timeout=WITHIN_S)
    except (httpx.ReadTimeout, httpx.RemoteProtocolError) as error:
        say(f"The desk at {console} {_MUTE[method == 'GET']} ({type(error).__name__})", err=True)
        raise typer.Exit(1) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        sentence = f"Nothing answers at {console} ({error}). Start `wiredesk up`, or say --console."
        say(sentence, err=True)
        raise typer.Exit(1) from error


def _said(answer: httpx.Response, console: str) -> Any:  # noqa: ANN401 - JSON
    try:
        return answer.json()
    except ValueError as error:
        say(f"What answers at {console} is no desk of Wiredesk.", err=True)
        raise typer.Exit(1) from error


def _refused(answer: httpx.Response, console: str) -> NoReturn:
    found = _said(answer, console)
    error = str(found.get("error", found))
    if error == f"{answer.reason_phrase}.":  # HTTP's own words: it does not know what a desk is
        error = f"What answers at {console} is no desk of Wiredesk."
    say(error, err=True)
    raise typer.Exit(1)


def show_json(found: Any) -> None:  # noqa: ANN401 - JSON
    """Print JSON, untouched by colours and line breaks."""
    typer.echo(json.dumps(found, ensure_ascii=False))


def who() -> str:
    """Answer the name under which a person asks: the machine's login."""
    return os.environ.get("USER") or os.environ.get("LOGNAME") or "desk"
