"""Titles in a body below which nothing is for readers: "Notes to editors", "Contacts"."""

import re
from typing import Final, Literal

from wiredesk_ingest.for_desks.contact_words import CONTACT
from wiredesk_ingest.for_desks.desk_stems import LOOKED_AT
from wiredesk_ingest.for_desks.editor_words import NOTES
from wiredesk_ingest.orders.words.ban_words import INTERNAL

Section = Literal["copy", "notes", "private"]

_NOTES: Final = re.compile(NOTES, re.IGNORECASE)
_PRIVATE: Final = re.compile(
    r"(?:\W{0,5}internal (?:note|memo|only)\W{0,5})"
    r"|(?:\S{1,12}[\s-])?(?:notebook|notizblock|(?:editorial |redaktionelle )?contacts?"
    r"|(?:redaktionelle )?kontakte|ansprechpartner)",
    re.IGNORECASE,
)
_NOT_PUBLIC: Final = re.compile(
    r"[\s*#^(-]{0,12}+(?:the following(?: information)? is not (?:intended )?for publication\W*$"
    r"|not (?:intended )?for publication\W*$|notes? not for publication"
    r"|(?:die |diese |)(?:nach|)folgenden?\b.{0,40}nicht zur ver(?:\u00f6|oe)ffentlichung"
    rf"(?: bestimmt)?\W*$|not for publication\s*:\W*$|{INTERNAL})",
    re.IGNORECASE,
)
ASIDE: Final = r"[\s*#(\[_\u2022-]{0,8}"
"""Signs before the words of a line."""

_CONTACTS: Final = re.compile(
    rf"{ASIDE}{CONTACT}(?:\s?:\s?(?:media|press|investors?|company)(?:\s(?:relations|contacts?))?)?"
    r"[\s:*)\]_-]{0,8}",
    re.IGNORECASE,
)
"""A line of nothing but the title of contacts, and for whom they are: `CONTACT: Media:`."""

_LONGEST_TITLE: Final = 60  # characters of a line that is a title of its own
_MOST_BLANKS: Final = 8  # in a title of notes or contacts


def opens(line: str) -> Section:
    """Tell for whom what stands below a plain line is, where that line is a title of its own."""
    if len(line) > _LONGEST_TITLE or line.count(" ") > _MOST_BLANKS:
        return "copy"
    line = line.strip()
    if (section := section_of(line)) != "copy":
        return section
    return "private" if _CONTACTS.fullmatch(line) else "copy"


def closes(line: str) -> bool:
    """Tell whether a line says: from here on nothing is for publication."""
    return _NOT_PUBLIC.match(line[:LOOKED_AT]) is not None


def section_of(title: str) -> Section:
    """Tell for whom what stands under a title is."""
    title = title.strip(" \t:")
    if _NOTES.fullmatch(title):
        return "notes"
    return "private" if _PRIVATE.fullmatch(title) else "copy"
