"""Statuses in fields that a format does not have: `status: killed`, `editorialState: spiked`.

Systems put their own beside those of the format that they write. What one of them calls off may
have been called off for good, or only there, so it waits for a person.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.orders.fields.field_names import plain_name

_NAMES: Final = ("status", "state")
"""How such a name ends."""

_CALLED_OFF: Final = frozenset(
    [
        *("canceled", "cancelled", "killed", "kill", "withdrawn", "withheld", "recalled"),
        *("retracted", "revoked", "spiked", "deleted", "removed", "unpublished", "depublished"),
        *("rejected", "blocked", "embargoed", "draft", "hold", "on_hold", "on-hold"),
    ]
)

_HELD: Final = frozenset(
    [
        *("hold", "onhold", "isonhold", "held", "isheld", "withhold", "withheld", "iswithheld"),
        *("draft", "isdraft"),
    ]
)
_OUT: Final = frozenset({"public", "ispublic", "published", "ispublished", "publishable"})
"""Names of switches: of those that hold an item, and of those that let it out."""

_SWITCHES: Final = _HELD | _OUT
_YES: Final = frozenset({"yes", "true", "1", "y", "on"})
_NO: Final = frozenset({"no", "false", "0", "n", "off"})


def names_status(name: str) -> bool:
    """Tell whether a field of such a name says what an item is: a status, or a yes or no."""
    plain = plain_name(name)
    return plain.endswith(_NAMES) or plain in _SWITCHES


def obey_statuses(names: Mapping[str, object], draft: Draft) -> None:
    """Have an item wait for a person where a field of such a name says that it is called off."""
    for name, said in names.items():
        plain = plain_name(name)
        called = last_name(said) if plain.endswith(_NAMES) and isinstance(said, str) else ""
        if called in _CALLED_OFF or (plain in _SWITCHES and _holds(plain, said)):
            ask_person(draft, f"{name[:40]}: it says {str(said)[:40]}")


def _holds(name: str, said: object) -> bool:
    answer = str(said).strip().lower() if isinstance(said, str | int) else ""
    return answer in (_YES if name in _HELD else _NO)
