"""Where a story stands, in a line for people: what readers find, and what waits."""

from collections.abc import Mapping
from typing import Any, Final

_STOPPED: Final[Mapping[str, str]] = {
    "wait": "waits",
    "hold": "is held",
    "refuse": "is not for publication",
    "withdraw": "is withdrawn",
    "drop": "is dropped",
}


def standing(story: Mapping[str, Any]) -> str:
    """Say it of a story as `why` answers it.

    A newer revision that is stopped leaves the older one on the site, so both are named.
    """
    decision = story["decision"] or {}
    action, until = decision.get("action", ""), decision.get("until")
    live, waiting = story["live"], story["waiting"]
    by_itself = action == "wait" and not decision.get("then")
    if not story["public"]:
        opens = f", until {_opens(waiting) or until}" if by_itself and until else ""
        return f"not on the site{opens}"
    if live and waiting and action in _STOPPED:
        shown, newer = _names(live["article"], waiting["article"])
        opens = _opens(waiting) if by_itself else ""
        stopped = f"{_STOPPED[action]}{f' until {opens}' if opens else ''}"
        return f"{shown} is on the site; {newer} {stopped}"
    ends = f", until {until}" if until and action == "publish" else ""
    return f"on the site{ends}"


def _opens(telling: Mapping[str, Any] | None) -> str:
    return str((telling or {}).get("article", {}).get("embargoed") or "")


def _names(live: Mapping[str, Any], waiting: Mapping[str, Any]) -> tuple[str, str]:
    """Name two revisions by what tells them apart."""
    if live["version"] != waiting["version"]:
        return f"version {live['version']}", f"version {waiting['version']}"
    return f"what was made {live['versioncreated']}", f"what was made {waiting['versioncreated']}"
