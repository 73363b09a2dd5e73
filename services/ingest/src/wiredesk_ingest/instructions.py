"""What a note to editors orders, where the item's own fields do not say it.

English and German, as the agencies' notes have it. Only orders that can't be ordinary news; in
doubt an item waits for a person.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.words import squeeze

GAP: Final = r"[ \t\r\n]+"
_COPY: Final = "(?:story|item|article|copy|version|report|picture|photo)"
KILLS: Final = rf"mandatory{GAP}kill|kill{GAP}(?:this|the|all){GAP}(?:[a-z]+{GAP})?{_COPY}"
"""An order to kill, in lower case. The fast lane looks for it in the bytes."""

_KILL: Final = re.compile(rf"\b(?:{KILLS})\b", re.IGNORECASE | re.ASCII)
_EMBARGO: Final = re.compile(r"\bembargo|\bsperrfrist|\bhold for release\b", re.IGNORECASE)
_LIFTED: Final = re.compile(
    r"embargo\w*\W+(?:\w+\W+){0,4}(?:lifted|over|expired|passed|ended)"
    r"|(?:no|not|without|lifts?|lifting|ends?)\W+(?:\w+\W+){0,2}embargo|aufgehoben",
    re.IGNORECASE,
)
_WITHHOLD: Final = re.compile(
    r"\bnot for (?:publication|publishing|broadcast)\b|\bdo not publish\b|\bplease withhold\b"
    r"|\bwithhold (?:this|the|all)\b|\bnicht zur ver\u00f6ffentlichung\b",
    re.IGNORECASE,
)


def obey(note: str, draft: Draft) -> None:
    """Obey a note to editors; what the item says in its fields goes before."""
    if _KILL.search(note):
        draft.marks.append("kill")
        draft.notes.append("ednote: it says kill")
    if _WITHHOLD.search(squeeze(note)) and draft.fields.get("pubstatus") == "usable":
        draft.status("withheld")
        draft.notes.append("ednote: it says that the item is not for publication")
    held = _EMBARGO.search(note) and not _LIFTED.search(note)
    if held and draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(note)
        draft.notes.append("ednote: it speaks of an embargo, so it holds")
