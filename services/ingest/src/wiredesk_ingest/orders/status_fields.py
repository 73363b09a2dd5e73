"""Statuses in fields that a format does not have: `status: killed`, `editorialState: spiked`.

Systems put their own beside those of the format that they write. What one of them calls off may
have been called off for good, or only there, so it waits for a person.
"""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects import ask_person
from wiredesk_ingest.orders.takedowns import last_name

_NAMES: Final = ("status", "state")
"""How such a name ends."""

_FLAG_NAMES: Final = ("hold", "held")
"""How a flag's name ends."""

_CALLED_OFF: Final = frozenset(
    [
        *("canceled", "cancelled", "killed", "kill", "withdrawn", "withheld", "recalled"),
        *("retracted", "revoked", "spiked", "deleted", "removed", "unpublished", "depublished"),
        *("rejected", "blocked", "embargoed", "draft", "hold", "on_hold", "on-hold"),
    ]
)


_FLAGS: Final = frozenset({"hold", "onhold", "isonhold", "withhold", "withheld", "iswithheld"})
"""What a field is called that only says yes or no."""

_YES: Final = frozenset({"yes", "true", "1", "y", "on"})
_JOINTS: Final = re.compile(r"[-_.:]+")


def obey_other_statuses(names: Mapping[str, object], draft: Draft) -> None:
    """Have an item wait for a person where a field of such a name says that it is called off."""
    for name, said in names.items():
        low = name.lower()
        if low.endswith(_NAMES):
            called = last_name(said) if isinstance(said, str) else ""
            if called in _CALLED_OFF:
                ask_person(draft, f"{name[:40]}: it says {called}")
        elif low.endswith(_FLAG_NAMES) and _is_flag(low) and str(said).strip().lower() in _YES:
            ask_person(draft, f"{name[:40]}: it says yes")


def _is_flag(name: str) -> bool:
    """Tell whether a name is a flag's, whatever prefix a sender gives it: `x-hold`, `on_hold`."""
    return _JOINTS.sub("", name) in _FLAGS or _JOINTS.split(name)[-1] in _FLAGS
