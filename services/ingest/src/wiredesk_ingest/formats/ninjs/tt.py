"""What TT Nyhetsbyrån adds to ninjs: profiles, bylines, its own HTML.

https://github.com/ttab/ttspec - ttninjs-schema, body_html5.xsd, body_richhtml5.xsd.
"""

import re
from typing import Final

from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.ninjs.values import Object, objects, text
from wiredesk_ingest.formats.tt_uris import is_tt_uri

_NOT_FOR_READERS: Final = frozenset({"info", "raw"})
"""Profiles: for information, and what is to be edited first."""

_BY_HAND: Final = "0"
_SPANS: Final = re.compile(r"(?<=</span>)(?=<span\b)", re.IGNORECASE)
"""Spans stand in TT's HTML in lines of their own only (vignette and source, facts of a match)."""


def is_tt(item: Object) -> bool:
    """Tell whether an item is TT's, by its identity."""
    return is_tt_uri(text(item.get("uri")))


def tt_html(html: str) -> str:
    """Answer TT's HTML with a blank between the parts of a line, as its plain text has them."""
    return _SPANS.sub(" ", html)


def read_tt(item: Object, draft: Draft) -> None:
    """Read what only TT's items say, and what it orders by that."""
    notes = [text(item.get(name)) for name in ("description_usage", "embargoedreason")]
    draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), *notes]))
    if not draft.fields.get("byline"):
        draft.put(byline=", ".join(filter(None, map(_byline, objects(item.get("bylines"))))))
    _read_chain(item, draft)
    if text(item.get("profile")).lower() in _NOT_FOR_READERS:
        draft.signals.append(ADVISORY)
    if text(item.get("embargoedreason")) and draft.fields.get("embargo_text") is None:
        draft.embargo(text(item.get("embargoedreason")))
    if text(item.get("webprio")) == _BY_HAND and draft.fields["pubstatus"] == "usable":
        draft.status("withheld")
        draft.notes.append("pubstatus: webprio 0 asks for a person before it is published")


def _read_chain(item: Object, draft: Draft) -> None:
    """Read what an item replaces, and what has replaced it; see `tt_uris`."""
    own = (each for each in objects(item.get("revisions")) if each.get("uri") == item.get("uri"))
    said = [each.get("replacing") for each in (item, *own)]
    replaced = [[text(uri) for uri in uris] for uris in said if isinstance(uris, list)]
    for uri in (uri for uris in replaced for uri in reversed(uris)):
        draft.link("evolvedfrom", uri)
    draft.replaces(uri for uris in replaced for uri in uris if is_tt_uri(uri))
    if (by := text(item.get("replacedby"))) and draft.fields["pubstatus"] == "usable":
        draft.status("withheld")
        draft.notes.append(f"pubstatus: {by[:80]} has replaced it, so it is withheld")


def _byline(said: Object) -> str:
    """Answer the name in one byline; one for the desk only has none."""
    if text(said.get("internal")).lower() == "true" or said.get("internal") is True:
        return ""
    parts = (text(said.get(name)) for name in ("firstname", "lastname"))
    return text(said.get("byline")) or " ".join(filter(None, parts))
