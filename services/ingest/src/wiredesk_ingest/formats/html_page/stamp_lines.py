"""A line at the head of a page's text that says in one who wrote it and when.

`Par Ada Quill - Publié le 30 novembre 2026 à 08h15`, `Ada Quill | 30 November 2026`.
"""

import re
from dataclasses import dataclass
from typing import Final

from wiredesk_ingest.formats.html_page.days import LONGEST, day_in, is_day

_STROKES: Final = re.compile(
    r"\s*[|\u2022\u00b7]\s*|\s+[\u2013\u2014-]\s+|,\s+(?=[^\W\d_]{3})"
    r"|\s+(?=(?:by|di|par|por|von)\s[^\W\d_a-z])"
)
_MOST: Final = 4
_NAME: Final = r"[^\W\d_a-z][\w.'\u2019-]{0,20}"
_WHO: Final = rf"{_NAME}(?:\s(?:(?:al|bin|da|de|den|der|di|du|el|la|le|van|von)\s)?{_NAME}){{1,3}}"
_BY: Final = re.compile(
    r"(?:(?:af|autor|av|by|da|di|door|od|par|por|przez|texte?|von)\s?:?\s)?"
    rf"(?P<names>(?-i:{_WHO}(?:\s(?:and|e|en|et|i|og|och|und|y)\s{_WHO})?))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What such a line says; the day of a change, where it has two."""

    names: str
    day: str


def stamp_in(line: str, byline: str, language: str) -> Stamp | None:
    """Read a line that is nothing but a name and days; None of any other."""
    pieces = [each for each in _STROKES.split(line[: LONGEST + 1]) if each]
    if len(line) > LONGEST or len(pieces) > _MOST:
        return None
    days = [each for each in pieces if is_day(each)]
    people = [each for each in pieces if each not in days]
    found = _BY.fullmatch(people[0]) if len(people) == 1 else None
    known = people == [byline] if byline else found is not None
    named = found["names"] if found else "".join(people)
    if not days or (people and not (known or named == byline)):
        return None
    return Stamp(named, day_in(days[-1], language))
