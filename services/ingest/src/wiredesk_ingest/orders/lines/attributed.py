"""Headlines that say what somebody says: "Do not use lifts, brigade warns" is no order to desks."""

import re
from typing import Final

_SAYS: Final = (
    r"(?:say|tell|warn|urge|ask|order|rule|plead|hear)s?|told|said|heard|wrote|writes|dit|pr[ée]vient|ordonne|demande"
    r"|dice|dicen|pide|ordena|avverte|chiede|pede|diz|sagt|warnt|schrieb|schreibt|zegt|säger|sier"
)
_ATTRIBUTED: Final = re.compile(
    rf",\s(?:[^\s,:]{{1,20}}\s){{0,4}}(?:{_SAYS})(?:\s[^\s,:]{{1,20}}){{0,4}}[.!]?$"
)
"""In small letters, as such headlines are."""

_QUOTED: Final = re.compile(
    r"[\"'\u00ab\u201c\u201e\u2018\u201a][^\r\n\"\u00ab\u00bb\u201c-\u201f]{3,60}[\"'\u00bb\u201d\u201c\u2019]"
    r"\s*[:,]?\s+[a-z\u00df-\u00ff]"
)
"""And goes on in small letters, as what tells of words does."""

_HOUR: Final = re.compile(r"\d[:.h]\d\d|\d\s?(?:[ap]\.?m|GMT|UTC|Uhr)\b")
_DATELINE: Final = re.compile(
    r"[A-Z][A-Z .,'-]{2,30}\s[\u2013\u2014-]\s+"
    r"(?![^\r\n,]*(?:day|week|noon|night|morrow|morning|evening)\b)[A-Z][a-z]+\s[^\r\n\d]{4,60}?,\s"
    r"(?:the|an?|its?|they|he|she|his|her|their|this)\s[^\r\n]{0,60}?\b(?:was|were|had)\s"
)
"""A place, and a sentence of the past behind the first comma, before which no time is."""


def is_attributed(line: str) -> bool:
    """Tell whether a line names at its end who says it; an hour in it leaves a doubt."""
    return _ATTRIBUTED.search(line) is not None and _HOUR.search(line) is None


def is_quoted(line: str) -> bool:
    """Tell whether a line begins with words of somebody else, and tells of them."""
    return _QUOTED.match(line) is not None


def goes_on_as_news(line: str) -> bool:
    """Tell whether copy begins with an embargo's word and is a sentence that somebody said."""
    return _DATELINE.match(line) is not None and is_attributed(line)
