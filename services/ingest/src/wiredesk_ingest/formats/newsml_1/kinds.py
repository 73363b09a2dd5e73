"""What a ContentItem of NewsML 1.2 is: text, a picture, something beside the story, or else."""

import re
from typing import Final

from wiredesk_ingest.bodies.privacy import is_private
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.newsml_1.data import holds_text
from wiredesk_ingest.reading.xml import Element, children

_PICTURES: Final = re.compile(r"image/|photo|picture|image$|graphic|jpe?g|png|gif|tiff?$|webp|bmp")


_MOVES: Final = re.compile(
    r"audio|video|sound|animation|mpeg|mp[34]|wav|zip|pdf|application/(?!xhtml|xml|nitf)"
)


_BLANKS: Final = " \t\r\n"


_NAMED: Final = ("MediaType", "MimeType", "Format")


_ASIDES: Final = frozenset({"contact", "contacts", "stylesheet", "tweettext", "tweet", "sms"})
"""Roles of what stands beside the copy and is for other uses, or for editors only."""


_NOTES: Final = frozenset(
    [
        *("note", "notes", "editorsnote", "editorsnotes", "editornote", "editornotes"),
        *("editorialnote", "editorialnotes", "ednote", "ednotes", "notetoeditors"),
        *("notestoeditors", "advisory", "internal", "instruction", "instructions"),
    ]
)
"""Roles of what stands beside the copy for editors; a whole item of that kind is read."""


_PARTED: Final = re.compile(r"[\s_-]+")


_STYLES: Final = re.compile(r"css|javascript")


def formal(element: Element | None) -> str:
    """Answer a FormalName as it is, blanks around it dropped.

    What takes an item down is said nowhere else, and is not normalised: a sign that only becomes
    a letter of "kill" would not show in the bytes.
    """
    return "" if element is None else (element.get("FormalName") or "").strip(_BLANKS)


def said_in(element: Element | None) -> str:
    """Answer a FormalName, or the text where an agency writes it there."""
    return squeeze(formal(element)) or ("" if element is None else squeeze(element.text or ""))


def kind_of(content: Element, role: str, class_: str, *, is_whole: bool) -> str:
    """Answer `text`, `picture`, `aside` or `other`.

    `role` and `class_` are its component's; `is_whole` where that is the item's outermost one.
    """
    groups = children(content)
    said = [said_in(each).lower() for name in _NAMED for each in groups.get(name, ())]
    said.append(class_)
    if any(map(_PICTURES.search, said)) and not any(map(_MOVES.search, said)):
        return "picture"
    if not is_whole and _PARTED.sub("", role) in _NOTES:
        return "aside"
    if role in _ASIDES or is_private(role) or any(map(_STYLES.search, said)):
        return "aside"
    if any(map(_MOVES.search, said)):
        return "other"
    return "text" if holds_text(content, said=any(said)) else "other"
