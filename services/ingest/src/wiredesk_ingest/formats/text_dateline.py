"""Where a text begins: `HARBOURTON, Nov 20, 2026 (QMK) - `, with place, day and agency."""

import re
from typing import Final

_DATELINE: Final = re.compile(
    r"[\s^]{0,12}(?P<place>[^\W\d_][^()\n]{1,100}?)\s?\((?P<agency>[^()\n]{2,30})\)"
    r"\.?\s{0,3}[-–—_]"  # the full stop in Spanish
)
_OTHER_DATELINES: Final = (
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,]{1,60}(?:, [^()\n,\d]{1,40})?),"
        r"\s+[^\W\d_]{3,9}\.?\s\d{1,2}\s(?P<agency>[A-Z]{2,8}|Kyodo)\s{1,3}[-–—_]"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,.]{1,40}?)\s\((?P<agency>[a-z]{2,4}(?:/[a-z]{2,4}){0,2})\)\s"
        r"(?=[^\W\d_a-z]|[\"«„“'’])"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,]{1,60}?)\s\d{1,2}/\d{1,2}(?:/\d{2,4})?\s"
        r"\((?P<agency>[^()\n]{2,30})\)\s{0,3}="
    ),
    re.compile(
        r"\s{0,12}\((?P<agency>[^()\n]{2,30})\)\s?[-–—]\s"
        r"(?P<place>[^\W\d_][^()\n,]{1,60}),\s+\d{1,2}\s[^\W\d_]{3,9}\.?\s?[-–—]"
    ),
)
"""Without brackets, as in Australia and Japan; without a dash, as in Switzerland, where only small
letters can be told from a party's; with a day in digits and `=`, as in Belgium; or with the agency
first, as in Italy."""

_DATE_IN_PLACE: Final = re.compile(
    r"\s+(?:في\s+\d|\d{1,2}[-/]\d{1,2}\b).*|,\s+(?:[^\W\d_]{3,9}\.?\s+\d{1,2}\b|\d{1,2}\.?\s+[^\W\d_]{3,9}\b).*",
    re.DOTALL,
)


def dateline(line: str) -> tuple[str, str]:
    """Answer a dateline's place and agency; both empty where a line has none."""
    found = _dateline(line)
    return (_place(found), found["agency"].strip()) if found else ("", "")


def without_dateline(text: str) -> str:
    """Take a dateline off the beginning of a text."""
    found = _dateline(text)
    return text[found.end() :].strip(" -–—_") if found else text


def _dateline(line: str) -> re.Match[str] | None:
    for pattern in (_DATELINE, *_OTHER_DATELINES):
        found = pattern.match(line[:200])
        if found and not any(sign.isdigit() for sign in _place(found)):
            return found
    return None


def _place(found: re.Match[str]) -> str:
    return _DATE_IN_PLACE.sub("", found["place"]).strip(" ,^")
