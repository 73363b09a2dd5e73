"""Statuses in fields that a format does not have: `status: killed`, `editorialState: spiked`.

Systems put their own beside those of the format that they write. What one of them calls off may
have been called off for good, or only there, so it waits for a person.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects import ask_person
from wiredesk_ingest.orders.takedowns import last_name

_NAMES: Final = ("status", "state")
"""How such a name ends."""

_CALLED_OFF: Final = frozenset(
    [
        *("canceled", "cancelled", "killed", "kill", "withdrawn", "withheld", "recalled"),
        *("retracted", "revoked", "spiked", "deleted", "removed", "unpublished", "depublished"),
        *("rejected", "blocked", "embargoed", "draft", "hold", "on_hold", "on-hold"),
    ]
)


def obey_other_statuses(names: Mapping[str, object], draft: Draft) -> None:
    """Have an item wait for a person where a field of such a name says that it is called off."""
    for name, said in names.items():
        called = last_name(said) if isinstance(said, str) else ""
        if called in _CALLED_OFF and name.lower().endswith(_NAMES):
            ask_person(draft, f"{name[:40]}: it says {called}")
