"""Measures of two numbers: `10-15 km`, `$5-10 billion`, `5 to 10 years`, `20-30%`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk.types import Edition

_FIGURE: Final = r"\d[\d.,٬٫]*"
JOINT: Final = r"\s*[-–—]\s*|\s+(?:to|ila|تا|سے|إلى|الى)\s+"
_RANGE: Final = re.compile(
    rf"([^\d\s–—-]{{0,5}})\s*({_FIGURE})(?:{JOINT})(?:\1)?\s*({_FIGURE})(\s*\D.*)?",
    re.IGNORECASE | re.DOTALL,
)
_BOTH: Final = re.compile(rf"(.*\d\s*°?[^\W\d].*?)(?:{JOINT})(\D{{0,5}}\d.*)", re.DOTALL)
"""Each with what it counts: `€1bn-€2bn`."""
_SAID: Final = re.compile(rf"(\D*)({_FIGURE}|\d)(\D*)")
_WORDED: Final = (
    (re.compile(r"\A(?:between|ما بين|بين|بین)\s+(.+?)\s+(?:and\s+|و\s?|تا\s+)(.+)\Z"), r"\1 - \2"),
    (re.compile(r"\A(.+?)\s+(?:ile|سے|اور)\s+(.+?)\s+(?:arasında|arası|کے درمیان)\Z"), r"\1 - \2"),
)
"""`between 5 and 10 km`."""
BETWEEN: Final[Mapping[Edition, str]] = {
    "ar": " إلى ",
    "en": "–",
    "fa": " تا ",
    "tr": "-",
    "ur": " سے ",
}
_TWO: Final = re.compile(
    r"(.*?\d.*?)(?:(?: (?:and|ve|اور) | و ?|[,،] )(\d.*)| ?\(([^()]*\d[^()]*)\))", re.DOTALL
)
_ADDED: Final = re.compile(
    r"(\d+ ?(?:f(?:oo|ee)?t|st|lbs?|h|hrs?|hours?)) ?"
    r"(\d+ ?(?:in|inch|inches|lbs?|oz|mins?|minutes?))"
)
"""One measure of two units: `6ft 2in`."""
_AND: Final[Mapping[Edition, str]] = {
    "ar": " و", "en": " and ", "fa": " و ", "tr": " ve ", "ur": " اور ",
}  # fmt: skip
_LATIN: Final = frozenset({"en", "tr"})
_LONGEST: Final = 100
_SCALING: Final = frozenset({"ur"})
"""Editions that say another scale of a larger number: "50 لاکھ سے 1 کروڑ"."""


def span(text: str) -> tuple[str, str] | None:
    """Answer both measures, each with what they count; None for any other text.

    Two bare numbers are none: they may be years, a score or a telephone number.
    """
    for worded, plain in _WORDED:
        text = worded.sub(plain, text)
    found = _RANGE.fullmatch(text)
    if found is None:
        both = _BOTH.fullmatch(text)
        return (both[1], both[2]) if both else None
    if not (found[1] or found[4]):
        return None
    before, low, high, behind = found.groups(default="")
    return f"{before}{low}{behind}", f"{before}{high}{behind}"


def joined(low: str, high: str, edition: Edition) -> str:
    """Answer both as one, with what they count said once where it is the same."""
    ends = _SAID.fullmatch(low), _SAID.fullmatch(high)
    if not (ends[0] and ends[1]) or (edition in _SCALING and ends[0][3] != ends[1][3]):
        return f"{low} {BETWEEN[edition].strip()} {high}"
    return f"{ends[0][1]}{ends[0][2]}{BETWEEN[edition]}{ends[1][2]}{ends[1][3]}"


def apart(text: str) -> tuple[tuple[str, str], bool] | None:
    """Answer two measures that stand side by side, and whether they are a list.

    Else the second one says the first in other units: `30 kilometers (19 miles)`.
    """
    found = _TWO.fullmatch(text) if len(text) <= _LONGEST else None
    return ((found[1], found[2] or found[3]), bool(found[2])) if found else None


def added(text: str) -> tuple[str, str] | None:
    """Answer both halves of one measure of two units: `6ft 2in`."""
    found = _ADDED.fullmatch(text)
    return (found[1], found[2]) if found else None


def sum_of(said: Sequence[str], edition: Edition) -> str:
    """Answer both halves again: Latin scripts have a blank between them."""
    return (" " if edition in _LATIN else _AND[edition]).join(said)


def together(said: Sequence[str], edition: Edition, *, is_list: bool) -> str:
    """Answer both again, as an edition writes them."""
    first, second = said
    return f"{first}{_AND[edition]}{second}" if is_list else f"{first} ({second})"
