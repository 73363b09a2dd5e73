"""Reads a dateline: where a text says that it was written, before its first sentence.

"BAGHDAD (Agency) -", "بغداد - أ ف ب", "PARIS, Nov 3 (Agency) —": a place, then signs of a dateline.
Of two places, "BAGHDAD/ANKARA (Agency) -", it is the first.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_DATELINE: Final = re.compile(
    r"""
    \s*(?P<place>[^\W\d][\w'’.\-\u200c ]{1,40}?(?:[,،]\s?[^\W\d][\w'’.\u200c ]{1,30}?){0,2}?)
    (?:\s?/\s?[^\W\da-z][\w'’.\-\u200c ]{1,30}?){0,2}?  # another place, or who sent it
    (?P<date>[,،]?\s*\d{1,2}[^-–—()/]{0,20}|[,،]\s*[^\d\W]{3,12}\.?\s\d{1,2})?
    (?:\s*\([^\W\d][^()]{1,30}\)(?=[^()\n\-–—_]{0,25}[-–—]?\s?\())?  # its country
    (?:\s*[-–—]?\s*\((?P<agency>[^()]{2,40})\)|\s*[/／](?P<slashed>[^/]{2,40})[/／])?
    \s*(?P<dash>[-–—_ـ]{1,2}|:|(?<=[)/]))\s+
    """,
    re.VERBOSE,
)
_FIRST: Final = 120  # characters of the text's first line
_AGENCY: Final = re.compile(r"\s*[-–—_]\s*.*")
_MOST_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Head:
    """A dateline, as the text writes it."""

    place: str
    agency: str
    """In brackets or slashes; empty where there is none."""
    dash: str
    """A dash or a colon; empty where nothing but brackets or slashes end it."""
    end: int
    """Where the first sentence begins."""
    has_date: bool
    """Behind a comma: of "Turkey 2 Germany 1 -" it is none."""


def dateline(text: str) -> str:
    """Answer the place of a dateline as the text writes it; empty where there is none."""
    begins = text.lstrip()[: 2 * _FIRST].splitlines()
    found = head(begins[0].rstrip()) if begins else None
    return found.place if found else ""


def head(line: str) -> Head | None:
    """Answer the dateline that a line begins with, or is."""
    return _head(f"{line} "[:_FIRST])


@lru_cache(maxsize=16)  # several ask about one article
def _head(begin: str) -> Head | None:
    said = _DATELINE.match(begin)
    place = _AGENCY.sub("", said["place"]).strip() if said else ""
    if said is None or not _is_name(place):
        return None
    agency = (said["agency"] or said["slashed"] or "").strip()
    has_date = (said["date"] or "").startswith((",", "،"))
    return Head(place, agency, said["dash"], said.end(), has_date)


def _is_name(place: str) -> bool:
    """Tell whether words are a name: few, and none in small letters."""
    words = place.split()
    return len(words) <= _MOST_WORDS and not any(word[0].islower() for word in words)
