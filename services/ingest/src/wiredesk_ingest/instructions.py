"""What a note to editors orders, where the item's own fields do not say it.

As the agencies' notes have it, most of them in English and German. Only orders that can't be
ordinary news; in doubt an item waits for a person.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.order_words import EMBARGO_ABROAD, KILL_BEFORE_COPY, KILL_IN_PROSE
from wiredesk_ingest.words import squeeze

_KILL: Final = re.compile(rf"\b(?:{KILL_IN_PROSE})\b", re.IGNORECASE | re.ASCII)
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


_EMBARGO_LINE: Final = re.compile(
    r"\W{0,10}(?:(?:strictly|press|media|under)\s+)?(?:"
    r"embargo\s*(?::|until\b|till\b|jusqu|hasta\b)|embargoed\s*(?:[:\u2013\u2014-]|until\b|till\b|for\b)"
    r"|embargado\s+hasta\b|sous\s+embargo\b|sperrfrist\b|hold\s+(?:for\s+release|until)\b"
    r"|not\s+(?:for|to\s+be)\s+\w+\s+(?:before|until|prior)\b"
    r"|do\s+not\s+(?:publish|release|use|broadcast)\s+(?:before|until)\b"
    r"|for\s+(?:release|publication)\s+(?:only\s+)?(?:after|at|on|from)\b"
    r"|for\s+use\s+(?:only\s+)?after\b|ambargo\s*:|ambargolu\b"
    rf"|{EMBARGO_ABROAD})",
    re.IGNORECASE,
)
"""How a line begins that holds what follows."""

_WITHHOLD_LINE: Final = re.compile(
    r"\W{0,10}(?:not\s+for\s+(?:publication|broadcast|release)\b|do\s+not\s+publish\b)",
    re.IGNORECASE,
)
_KILL_LINE: Final = re.compile(rf"\W{{0,10}}(?:{KILL_BEFORE_COPY})", re.ASCII)
_LONGEST_LINE: Final = 200


def obey_all(draft: Draft, *, kills: bool) -> None:
    """Obey what stands before the copy of any item: its note, its headline, its first line.

    `kills` is False where the format has read the kills in its lines, with what they name.
    """
    obey(draft.fields.get("ednote", ""), draft)
    copy = draft.fields.get("body_text", "").lstrip()
    for line in (draft.fields.get("headline", ""), copy.partition("\n")[0]):
        _obey_line(line[:_LONGEST_LINE], draft, kills=kills)


def _obey_line(line: str, draft: Draft, *, kills: bool) -> None:
    if kills and _KILL_LINE.match(line) and "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append("copy: it begins with a kill")
    if _EMBARGO_LINE.match(line) and not _LIFTED.search(line):
        if draft.fields.get("embargo_text") is None:
            draft.fields["embargo_text"] = squeeze(line)
            draft.notes.append("copy: it begins with an embargo, so it holds")
    elif _WITHHOLD_LINE.match(line) and draft.fields.get("pubstatus") == "usable":
        draft.status("withheld")
        draft.notes.append("copy: it begins with a ban on publication")


def obey(note: str, draft: Draft) -> None:
    """Obey a note to editors; what the item says in its fields goes before."""
    if _KILL.search(note) and "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append("ednote: it says kill")
    if _WITHHOLD.search(squeeze(note)) and draft.fields.get("pubstatus") == "usable":
        draft.status("withheld")
        draft.notes.append("ednote: it says that the item is not for publication")
    held = _EMBARGO.search(note) or _EMBARGO_LINE.match(note)
    if held and not _LIFTED.search(note) and draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(note)
        draft.notes.append("ednote: it speaks of an embargo, so it holds")
