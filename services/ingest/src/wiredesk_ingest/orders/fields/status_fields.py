"""Statuses in fields that a format does not have: `status: killed`, `editorialState: spiked`.

Systems put their own beside those of the format that they write. What one of them calls off may
have been called off for good, or only there, so it waits for a person.
"""

from collections.abc import Mapping
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.orders.fields.field_names import plain_name, plain_names
from wiredesk_ingest.orders.words.field_words import (
    HELD_STATES,
    NO,
    OUT_NAMES,
    STATUS_NAMES,
    YES,
    every,
)

_MOST_INSIDE: Final = 40
"""Fields of an inner object, and flags, that are looked at."""

_NAMES: Final = ("status", "state", "visibility", "audience", "clearance", "access", "workflow")
"""How such a name ends."""

_NAMES_ABROAD: Final = plain_names(every(STATUS_NAMES))
_OTHERS: Final = ("comment", "ping", "discussion", "author", "image", "photo", "video", "payment")
"""How a name begins that is of something else: `comment_status`."""

_CALLED_OFF: Final = frozenset(
    [
        *("canceled", "cancelled", "killed", "kill", "withdrawn", "withheld", "recalled"),
        *("retracted", "revoked", "spiked", "deleted", "removed", "unpublished", "depublished"),
        *("rejected", "blocked", "embargoed", "draft", "hold", "onhold", "held", "pending"),
        *("scheduled", "private", "hidden", "internal", "review", "inreview", "underreview"),
        *("inprogress", "unapproved", "notapproved", "uncleared", "suppressed", "confidential"),
        *(
            "internalonly",
            "editorsonly",
            "staffonly",
            "archived",
            "inactive",
            "disabled",
            "offline",
        ),
        *plain_names(every(HELD_STATES)),
    ]
)
"""Values, without what joins their words."""

_HELD: Final = frozenset(
    [
        *("hold", "onhold", "isonhold", "held", "isheld", "withhold", "withheld", "iswithheld"),
        *(
            "draft",
            "isdraft",
            "legalhold",
            "donotpublish",
            "dontpublish",
            "nopublish",
            "noweb",
            "donotuse",
        ),
        *(
            "notforpublication",
            "notforpub",
            "nopublication",
            "internalonly",
            "internal",
            "isinternal",
        ),
        *("confidential", "isconfidential", "private", "isprivate", "hidden", "ishidden"),
        *("kill", "killed", "iskilled", "withdrawn", "iswithdrawn", "retracted", "isretracted"),
        *("recalled", "isrecalled", "canceled", "cancelled", "iscanceled", "iscancelled"),
        *("deleted", "isdeleted", "suppress", "suppressed", "blocked", "isblocked"),
        *("unpublish", "unpublished", "isunpublished", "spiked", "isspiked", "pending"),
        *("preview", "ispreview", "test", "istest"),
        *("archived", "isarchived", "locked", "islocked", "disabled", "isdisabled", "inactive"),
        *("isinactive", "offline", "isoffline"),
        *plain_names(every(HELD_STATES)),
    ]
)
_OUT: Final = frozenset(
    [
        *("public", "ispublic", "publish", "published", "ispublished", "publishable"),
        *("canpublish", "maypublish", "readytopublish", "ready", "approved", "isapproved"),
        *(
            "released",
            "isreleased",
            "cleared",
            "iscleared",
            "clearedforpublication",
            "visible",
            "isvisible",
        ),
        # `is_live` is a live blog's, and says that it is over.
        *("live", "enabled", "isenabled", "active", "isactive", "online", "isonline"),
        *plain_names(every(OUT_NAMES)),
    ]
)
"""Names of switches: of those that hold an item, and of those that let it out."""

_ENDED: Final = frozenset(
    f"{ended}{end}"
    for ended in ("killed", "withdrawn", "retracted", "recalled", "deleted", "unpublished")
    for end in ("at", "on", "date")
)
"""Names of times at which it was called off: any says that it was."""

_SEVERAL: Final = frozenset(
    [
        *("workflow", "editorial", "publish", "publishing", "publication", "web", "distribution"),
        *("flags", "labels", "markers"),
    ]
)
"""Names of objects and lists in which systems put such fields together."""

_SWITCHES: Final = _HELD | _OUT
_YES: Final = frozenset(YES)
_NO: Final = frozenset(NO)


def names_status(name: str) -> bool:
    """Tell whether a field of such a name says what an item is: a status, or a yes or no."""
    plain = plain_name(name)
    return _is_status(plain) or plain in _SWITCHES or plain in _ENDED


def _is_status(plain: str) -> bool:
    return (plain.endswith(_NAMES) and not plain.startswith(_OTHERS)) or plain in _NAMES_ABROAD


def obey_statuses(names: Mapping[str, object], draft: Draft) -> None:
    """Have an item wait for a person where a field of such a name says that it is called off."""
    for name, said in names.items():
        plain = plain_name(name)
        if _calls_off(plain, said) or (plain in _SEVERAL and _one_calls_off(said)):
            ask_person(draft, f"{name[:40]}: it says {str(said)[:40]}")


def _one_calls_off(several: object) -> bool:
    """Tell whether a field of an object does, or a flag of a list."""
    if isinstance(several, Mapping):
        inside = islice(several.items(), _MOST_INSIDE)
        return any(_calls_off(plain_name(str(name)), said) for name, said in inside)
    flags = several[:_MOST_INSIDE] if isinstance(several, list) else ()
    return any(isinstance(flag, str) and plain_name(flag) in _CALLED_OFF for flag in flags)


def _calls_off(name: str, said: object) -> bool:
    if _is_status(name) and isinstance(said, str):
        return plain_name(last_name(said)) in _CALLED_OFF
    return (name in _SWITCHES and _holds(name, said)) or (name in _ENDED and bool(said))


def _holds(name: str, said: object) -> bool:
    answer = str(said).strip().lower() if isinstance(said, str | int) else ""
    return answer in (_YES if name in _HELD else _NO)
