"""What an item's signals, roles and profiles order, whosever vocabulary they are of."""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import hold_for_mark, withhold
from wiredesk_ingest.orders.effects.takedowns import last_name, name_in
from wiredesk_ingest.tellings import tellings_of

_JOINTS: Final = re.compile(r"[\W_]")
_HOLDS: Final = frozenset(
    [
        *("withhold", "withheld", "nopublish", "donotpublish"),
        *("notforpublication", "notforrelease", "notforbroadcast", "donotuse"),
    ]
)
_EMBARGOES: Final = frozenset({"embargo", "embargoed", "underembargo", "hold", "holdforrelease"})
"""What a signal, a role or a profile is called that says: not now."""

_BEGIN: Final = ("embargoed", "underembargo", "holdfor")
"""How the names of profiles begin that say so and more: `embargoed-release`."""


def obey_marks(draft: Draft) -> None:
    """Hold or withhold what a mark says must wait; tell from signals which telling it is."""
    if not (draft.signals or draft.marks):
        return  # as in nearly all items of feeds
    # Of house vocabularies, too: `Correction`, `signal:UPDATE`.
    draft.signals += tellings_of(map(last_name, draft.signals))
    names = {_JOINTS.sub("", last_name(mark)): mark for mark in (*draft.marks, *draft.signals)}
    waits = next((names[name] for name in names if _waits(name)), None)
    if waits is not None and draft.fields.get("pubstatus", "usable") == "usable":
        hold_for_mark(name_in(waits), draft)
    if not names.keys().isdisjoint(_HOLDS):
        withhold(draft, "signals: one says that it is not for publication yet")


def _waits(name: str) -> bool:
    return name in _EMBARGOES or name.startswith(_BEGIN)
