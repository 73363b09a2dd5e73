"""What a note to editors orders, where the item's own fields do not say it.

As the agencies' notes have it, most of them in English and German. Only orders that can't be
ordinary news; in doubt an item waits for a person.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.order_lines import is_ban, is_embargo, is_kill, is_lifted, is_recall, parted
from wiredesk_ingest.order_words import HOLD_IN_NOTE, KILL_IN_PROSE
from wiredesk_ingest.words import squeeze

_KILL: Final = re.compile(rf"\b(?:{KILL_IN_PROSE})\b", re.IGNORECASE | re.ASCII)
_EMBARGO: Final = re.compile(rf"\bembargo|\bsperrfrist|{HOLD_IN_NOTE}", re.IGNORECASE)
_WITHHOLD: Final = re.compile(
    r"\bnot for (?:publication|publishing|broadcast)\b|\bdo not publish\b|\bplease withhold\b"
    r"|\bwithhold (?:this|the|all)\b|\bnicht zur ver\u00f6ffentlichung\b"
    r"|^\W*hold\W*$",
    re.IGNORECASE,
)
_LONGEST_LINE: Final = 200
_MOST_LINES: Final = 100
"""Of a note."""


def obey_all(draft: Draft, *, kills: bool) -> None:
    """Obey what stands before the copy of any item: its note, its headline, its first line.

    `kills` is False where the format has read the kills in its lines, with what they name.
    """
    note = draft.fields.get("ednote", "")
    obey(note, draft)
    headline = draft.fields.get("headline", "")
    copy = draft.fields.get("body_text", "").lstrip()
    noted = note.split("\n", _MOST_LINES)[:_MOST_LINES]
    for line in (headline, copy.partition("\n")[0], *noted):
        _obey_line(line, draft, kills=kills)
    if is_recall(headline) or is_recall(copy.partition("\n")[0]):
        _withhold("copy: it asks not to use a story", draft)
    _part_headline(headline, draft)


def _obey_line(line: str, draft: Draft, *, kills: bool) -> None:
    if kills and is_kill(line) and "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append("copy: it begins with a kill")
    if is_embargo(line):
        if draft.fields.get("embargo_text") is None:
            draft.fields["embargo_text"] = squeeze(parted(line[:_LONGEST_LINE])[0])
            draft.notes.append("copy: it begins with an embargo, so it holds")
    elif is_ban(line):
        _withhold("copy: it begins with a ban on publication", draft)


def _withhold(why: str, draft: Draft) -> None:
    if draft.fields.get("pubstatus") == "usable":
        draft.status("withheld")
        draft.notes.append(why)


def _part_headline(headline: str, draft: Draft) -> None:
    """Put the order before a headline to the note: it must not be read when it is over."""
    if not (is_embargo(headline) or is_ban(headline)):
        return
    order, rest = parted(headline)
    if rest:
        draft.fields["headline"] = rest
        draft.put_long(ednote="\n".join([draft.fields.get("ednote", ""), order]))


def obey(note: str, draft: Draft) -> None:
    """Obey a note to editors; what the item says in its fields goes before."""
    if _KILL.search(note) and "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append("ednote: it says kill")
    if _WITHHOLD.search(squeeze(note)):
        _withhold("ednote: it says that the item is not for publication", draft)
    held = _EMBARGO.search(note) or is_embargo(note)
    if held and not is_lifted(note) and draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(note)
        draft.notes.append("ednote: it speaks of an embargo, so it holds")
