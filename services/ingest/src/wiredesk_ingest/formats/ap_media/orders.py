"""What AP orders to do with an item: publish, wait, hold, take back.

"Identifying publishable content" of https://api.ap.org/media/v/docs/ says that what is canceled
or withheld must be recalled wherever it went.
"""

from typing import Final

from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.ninjs.values import Object, objects, text
from wiredesk_ingest.orders.effects.takedowns import is_kill_mark, last_name
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.orders.notes.notes import obey
from wiredesk_ingest.tellings import tellings_of
from wiredesk_ingest.times.times import read_time

_EMBARGOED: Final = "embargoed"
_READ: Final = frozenset({"pubstatus", "embargoed", "releasedatetime"})
_WAIT: Final = frozenset({"holdforrelease", "hold", "embargo", "embargoed", "advance"})
RECALLS: Final = ("withhold", "withheld", "elimination", "disregard")
"""Editorial types and statuses that call an item back; the fast lane looks for them, too."""

_NOT_NEWS: Final = frozenset({"advisory", "daybook", "test"})


def read_orders(item: Object, draft: Draft, scheme: str) -> None:
    """Read status, embargo, editorial types and the note to editors."""
    status = last_name(text(item.get("pubstatus")))
    types = [last_name(text(each.get("name"))) for each in objects(item.get("editorialtypes"))]
    draft.status("usable" if status == _EMBARGOED else text(item.get("pubstatus")) or "nothing")
    _read_embargo(item, draft, waits=status == _EMBARGOED or not _WAIT.isdisjoint(types))
    obey_own({name: said for name, said in item.items() if name not in _READ}, draft)
    draft.marks += types
    draft.signals += tellings_of(types)
    if not _NOT_NEWS.isdisjoint(types):
        draft.signals.append(ADVISORY)
    if status in RECALLS or not set(RECALLS).isdisjoint(types):
        draft.status("withheld" if status != "canceled" else status)
        draft.link("withdrawn", draft.uri)
    if any(map(is_kill_mark, types)):
        _read_kill(item, draft, scheme)
    obey(text(item.get("ednote")), draft)


def _read_kill(item: Object, draft: Draft, scheme: str) -> None:
    """Name what a kill is of: what it refers to, or its own earlier versions."""
    if other := text(item.get("refersto")).strip():
        draft.link("kill", scheme + other.removeprefix(scheme))
    elif draft.fields.get("version"):
        draft.link("kill", draft.uri)


def _read_embargo(item: Object, draft: Draft, *, waits: bool) -> None:
    said, released = item.get("embargoed"), text(item.get("releasedatetime"))
    if said is not None and said is not False:
        draft.embargo(text(said) or released)
    elif waits or _is_later(released, draft):
        draft.embargo(released)


def _is_later(released: str, draft: Draft) -> bool:
    """Tell whether an item is to be released after it was made."""
    moment, made = read_time(released), draft.fields.get("versioncreated")
    return moment is not None and made is not None and moment.at > made
