"""How a command asks the desk to do something to a story, and waits until a kill has its effect."""

from time import monotonic, sleep
from typing import Any, Final
from urllib.parse import quote

import typer

from wiredesk_console.client import ask, look, show_json, who
from wiredesk_console.printing import say

WAIT_S: Final = 30.0
LOOK_EVERY_S: Final = 0.1
UNCHECKED: Final = (
    "Redis does not answer: whether there is such a story could not be checked. What you asked is "
    "kept, and done as soon as Redis is back. Until then the site may show what it knows."
)
UNSEEN: Final = "No story with this uri has come yet: it counts once one does."


def command(console: str, body: dict[str, Any], *, json_: bool, wait: bool = False) -> None:
    """Ask, and say what came of it; with `wait`, of a kill, once no page is readable."""
    found = ask(console, "POST", "/api/commands", body | {"who": who()})
    if not json_:
        say(f"{body['kind']} of {found['uri']} is on its way; `wiredesk why` shows it.")
    if found["known"] is not True:
        say(UNCHECKED if found["known"] is None else UNSEEN, err=True)
    sentence, gone = _until_gone(console, found) if wait else ("", True)
    if json_:
        show_json(found | ({"gone": gone} if wait else {}))
    elif gone and sentence:
        say(sentence)
    if not gone:
        say(sentence, err=True)
        raise typer.Exit(1)


def _until_gone(console: str, killed: dict[str, Any]) -> tuple[str, bool]:
    """Wait until the story is known as killed and no page of it is readable; say how that ended."""
    began = monotonic()
    while True:
        seen = look(console, f"/api/why/{quote(killed['uri'], safe='')}")
        passed = monotonic() - began
        if seen and killed["takedown"] in seen["standing"] and not seen["urls"]:
            return f"No page of it is readable any more, after {passed:.1f} s.", True
        if passed >= WAIT_S:
            return _still(seen), False
        sleep(LOOK_EVERY_S)


def _still(seen: dict[str, Any] | None) -> str:
    """Say what is known of a story whose kill took too long."""
    if seen and seen["urls"]:
        state = f"it is still readable at {', '.join(seen['urls'].values())}"
    elif seen:
        state = "no page of it is readable, but publish has not confirmed the kill"
    else:
        state = "whether a page of it is readable is not known"
    return (
        f"After {WAIT_S:.0f} s {state}. The kill is kept and tried again; `wiredesk status` says "
        "what is in the way. If it must be gone now, stop the site."
    )
