"""Where a text begins: `HARBOURTON, Nov 20, 2026 (QMK) - `, with place, day and agency."""

import re
from typing import Final

from wiredesk_ingest.times.month_names import month_number

_DATELINE: Final = re.compile(
    r"[\s^]{0,12}(?:\d{1,2}\.\d{1,2}\.\s)?(?P<place>[^\W\d_][^()\n]{1,60}?(?:\s\([^()\d\n]{2,25}\),(?=[^()\n]{1,25}\d)[^()\n]{1,40}?"
    r"|[^()\n]{0,40}?))\s?\((?P<agency>[^()\n]{2,30})\)"
    r"\.?\s{0,3}[-–—_]"  # the full stop in Spanish; a day comes first in Poland
)
BETWEEN_DASHES: Final = re.compile(
    r"\s{0,12}(?P<place>[^\W\d_a-z][^()\n,/-]{1,30}?)(?:\s?[-–]\s?|\s\d{1,2}-\d{1,2}-\d{4}\s)"
    r"(?P<agency>ایرنا|ایسنا|سانا|سبأ|وفا)(?:\s?[-–]|\s*$)"
)
"""As in Iran and in some Arab countries."""

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
        r"\s{0,12}(?P<place>[^\W\d_][^()/\n,]{1,60}?)\s(?:في\s|فى\s)?\d{1,2}\s(?P<month>[^\W\d_]{2,12}(?:\s[^\W\d_]{2,12})?)"
        r"(?:\s\d{4})?\s{0,2}/\s?(?P<agency>[^/()\n]{2,20}?)\s?/(?:\s{0,2}[-–—]{1,2}|(?=\s|$))"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,]{1,40}?)\s?-\s?\d{1,2}\s?-\s?\d{1,2}\s{1,2}"
        r"\((?P<agency>[^()\n]{2,30})\)(?=\s|$)"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,]{1,40}(?:\s\([^()\d\n]{2,25}\)|, [^()\n,\d]{1,30})?), "
        r"(?P<month>[^\W\d_]{3,9})\.?\s\d{1,2}\s\((?P<agency>[A-Z]{2,5})\)\s(?=[^\W\d_a-z]|[\"“‘'])"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()/\n,]{1,40}(?:, [^()/\n,\d]{2,30})?), "
        r"(?:(?P<month>[^\W\d_]{3,9})\.?\s\d{1,2}(?:, \d{4})?|\d{1,2}\s[^\W\d_]{3,9})\.?"
        r"\s/(?P<agency>[^/()\n]{2,20})/\.?"
    ),
    re.compile(
        r"\s{0,12}(?P<place>[^\W\d_][^()\n,]{1,40}?(?:, [^\W\d_]{3,9}\.?\s\d{1,2})?)\s"
        r"\((?P<agency>[A-Z]{2,6})\):\s"
    ),
    BETWEEN_DASHES,
    re.compile(
        r"\s{0,12}\((?P<agency>[^()\n]{2,30})\)\s?[-–—]\s"
        r"(?P<place>[^\W\d_][^()\n,]{1,60}(?:\s\([^()\d\n]{2,25}\))?),\s+"
        r"\d{1,2}\s[^\W\d_]{3,9}\.?\s?[-–—]"
    ),
)
"""Without brackets, as in Australia and Japan; without a dash, as in Switzerland, where only small
letters can be told from a party's; with a day in digits and `=`, as in Belgium; with the agency
between strokes or the day between dashes, as in the Arab world; without a dash, as in India;
with strokes, as in Russia; with a colon, as in Norway; without brackets, as in Iran; or with the
agency first, as in Italy."""

_COUNTY: Final = re.compile(r"\s\([^()]{2,25}\)$")
_SIGNS: Final = re.compile("[(/_–—-]")
"""Each of them has one, and most lines that are asked about have none."""

_LOOKED_AT: Final = 200
"""Characters of a line."""

_DATE_IN_PLACE: Final = re.compile(
    r"\s+(?:ف[يى]\s+\d|\d{1,2}\s[ء-ي]{2,8}(?:\s[ء-ي]{4,8})?$|\d{1,2}[-/]\d{1,2}\b).*|,\s+(?:[^\W\d_]{3,9}\.?\s+\d{1,2}\b"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?\s+[^\W\d_]{3,9}\b).*",
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
    begin = line[:_LOOKED_AT]
    for pattern in (_DATELINE, *_OTHER_DATELINES) if _SIGNS.search(begin) else ():
        found = pattern.match(begin)
        if found and not any(map(str.isdigit, _place(found))) and _has_month(found):
            return found
    return None


def _has_month(found: re.Match[str]) -> bool:
    """Tell whether what stands where a month has to is one; between strokes else anything may."""
    said = found.groupdict().get("month")
    return said is None or month_number(said) > 0


def _place(found: re.Match[str]) -> str:
    """Answer the place alone: no day, and no county in brackets behind it."""
    return _COUNTY.sub("", _DATE_IN_PLACE.sub("", found["place"])).strip(" ,^-")
