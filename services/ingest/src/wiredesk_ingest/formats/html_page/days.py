"""The days that a line of a page says, or its title."""

import re
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.times.slashed_days import without_slashes
from wiredesk_ingest.times.times import MONTHS, read_time

PEOPLE: Final = frozenset(
    {
        *(
            "auteur",
            "articleauthor",
            "auth",
            "authorname",
            "author",
            "firma",
            "autor",
            "byline",
            "bylinename",
            "contributor",
            "contributors",
            "postauthor",
            "reporter",
            "theauthor",
            "verfasser",
            "write",
        ),
        *("writer", "yazar"),
    }
)
"""How lines are called that say who wrote, and often when."""


LONGEST_DAY: Final = 60  # characters

_SAYS: Final = r"(?:(?i:at|(?:last )?updated(?: at)?:?|آخر تحديث:?|g\u00fcncelleme:?)\s)?"
"""What stands between a day and its time."""

_HALF: Final = r"\s?[AaPp]\.?[Mm]\b\.?"
_ZONE: Final = r"\s?(?:Z|[A-Z]{3,4})\b|\s?[+-]\d\d:?\d\d|\s?\((?:GMT|UTC)[+-]\d\d:?\d\d\)"
_TIME: Final = (
    rf"(?:[\s,\u060c|/\u2013@-]{{1,4}}{_SAYS}\d{{1,2}}:\d\d(?::\d\d)?"
    rf"(?:{_HALF})?(?:{_ZONE})?)?"
)
_DAY: Final = re.compile(
    rf"(?:\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?\s(?:de\s)?[^\W\d_]{2,12}\.?(?:\s?[,\u060c]\s?|\s)(?:de\s)?\d{4}"
    rf"|[^\W\d_]{{3,9}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?!\d|[/.-]\d)(?:T\d{{2}}:\d{{2}}.{{0,20}}|{_TIME})"
)
_DAY_ALONE: Final = re.compile(
    r"(?:(?:[^\W\d_]{1,14}\s?[,:\u060c]?\s){0,4}"
    r"|(?:submitted|posted|published|أرسلت?|نشرت?|ارسال شده|gönderen)\s[^.!?:]{3,60}?\s)"
    rf"(?:{_DAY.pattern})",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?<=\d)[\s,\u2013-]{1,4}(?:\u00e0|\u00e0s|a\slas|alle(?:\sore)?|kello|kl\.?|klo|o|om|ore|saat|um)"
    r"\s(\d{1,2})\s?[:h.]\s?(\d\d)\b(?:\s?(?:Uhr|uur)\b)?"
    r"|(?<![\d.])(\d{1,2})\s?(?:h|[.:](?=\d\d\s?(?:Uhr|uur)\b))\s?(\d\d)\b(?:\s?(?:Uhr|uur)\b)?"
)
"""A time as France, Portugal and Germany write it: `à 08h15`, `um 8.15 Uhr`."""

_EAST_DAY: Final = re.compile(
    r"(\d{4})\s?[\u5e74\ub144]\s?(\d{1,2})\s?[\u6708\uc6d4]\s?(\d{1,2})\s?[\u65e5\uc77c]\s?"
)
"""A day in China, Japan and Korea: `2026年11月29日`."""

_ARABIC_HALF: Final = re.compile("(?<=\\d)\\s?(ص(?:باحا|باحًا|باحاً)?|م(?:ساء|ساءً)?)(?!\\w)")
_YEAR_COLON: Final = re.compile(r"\s?[,\u060c]\s?(\d{4})\s?:\s(?=\d{1,2}:)")
"""A year and a time as one site of the Gulf parts them: `29 نوفمبر ,2026: 10:15`."""

_TWO_NAMES: Final = re.compile(r"[^\W\d_]{2,12}\s?/\s?(?=[^\W\d_])")
"""Of a month, as Arabic has it for readers east and west."""

_BETWEEN: Final = re.compile(
    rf"(?:(?<=\d\d\d\d)|(?<=-\d\d-\d\d))[\s,\u060c|/\u2013@-]{{1,4}}{_SAYS}(?=\d{{1,2}}:)",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|(?<=\d)\.(?=\s[^\W\d_])")
_BRACKETS: Final = re.compile(r"\s?\((?:GMT|UTC)(?=[+-])|(?<=\d)\)\Z")
"""Around a zone."""

_WITH_HALF: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d) (\d{1,2}:.*[AaPp]\.?[Mm].*)")
"""A clock of twelve hours, which ISO 8601 never has, and RFC 5322 may."""

_BEFORE: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}}:\d\d(?::\d\d)?(?:{_HALF})?(?:{_ZONE})?)(?:\s?ET)?[\s,\u060c|\u2013-]{{1,4}}"
    r"(?:(?:on|[^\W\d_]{3,9}),?\s)?\Z"
)
"""A time that stands before its day."""

_COMMA: Final = re.compile(r"\s?[,\u060c]\s?(?=\d{4})")
LONGEST: Final = 120  # characters of such a line


def day_of_title(root: Element, language: str) -> str:
    """Answer the day that a title has behind the headline and the site: `... | 04.03.2025`."""
    title = squeeze(text_of(next(root.iter("title"), None)))
    _, parted, end = title[-LONGEST_DAY:].rpartition("|")
    return day_in(end, language) if parted else ""


def is_day(line: str) -> bool:
    """Tell whether a line is a day, behind words that say of what: `Published Monday, ...`."""
    return len(line) <= LONGEST_DAY and _DAY_ALONE.fullmatch(_with_clock(line)) is not None


def _with_clock(line: str) -> str:
    """Write the days and times of a line as most languages do, with a colon."""
    line = _EAST_DAY.sub(r"\1-\2-\3 ", line)
    line = _ARABIC_HALF.sub(lambda half: f" {'AM' if half[1].startswith('ص') else 'PM'}", line)
    line = _YEAR_COLON.sub(r", \1 ", line)
    return squeeze(_CLOCK.sub(r" \1\3:\2\4", line))


def day_in(text: str, language: str) -> str:
    """Answer the first day in a text, as `read_time` reads it; empty where there is none."""
    if not 0 < len(text) <= LONGEST:
        return ""
    text = _with_clock(_TWO_NAMES.sub("", without_slashes(text, language) or text))
    for found in _DAY.finditer(text):
        day = _BETWEEN.sub(" ", _COMMA.sub(" ", found[0])).replace(" de ", " ")
        day = _ORDINAL.sub("", day)
        day = _BRACKETS.sub(" ", day).strip() if day.endswith(")") else day
        if half := _WITH_HALF.match(day):
            year, month, number, time = half.groups()
            day = f"{number} {MONTHS[(int(month) - 1) % len(MONTHS)]} {year} {time}"
        before = _BEFORE.search(text[: found.start()]) if ":" not in day else None
        timed = f"{day} {before[1]}" if before else ""
        if read_time(timed or day):
            return timed or day
    return ""
