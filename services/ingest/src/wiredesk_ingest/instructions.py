"""What a note to editors orders, where the item's own fields do not say it.

As the agencies' notes have it, in their languages and those of the editions. Only orders that
can't be ordinary news; in doubt an item waits for a person.
"""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.embargo_words import EMBARGO_LINE
from wiredesk_ingest.note_words import forbids, is_embargoed, unvocalised
from wiredesk_ingest.order_words import KILL_BEFORE_COPY, KILL_IN_PROSE
from wiredesk_ingest.takedowns import last_name
from wiredesk_ingest.words import squeeze

_KILL: Final = re.compile(rf"\b(?:{KILL_IN_PROSE})\b", re.IGNORECASE | re.ASCII)
_EMBARGO_LINE: Final = re.compile(rf"\W{{0,10}}{EMBARGO_LINE}", re.IGNORECASE)
_MAY_WAIT: Final = re.compile(
    r"\W{0,10}(?:hold|adv|not|do|for|ne|no|nicht|frei|this|the|all|these)", re.ASCII
)
_STEMS: Final = ("mbarg", "sperrfrist", "kadar")
_WITHHOLD_LINE: Final = re.compile(
    r"\W{0,10}(?:not\s+for\s+(?:publication|broadcast|release)\b|do\s+not\s+publish\b"
    r"|(?-i:HOLD)\s*:)",
    re.IGNORECASE,
)
_KILL_LINE: Final = re.compile(rf"\W{{0,10}}(?:{KILL_BEFORE_COPY})", re.ASCII)
_LONGEST_LINE: Final = 200
_ABOVE: Final = 2
"""Lines of copy in which an order may stand; further down the words are copy."""

_BELOW: Final = 3
"""Lines at the end, where press releases have what is for editors."""

_MOST_ASIDE: Final = 1_000
"""Lines not for readers that are looked at; the longest list of contacts has 60."""

_LOOKED_AT: Final = 600
"""Characters of a body at either end."""

_LONGEST_NOTE: Final = 10_000
"""Characters; the longest seen has 900."""

_LINES: Final = ("subheadline", "slugline", "description_text", "usageterms")
_JOINTS: Final = re.compile(r"[\W_]")
_HOLDS: Final = frozenset(
    [
        *("withhold", "withheld", "nopublish", "donotpublish"),
        *("notforpublication", "notforrelease", "notforbroadcast", "donotuse"),
    ]
)
_EMBARGOES: Final = frozenset({"embargo", "embargoed", "underembargo", "hold", "holdforrelease"})
"""What a signal, a role or a profile is called that says: not now."""


def obey_all(draft: Draft, *, kills: bool) -> None:
    """Obey what stands around the copy of any item: its marks, notes, and first lines.

    `kills` is False where the format has read the kills in its lines, with what they name.
    """
    _obey_marks(draft)
    obey(draft.fields.get("ednote", ""), draft)
    for note in draft.private_notes[:_MOST_ASIDE]:
        _obey_private(note, draft)
    _obey_aside(draft, kills=kills)
    first, others = _lines_around(draft)
    for line in dict.fromkeys((*first, *others)):
        _obey_line(unvocalised(line[:_LONGEST_LINE]), draft, kills=kills and line in first)


def _lines_around(draft: Draft) -> tuple[list[str], list[str]]:
    """Answer the first lines for readers, which may kill, and others, which may only hold."""
    text = draft.fields.get("body_text", "")
    copy = [line for line in text[:_LOOKED_AT].lstrip().split("\n") if line]
    others = [line for name in _LINES for line in draft.fields.get(name, "").split("\n") if line]
    below = [line for line in text[-_LOOKED_AT:].split("\n")[1:] if line]
    return [draft.fields.get("headline", ""), *copy[:1]], [
        *others,
        *copy[1:_ABOVE],
        *below[-_BELOW:],
    ]


def _obey_marks(draft: Draft) -> None:
    names = {_JOINTS.sub("", last_name(mark)) for mark in (*draft.signals, *draft.marks)}
    if not names.isdisjoint(_EMBARGOES) and draft.fields.get("pubstatus", "usable") == "usable":
        _hold("embargo", draft, "signals: one says embargo, so it holds")
    if not names.isdisjoint(_HOLDS):
        _withhold(draft, "signals: one says that it is not for publication yet")


def _obey_aside(draft: Draft, *, kills: bool) -> None:
    """Obey what stands in the text and is not for readers, line by line."""
    lines = (line for text in draft.aside for line in text.splitlines() if line.strip())
    for line in islice(lines, _MOST_ASIDE):
        short = unvocalised(line[:_LONGEST_LINE])
        if _is_embargo(short) or is_embargoed(short):
            _hold(line, draft, "body: a line not for readers speaks of an embargo, so it holds")
        if kills and (_KILL.search(short) or _KILL_LINE.match(short)):
            _kill(draft, "body: a line not for readers says kill")


def _obey_line(line: str, draft: Draft, *, kills: bool) -> None:
    if kills and _KILL_LINE.match(line):
        _kill(draft, "copy: it begins with a kill")
    if _is_embargo(line) and is_embargoed(line, sure=True):
        _hold(line, draft, "copy: it begins with an embargo, so it holds")
    elif _WITHHOLD_LINE.match(line):
        _withhold(draft, "copy: it begins with a ban on publication")


def obey(note: str, draft: Draft) -> None:
    """Obey a note to editors; what the item says in its fields goes before."""
    plain = unvocalised(note[:_LONGEST_NOTE])
    if len(note) > _LONGEST_NOTE:
        _withhold(draft, "ednote: it is too long for a note, so a person has to read it")
    if forbids(plain) or _WITHHOLD_LINE.match(plain):
        _withhold(draft, "ednote: it says that the item is not for publication")
    _obey_private(note, draft)


def _obey_private(note: str, draft: Draft) -> None:
    """Obey a note that is not for readers itself: such a ban in it means the note."""
    if _KILL.search(note) or _KILL_LINE.match(note):
        _kill(draft, "ednote: it says kill")
    plain = unvocalised(note[:_LONGEST_NOTE])
    if is_embargoed(plain) or any(map(_is_embargo, _lines(plain))):
        _hold(note, draft, "ednote: it speaks of an embargo, so it holds")


def _is_embargo(line: str) -> bool:
    # The expression is slow, and hardly a line has anything of what it looks for.
    low = line.lower()
    if line.isascii() and not _MAY_WAIT.match(low) and not any(stem in low for stem in _STEMS):
        return False
    return _EMBARGO_LINE.match(line) is not None


def _lines(note: str) -> Iterable[str]:
    """Answer the lines of a note, and what stands behind whom a line is to."""
    for line in note.splitlines():
        short = line[:_LONGEST_LINE]
        if is_embargoed(short, sure=True):
            yield short
            yield short.partition(":")[2]


def _kill(draft: Draft, why: str) -> None:
    if "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append(why)


def _withhold(draft: Draft, why: str) -> None:
    if draft.fields.get("pubstatus", "usable") == "usable":
        draft.status("withheld")
        draft.notes.append(why)


def _hold(said: str, draft: Draft, why: str) -> None:
    if draft.fields.get("embargo_text") is None:
        draft.fields["embargo_text"] = squeeze(said)
        draft.notes.append(why)
