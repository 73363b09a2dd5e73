"""What `wiredesk why` prints."""

from datetime import datetime
from typing import Any

from wiredesk_console.printing import say, table
from wiredesk_console.standing import standing


def say_wire(found: dict[str, Any]) -> None:
    """Print what became of a wire and of each article in it."""
    if "fate" not in found:
        say("Nothing is known of this wire (yet, or any more: receipts are kept a day).")
        return
    place = "" if found["position"] is None else f" (at byte {found['position']})"
    say(f"{found['fate']}: {found['code']} {found['sentence']}{place}".strip())
    articles = [each | {"headline": each["headline"] or each["uri"]} for each in found["articles"]]
    table("Articles", articles, ("headline", "fate", "action", "sentence", "id"))


def say_story(found: dict[str, Any]) -> None:
    """Print where a story stands, which rule decided, and every step of its way."""
    decision = found["decision"] or {}
    say(f"{found['uri']}  ({found['id']})")
    say(standing(found))
    say(f"{decision.get('action')}: {decision.get('rule')}: {decision.get('sentence')}")
    for edition, path in found["urls"].items():
        say(f"  {edition}  {path}")
    for id_ in found["takedowns"]:
        state = "stands" if id_ in found["standing"] else "lifted"
        say(f"takedown {id_}: {state}")
    lines = [{"at": step["at"], "what": "; ".join(step["notes"])} for step in _trail(found)]
    table("Trail", lines, ("at", "what"))
    table("Quarantine", found["quarantine"], ("digest", "code", "sentence", "position"))
    table("Dead letters", found["dead_letters"], ("stage", "error_class", "error_message", "time"))


def _trail(found: dict[str, Any]) -> list[dict[str, Any]]:
    newest = found["waiting"] or found["live"] or {}
    steps = [*newest.get("article", {}).get("trail", ())]
    steps += newest.get("enrichment", {}).get("trail", ())
    steps += [*newest.get("trail", ()), *found["trail"]]
    told = [step | {"notes": [step["stage"], *step["notes"]]} for step in steps]
    return sorted(told, key=lambda step: datetime.fromisoformat(step["at"]))
