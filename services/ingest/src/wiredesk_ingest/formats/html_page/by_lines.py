"""Lines that say who wrote by their words alone: `By Ada Harbour`, with what may stand behind."""

import re
from itertools import dropwhile, islice
from typing import Final

from wiredesk_ingest.formats.html_page.day_lines import MOST_BEHIND, is_of_other, line_of
from wiredesk_ingest.formats.html_page.heading import shown_heading
from wiredesk_ingest.reading.xml import Element, texts_in

_NAME: Final = r"[^\W\d_a-z][\w.'\u2019-]{0,20}"
_WHO: Final = rf"{_NAME}(?:\s+(?:(?:de|van|von|al|bin|el)\s+)?{_NAME}){{1,3}}"
_ROLE: Final = r"(?:,\s[\w ]{2,40})?"
BY: Final = re.compile(rf"[Bb][Yy]:?\s+(?P<names>{_WHO}(?:(?:,|,?\s+and)\s+{_WHO}){{0,3}}){_ROLE}")
_BEHIND: Final = r"\s*[|\u2022\u00b7\u2013-].*|,?\s(?:on|posted|published)\s.*\d.*"
_ALONE: Final = re.compile(rf"{BY.pattern}(?:{_BEHIND})?")
_WORD: Final = "by"
_MOST_INSIDE: Final = 4  # elements in such a line


def name_alone(root: Element, headline: str) -> str:
    """Answer who the first short line behind the headline says that the page is by."""
    heading = shown_heading(root, headline)
    behind = dropwhile(lambda each: each is not heading, root.iter("*"))
    for element in islice(behind, MOST_BEHIND if heading is not None else 0):
        line = line_of(element) if len(element) <= _MOST_INSIDE and _begins(element) else ""
        if found := _ALONE.fullmatch(line):
            return "" if is_of_other(element) else found["names"]
    return ""


def _begins(element: Element) -> bool:
    """Tell whether an element's first word may be the one that says "by"; most have another."""
    first = element.text or ""
    if not first.strip():
        first = next((text for text in texts_in(element) if text.strip()), "")
    return first.lstrip()[: len(_WORD)].lower() == _WORD
