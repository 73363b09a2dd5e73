"""Bodies of nothing but paragraphs of words, as most are: written as they stand.

The walk and the sanitiser would make the same of them, for a third of what an item of a feed costs.
"""

import re
from collections.abc import Collection, Sequence
from typing import Final

from wiredesk_ingest.bodies.subheads import between_dashes
from wiredesk_ingest.bodies.words import even
from wiredesk_ingest.for_desks.closing_lines import is_closing
from wiredesk_ingest.for_desks.desk_lines import DeskLines, is_point
from wiredesk_ingest.for_desks.desk_stems import first_may_be_for_desks, may_be_for_desks
from wiredesk_ingest.for_desks.greetings import LONGEST_GREETING
from wiredesk_ingest.reading.xml import Element, local

_AROUND: Final = frozenset({"html", "body", "div", "body.content", "datacontent"})
MOST_PLAIN: Final = 500
"""Paragraphs; a body of more is none of the usual ones, and is walked at once."""

_ODD: Final = re.compile("[<>&\x00-\x1f\x7f-\xa0\u0338\ud800-\udfff\ufffe\uffff]")
"""What is written otherwise than it stands, or not at all; and what makes another sign of a tag's
last one."""


def plain_texts(root: Element, skip: Collection[str] = ()) -> Sequence[str]:
    """Answer the texts of a tree's paragraphs, where it has nothing else; none elsewhere.

    `skip` names elements that are no part of it.
    """
    around = root
    while True:
        if around.keys() or not (_is_blank(around.text) and _is_around(around)):
            return ()
        inside = [each for each in around if not _is_skipped(each, skip)]
        if len(inside) != 1 or not (_is_around(inside[0]) and _is_blank(inside[0].tail)):
            break
        around = inside[0]
    if len(inside) > MOST_PLAIN or not all(map(_is_bare, inside)):
        return ()
    return [paragraph.text for paragraph in inside if paragraph.text]


def plain_lines(texts: Sequence[str]) -> Sequence[str]:
    """Answer paragraphs as readers get them; none where one takes more than to be written down.

    That is where it has signs of mark-up in it, or may not be for readers.
    """
    whole = "".join(texts)
    if whole.isascii() and whole.isprintable():  # a look at all is a third of one at each
        if _has_signs(whole):
            return ()
        evened = map(even, texts) if "  " in whole else texts
        lines = [line for text in evened if (line := text.strip(" "))]
    else:
        lines = [line for text in texts if (line := even(text).strip(" "))]
        if not _are_plain(lines):
            return ()
    if not lines or is_closing(lines[-1]):
        return ()
    if any(map(between_dashes, lines)):
        return ()
    return () if _has_line_for_desks(lines) else lines


def _has_line_for_desks(lines: Sequence[str]) -> bool:
    first = lines[0]
    if is_point(first) or may_be_for_desks(lines[1:]):
        desk = DeskLines()
        return any(desk.takes("p", line) for line in lines)
    may = len(first) <= LONGEST_GREETING or first_may_be_for_desks(first)
    return may and DeskLines().takes("p", first)


def _is_around(element: Element) -> bool:
    return local(element).lower() in _AROUND


def _is_skipped(element: Element, skip: Collection[str]) -> bool:
    return local(element).lower() in skip and _is_blank(element.tail)


def _is_bare(element: Element) -> bool:
    """Tell whether an element is a paragraph of text alone, with nothing behind it."""
    if len(element) or element.keys() or not _is_blank(element.tail):
        return False
    return local(element).lower() == "p"


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace()


def _are_plain(lines: Sequence[str]) -> bool:
    whole = "".join(lines)
    if whole.isascii() and whole.isprintable():  # the blanks between its lines are all it had
        return not _has_signs(whole)
    return _ODD.search(whole) is None and all(line == line.strip() for line in lines)


def _has_signs(text: str) -> bool:
    return "&" in text or "<" in text or ">" in text
