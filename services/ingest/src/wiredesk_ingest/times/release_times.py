"""When a text may be used, as words say it: `0600 GMT on Monday, 30 November 2026`.

A time counts where day, month, year, clock and zone are all said, so that nothing is guessed; where
the sender's zone is known, and the words name none, it is that one.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from wiredesk_ingest.times.month_names import month_number
from wiredesk_ingest.times.weekdays import WEEKDAY
from wiredesk_ingest.times.zone_names import BY_PLACE, ZONE, fixed, zone_of

_HOURS: Final = r"(?:1[0-4]|0?\d)"
ZONE_SAID: Final = (
    rf"(?P<zone>(?:UTC|GMT)\s?(?P<sign>[+-])\s?(?P<more>{_HOURS})(?::?(?P<minutes>\d\d))?(?!\w)"
    rf"|{ZONE}(?!\s?[+-]\s?{_HOURS}(?:\W|:?\d\d|$))|{BY_PLACE})"
)
"""A zone, in any case."""

_CLOCK: Final = (
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d\d))?(?!\d)"
    r"(?P<said>\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<part>صبح|بامداد|صباحا|عصر|مساء|بعد\s?از\s?ظهر)"
    r"|\s?(?:hrs?|hours|uhr|uur|h)\b\.?)?"
)
_MONTH: Final = r"[^\W\d_]{3,10}"
_DATE: Final = (
    rf"(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s+(?:(?:of|de|di)\s+)?(?P<month>{_MONTH})"
    rf"\.?,?\s+(?:del?\s+)?|(?P<month2>{_MONTH})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)"
    r"(?P<year>\d{4})\b|(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"
    r"|(?P<day3>\d{1,2})\.\s?(?P<month3>\d{1,2})\.\s?(?P<year3>\d{4})\b"
    # With strokes, only a day that can be no month: 30/11/2026.
    r"|(?P<day4>1[3-9]|2\d|3[01])/(?P<month4>\d{1,2})/(?P<year4>\d{4})\b"
)
_WEEKDAY: Final = rf"{WEEKDAY}\w{{0,6}}(?:-feira)?"
_WORDS: Final = (
    r"on|of|di|at|the|from|um|am|den|dem|ab|le|à|a|las?|el|del?|il|alle|ore|ora|om|op|kl|klo|klockan|klokken|saat"
    rf"|года|г|в|godz|às|ώρα|στις|يوم|في|بتاريخ|الساعة|ساعت|روز|{_WEEKDAY}"
)
_BETWEEN: Final = rf"(?:[\s,()]|(?:{_WORDS})\b\.?){{1,12}}"
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_CLOCK}[\s,]{{0,2}}\(?{ZONE_SAID}{_BETWEEN}(?:{_DATE})",
        rf"(?:{_WEEKDAY}\.?,?\s+(?:(?:den|le|el|il|the)\s+)?)?(?:{_DATE}){_BETWEEN}{_CLOCK}[\s,]{{0,2}}\(?{ZONE_SAID}",
        rf"{_CLOCK}{_BETWEEN}(?:{_DATE})\s?\(?{ZONE_SAID}",
    )
)
_LOCAL: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_CLOCK}{_BETWEEN}(?:{_DATE})",
        rf"(?:{_WEEKDAY}\.?,?\s+(?:(?:den|le|el|il|the)\s+)?)?(?:{_DATE}){_BETWEEN}{_CLOCK}",
    )
)
"""The same without a zone."""

_ISO: Final = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|\s?[+-]\d\d:?\d\d)(?!\d)"
)
_YEAR: Final = re.compile(r"\d{4}")
"""Of any date above: a line without one is not gone through for each of them."""

_LONGEST: Final = 300
"""Characters of a line in which a time is looked for."""

_MORNINGS: Final = ("صبح", "بامداد", "صباحا")
_NOON: Final = 12
_YEARS: Final = range(2000, 2100)
"""Others are of another calendar, or a slip."""

_ASKED_AGAIN: Final = 256
"""Lines: an embargo's is asked as it is read, and again when the item's zone is known."""

Found = tuple[int, int, datetime]
"""Where a time begins and ends, and the instant."""


@lru_cache(maxsize=_ASKED_AGAIN)
def release_times(line: str) -> Sequence[Found]:
    """Answer all times in a line of which everything is said."""
    return tuple(_release_times(line[:_LONGEST]))


def _release_times(line: str) -> Iterator[Found]:
    if _YEAR.search(line) is None:
        return
    for found in _ISO.finditer(line):
        if at := _iso(found[0]):
            yield found.start(), found.end(), at
    for pattern in _PATTERNS:
        for found in pattern.finditer(line):
            if at := _instant(found):
                yield found.start(), found.end(), at


def local_times(line: str, zone: ZoneInfo) -> Iterator[Found]:
    """Answer all times in a line of which everything but the zone is said, in that one."""
    line = line[:_LONGEST]
    if _YEAR.search(line) is None:
        return
    for pattern in _LOCAL:
        for found in pattern.finditer(line):
            local = _local(found)
            if local is not None:
                yield found.start(), found.end(), latest(local, zone)


def _iso(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-")).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return at if at.year in _YEARS else None


def _instant(found: re.Match[str]) -> datetime | None:
    zone, local = zone_said(found), _local(found)
    return None if zone is None or local is None else latest(local, zone)


def _local(found: re.Match[str]) -> datetime | None:
    day, clock = _day(found), _time_of_day(found)
    if day is None or clock is None:
        return None
    try:
        local = datetime(*day, tzinfo=UTC) + clock
    except ValueError:
        return None
    return local.replace(tzinfo=None) if local.year in _YEARS else None


def latest(local: datetime, zone: tzinfo) -> datetime:
    """Answer the instant; of an hour that comes twice the second one, that nothing is too early."""
    return max(local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))


def _time_of_day(found: re.Match[str]) -> timedelta | None:
    hour, minute, half = int(found["hour"]), found["minute"], _half(found)
    if minute is None and not found["said"]:
        return None
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    minutes = int(minute or 0)
    in_day = hour < 24 and minutes < 60  # noqa: PLR2004 - a clock
    return timedelta(hours=hour, minutes=minutes) if in_day else None


def _half(found: re.Match[str]) -> str:
    part = found["part"]
    return ("a" if part in _MORNINGS else "p") if part else (found["half"] or "").lower()


def _day(found: re.Match[str]) -> tuple[int, int, int] | None:
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
        return year, month, day
    for kind in "34":
        if found[f"year{kind}"]:
            return int(found[f"year{kind}"]), int(found[f"month{kind}"]), int(found[f"day{kind}"])
    month = month_number(found["month"] or found["month2"])
    return (int(found["year"]), month, int(found["day"] or found["day2"])) if month else None


def zone_said(found: re.Match[str]) -> tzinfo | None:
    """Answer the zone that a match of `ZONE_SAID` means; None where it may mean several."""
    if found["sign"]:
        minutes = int(found["more"]) * 60 + int(found["minutes"] or 0)
        return fixed(minutes if found["sign"] == "+" else -minutes)
    return zone_of(found["zone"])
