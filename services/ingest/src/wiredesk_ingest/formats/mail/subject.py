"""A mail's subject: the headline, and what it says to the desk before it."""

import re
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.for_desks.lines_around_copy import RELEASE
from wiredesk_ingest.orders.lines.kill_lines import is_kill
from wiredesk_ingest.orders.lines.order_lines import parted
from wiredesk_ingest.orders.lines.replacing import without_replacing
from wiredesk_ingest.orders.words.embargo_words import EMBARGO_SAID
from wiredesk_ingest.orders.words.kill_words import KILL_IN_SUBJECT, LOUD_KILL, LOUD_KILL_IN_SUBJECT

_ANSWER: Final = re.compile(
    # As mail programs of several languages put it before: Re, Fwd, AW, WG, SV, TR, İLT, رد …
    r"(?:re|r|fwd?|fw|aw|antw|wg|sv|vs|vb|tr|rv|enc|ynt|ilt|i̇lt|رد|إعادة توجيه)"
    r"\s{0,3}(?:\[\d{1,3}\])?\s{0,3}[:：]\s*",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"\[([^\[\]]{1,60})\]\s*")
_WORDS: Final = {
    "kill": rf"{KILL_IN_SUBJECT}|(?-i:(?:BULLETIN |MANDATORY )?(?:{LOUD_KILL}))",
    "correction": r"correct(?:ion|ed|s)?(?: notice)?|corr|corrigendum|erratum",
    "update": r"updat(?:e|ed|es)",
    "embargo": (
        rf"(?={EMBARGO_SAID})(?:(?:strict(?:ly)?|press|media|news|under) ){{0,3}}"
        r"embargo(?:ed)?\b.{0,80}?"
    ),
    "advisory": (
        r"(?:media |press |photo |editors'? )?advisory|not for (?:publication|broadcast|release)"
        r"|(?:attention |note to )editors|editors'? note"
    ),
}
_END: Final = r"\s*(?:[:：](?!\d|\s\d{4}-\d\d-)|\s[-–—]\s|[!*]*$)\s*"
_MARKS: Final = [
    (name, re.compile(rf"[*!\s]*(?P<said>{words}){_END}", re.IGNORECASE))
    for name, words in _WORDS.items()
]
_RELEASE: Final = re.compile(rf"{RELEASE}{_END}(?=\S)", re.IGNORECASE)
_LOUD_KILL: Final = re.compile(rf"[*!\s]*(?P<said>{LOUD_KILL_IN_SUBJECT})\b\s*")
_OR_NEWS: Final = frozenset({"kill", "embargo"})
_PARTS: Final = re.compile(r"\s*(?:[:：|]|\s[-–—]\s)\s*")
"""What parts a sender's name from a headline."""

_FEWEST_BLANKS: Final = 2
"""In what is left of it: of less the name may be part."""

_MOST: Final = 8
_LONGEST_SAID: Final = 60
"""Characters of a line that is a kill in other words; it stays whole."""


@dataclass(slots=True)
class Subject:
    """A subject taken apart: `marks` by name (kill, correction …) with the words that say it."""

    headline: str
    marks: dict[str, str] = field(default_factory=dict)
    whole: str = ""
    """As it stood before the first kill or embargo was taken off, which may be news."""


def subject(text: str) -> Subject:
    """Take a subject's answer signs, list tags and marks away, from the beginning on."""
    found = Subject(text.strip())
    for _ in range(_MOST):
        before = found.headline
        _take_off(found)
        if found.headline == before:
            break
    found.headline = found.headline or text.strip()
    return found


def without_sender(found: Subject, name: str) -> Subject:
    """Take the name of who sends a mail off the beginning of its headline, and read the rest."""
    begins = found.headline.casefold().startswith(name.casefold()) if name else False
    parts = _PARTS.match(found.headline, len(name)) if begins else None
    rest = found.headline[parts.end() :] if parts else ""
    if rest.count(" ") < _FEWEST_BLANKS:
        return found
    behind = subject(rest)
    return Subject(behind.headline, behind.marks | found.marks, found.whole or behind.whole)


def _take_off(found: Subject) -> None:
    text = found.headline
    if answer := _ANSWER.match(text):
        found.headline = text[answer.end() :]
    elif tag := _TAG.match(text):
        found.marks |= subject(tag[1]).marks if tag[1] != text else {}
        found.headline = text[tag.end() :]
    elif release := _RELEASE.match(text):
        found.headline = text[release.end() :]
    elif mark := mark_of(text):
        name, said, found.headline = mark
        found.whole = found.whole or (text if name in _OR_NEWS and found.headline else "")
        found.marks.setdefault(name, said)


def mark_of(text: str) -> tuple[str, str, str] | None:
    """Answer which mark a line begins with, its words, and the rest of the line."""
    replacing, behind = without_replacing(text)
    if replacing:
        return "correction", replacing, behind
    for name, pattern in _MARKS:
        if mark := pattern.match(text):
            said, rest = mark["said"].strip(), text[mark.end() :]
            # "Embargoed: Monday, 10:00 GMT" goes on behind its colon.
            whole, behind = parted(text) if name == "embargo" else (said, rest)
            return (name, whole, behind) if len(whole) > len(said) else (name, said, rest)
    loud = _LOUD_KILL.match(text)
    # In capitals it needs no colon, unless everything is in capitals.
    if loud and (not loud["said"].isalpha() or not text.isupper()):
        return "kill", loud["said"], text[loud.end() :]
    return ("kill", text[:_LONGEST_SAID], text) if is_kill(text) else None
