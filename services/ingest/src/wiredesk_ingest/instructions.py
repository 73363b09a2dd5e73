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


_EMBARGO_LINE: Final = re.compile(
    r"\W{0,10}(?:(?:strictly|press|media|under)\s+)?(?:"
    r"embargo\s*(?::|until\b|till\b|jusqu|hasta\b)|embargoed\s*(?:[:\u2013\u2014-]|until\b|till\b|for\b)"
    r"|embargado\s+hasta\b|sous\s+embargo\b|sperrfrist\b|hold\s+(?:for\s+release|until)\b"
    r"|not\s+(?:for|to\s+be)\s+\w+\s+(?:before|until|prior)\b"
    r"|do\s+not\s+(?:publish|release|use|broadcast)\s+(?:before|until)\b"
    r"|for\s+(?:release|publication)\s+(?:only\s+)?(?:after|at|on|from)\b"
    r"|for\s+use\s+(?:only\s+)?after\b|ambargo\s*:|ambargolu\b"
    r"|(?:\u0645\u062d\u0638\u0648\u0631|\u064a?\u062d\u0638\u0631)\s+(?:\u0627\u0644)?\u0646\u0634\u0631)",
    re.IGNORECASE,
)
"""How a line begins that holds what follows; the Arabic is "publication forbidden"."""

_WITHHOLD_LINE: Final = re.compile(
    r"\W{0,10}(?:not\s+for\s+(?:publication|broadcast|release)\b|do\s+not\s+publish\b)",
    re.IGNORECASE,
)
KILL_LINE: Final = r"MANDATORY\s+KILL\b|KILL\s+KILL\b|KILL\s*[:-]\s"
"""How a line begins that kills, in capitals. The fast lane looks for it in the bytes."""

_KILL_LINE: Final = re.compile(rf"\W{{0,10}}(?:{KILL_LINE})", re.ASCII)
_LONGEST_LINE: Final = 200
_KNOW_KILLS: Final = frozenset({"iptc7901", "anpa", "email"})
"""Formats that read kills in their lines themselves, with what they name."""


def obey_all(draft: Draft, format_: str) -> None:
    """Obey what stands before the copy of any item: its note, its headline, its first line."""
    obey(draft.fields.get("ednote", ""), draft)
    copy = draft.fields.get("body_text", "").lstrip()
    for line in (draft.fields.get("headline", ""), copy.partition("\n")[0]):
        _obey_line(line[:_LONGEST_LINE], draft, kills=format_ not in _KNOW_KILLS)


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
    held = _EMBARGO.search(note) and not _LIFTED.search(note)
    if held and draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(note)
        draft.notes.append("ednote: it speaks of an embargo, so it holds")
