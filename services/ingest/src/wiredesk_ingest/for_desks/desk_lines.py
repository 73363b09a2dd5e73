"""Which lines of a body are not for readers: notes to editors and contacts, by their words.

One place for all formats; what a format marks by classes and roles is `body.is_private`. Only
what names its readers counts: "Editors: ...", but not "Editor's note: ...", which papers print.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk_ingest.for_desks.asking_words import is_editor_reached
from wiredesk_ingest.for_desks.contact_words import ASK, CONTACT, NUMBER, REACHED, SAYS
from wiredesk_ingest.for_desks.desk_stems import LOOKED_AT
from wiredesk_ingest.for_desks.editor_words import NOTE, REPLACES, UPDATE
from wiredesk_ingest.for_desks.greetings import is_greeting
from wiredesk_ingest.for_desks.lines_around_copy import is_above_copy, is_key_words
from wiredesk_ingest.for_desks.sections import ASIDE, Section, closes, opens, section_of
from wiredesk_ingest.orders.lines.order_lines import is_order_alone
from wiredesk_ingest.refusals import RefusalError

_NOTE: Final = re.compile(rf"[\s*#(\[_-]{{0,8}}+{NOTE}", re.IGNORECASE)
_UPDATE: Final = re.compile(UPDATE, re.IGNORECASE)
_MARKED: Final = re.compile(
    r"[(\[](?:(?:strictly|private)[,:]? )?(?:not (?:intended )?for publication"
    r"|nicht zur ver(?:\u00f6|oe)ffentlichung)[)\]]\W{0,3}$",
    re.IGNORECASE,
)
"""The last words of a line that is for desks alone, whatever it begins with."""

_CONTACT: Final = re.compile(
    rf"{ASIDE}(?:{CONTACT}\s?[:\uff1a](?!//)(?!{SAYS})|{ASK}|{NUMBER})|\W{{0,4}}?{REACHED}",
    re.IGNORECASE,
)
_REACH: Final = re.compile(r"\S@\S|(?:\d[\s()/.-]{0,2}){7}")
_LONGEST_REACH: Final = 160  # characters of a line that says who somebody is and where reached

_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_ASKS: Final = re.compile(
    "for |für int|pour |to arrange|journalists|reporter|queries|rück|rueck|question|follow"
    "|interview|medien|presse|media|further|edit|desk|newsroom|slack me|ping me"
)
_ASKED_IN: Final = 12  # characters in which "for more information" begins, marks counted

_RULE: Final = re.compile(r"[-_=*~\u2013\u2014]{4,}")
"""A line that draws a line, such as those above and below a note."""

_POINT: Final = ("* ", "\u2022", "- ", "\u00b7")
"""How a line of the few begins that sum a story up above it."""

MOST_ORDERS: Final = 8
"""Lines above any copy that are orders alone; the most seen is 2. What follows is copy."""

MOST_ASKED: Final = 2_500
"""Lines of a text that may be to desks: each is looked at, and the longest talks have 500."""


def is_note(line: str) -> bool:
    """Tell whether a line is for editors: by a mark behind the words that say so, or capitals.

    So it is where its last words say that it is not for publication.
    """
    if len(line) <= LOOKED_AT and line.endswith((")", "]", ".")) and _MARKED.search(line):
        return True
    found = _NOTE.match(line[:LOOKED_AT])
    return found is not None and (found["mark"] is not None or found["said"].isupper())


def is_contact(line: str) -> bool:
    """Tell whether a line says whom editors may ask: "Contact: Ida Quill"."""
    return _may_be_contact(line) and _names_contact(line)


def _names_contact(line: str) -> bool:
    return _CONTACT.match(line[:LOOKED_AT]) is not None or is_editor_reached(line)


def _may_be_contact(line: str) -> bool:
    """Tell whether a line is looked at for one: a colon is found ten times faster than all that."""
    begin = line[:LOOKED_AT]
    marked = ":" in begin or "\uff1a" in begin or "@" in begin or line.startswith(("(", "[", "-"))
    return marked or _ASKS.search(line[:_ASKED_IN].lower()) is not None or "available for" in begin


def is_reach(line: str) -> bool:
    """Tell whether a short line has a number or an address at which somebody is reached."""
    return len(line) <= _LONGEST_REACH and _REACH.search(line) is not None


def tells_update(line: str) -> bool:
    """Tell whether a line above the copy says how it differs from the one before."""
    return line.startswith(("(", *REPLACES)) and _UPDATE.match(line) is not None


def is_point(line: str) -> bool:
    """Tell whether a line begins as those that sum a story up above it."""
    return line.startswith(_POINT)


@dataclass(slots=True)
class DeskLines:
    """Takes a body's lines one by one, and keeps those that are not for readers."""

    notes: list[str] = field(default_factory=list)
    """To editors."""

    aside: list[str] = field(default_factory=list)
    """All that were taken, in order."""

    above: int = 0
    """How many of them stood before any copy."""

    asked: int = 0
    """Lines that cost the look for contacts."""

    _section: Section = "copy"
    _closed: bool = False
    _begun: bool = False
    _summed_up: bool = True  # all copy so far sums the story up
    _goes_on: bool = False  # a note or a contact, up to the paragraph's end
    _noting: bool = False  # it is a note
    _asked: bool = False  # the paragraph above only says: ask whom stands below

    def takes(self, tag: str, line: str) -> bool:
        """Tell whether the one line of a paragraph, without blanks around, is not for readers."""
        self._goes_on, self._noting = self._asked and is_reach(line), False
        self._asked = self._goes_on or (line.endswith((":", "\uff1a")) and is_contact(line))
        return self._takes(tag, line)

    def sorts(self, tag: str, lines: Sequence[str]) -> list[bool]:
        """Tell of each line of a paragraph whether it is not for readers; `tag` is around it."""
        taken: list[bool] = []
        self._goes_on = self._noting = False
        stripped = [line.strip() for line in lines]
        for at, line in enumerate(stripped):
            if not line:
                self._goes_on = self._noting = False
            elif _RULE.fullmatch(line) and any(map(is_note, stripped[at + 1 : at + 2])):
                self._goes_on = True
            taken.append(self._takes(tag, line) if line else taken[-1:] == [True])
        return taken

    def _takes(self, tag: str, line: str) -> bool:
        # Slow; the lines of orders above any copy that were ever seen are fewer.
        above = not self._begun and self.above < MOST_ORDERS
        orders = above and (is_order_alone(line) or is_greeting(line))
        orders = orders or (self._summed_up and tells_update(line))
        if self._is_copy(tag, line, orders=orders):
            self._begun = True
            self._summed_up = self._summed_up and (tag == "li" or is_point(line))
            return False
        self._noting = is_note(line) or (self._noting and not is_contact(line))
        noted = self._section == "notes" or self._noting or orders
        # A title says nothing, nor does a line of dashes.
        if noted and section_of(line) != "notes" and not _RULE.fullmatch(line):
            self.notes.append(line)
        self.aside.append(line)
        self.above += not self._begun
        return True

    def _is_contact(self, line: str) -> bool:
        if not _may_be_contact(line):
            return False
        self.asked += 1
        if self.asked > MOST_ASKED:
            raise RefusalError("too_complex", f"more than {MOST_ASKED:,} lines may be to desks")
        return _names_contact(line)

    def _is_copy(self, tag: str, line: str, *, orders: bool) -> bool:
        # What stands before any copy is no end of it: the item as a whole is meant.
        self._closed = self._closed or (self._begun and closes(line))
        if self._closed:
            return False
        if tag in _HEADINGS:
            self._section = opens(line) if self._begun else "copy"
        elif self._begun and (opened := opens(line)) != "copy":
            self._section = opened
        self._goes_on = self._goes_on or is_note(line) or self._is_contact(line)
        around = is_key_words(line) or (not self._begun and is_above_copy(line))
        return self._section == "copy" and not (self._goes_on or orders or around)
