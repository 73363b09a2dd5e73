"""Days of the month as words of the wires say them, with their year or without: "23 November"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from wiredesk_ingest.times.month_names import month_number
from wiredesk_ingest.times.weekdays import WEEKDAY

_MONTH: Final = rf"(?!{WEEKDAY})[^\W\d_]{{3,10}}(?:\s(?:الثاني|الأول|الاول))?"
_YEAR: Final = r"(?:,?\s*(?:del?\s+|do\s+)?(?P<{}>2\d{{3}})(?!\d)(?:\s?(?:года|г\.|r\.))?)?"

DATE: Final = (
    r"(?<!\d)(?:"
    r"(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"
    r"|(?:(?P<year_asia>2\d{3})\s?[年년]\s?)?(?P<month_asia>\d{1,2})\s?[月월]\s?(?P<day_asia>\d{1,2})\s?[日일号號]"
    r"|(?P<day_only>\d{1,2})[日일號号](?!間)"
    rf"|(?P<year_hu>2\d{{3}})\.\s?(?P<month_hu>{_MONTH})\s(?P<day_hu>\d{{1,2}})(?:\.|(?!\d))"
    r"|(?P<day_n>\d{1,2})\.\s?(?P<month_n>\d{1,2})\.(?:\s?(?P<year_n>2\d{3})(?!\d))?"
    # With strokes, only a day that can be no month.
    r"|(?P<day_s>1[3-9]|2\d|3[01])/(?P<month_s>\d{1,2})(?:/(?P<year_s>2\d{3}))?(?![\d/])"
    r"|(?P<month_us>\d{1,2})/(?P<day_us>1[3-9]|2\d|3[01])(?:/(?P<year_us>2\d{3}))?(?![\d/])"
    rf"|(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s*(?:(?:of|de|di)\s+)?(?P<month>{_MONTH})\.?{_YEAR.format('year')}"
    rf"|(?P<month_f>{_MONTH})\.?\s(?P<day_f>\d{{1,2}})(?:st|nd|rd|th|\.)?"
    r"(?![\d:.]|h\d|\s?[ap]\.?m\b|\s?(?:uhr|hrs?)\b)"
    rf"{_YEAR.format('year_f')})"
)
"""In any case."""

FROM_TODAY: Final = (
    r"(?<!\w)(?:(?P<today>today|tonight|this\s+(?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|i\s?dag"
    r"|tänään|сегодня|dziś|dzisiaj|bugün|σήμερα|hari\s+ini|اليوم|امروز|آج|本日|今日|今天|今晚|오늘)"
    r"|(?P<tomorrow>tomorrow|demain|domani|amanhã|i\s?morgen|i\s?morgon|huomenna|завтра|jutro|yar[ıi]n"
    r"|holnap|αύριο|besok|غدا|فردا|明日|明天|내일))(?![^\W\d_\u2e80-\uffff])"
)
"""In any case. Words that may mean a morning as well are not here."""

_FROM_TODAY: Final = re.compile(FROM_TODAY, re.IGNORECASE)
_KINDS: Final = ("", "_f", "_asia", "_hu", "_n", "_s", "_us")
_PAST: Final = timedelta(days=7)
_AHEAD: Final = timedelta(days=60)
"""How far from the day of the wire a day without a year is taken to be."""

_SOON: Final = 21
"""Days in which one without a month is."""


def names_day(found: re.Match[str]) -> bool:
    """Tell whether what stands in a match of `DATE` as a month is one."""
    return (
        bool(found["iso"] or found["day_only"]) or month_number(found[f"month{_kind(found)}"]) > 0
    )


def days_of(found: re.Match[str], today: date) -> Iterator[date]:
    """Answer which days a match of `DATE` may mean; without a year, those near to today."""
    if found["iso"]:
        yield from _real(*map(int, found["iso"].split("-")))
        return
    if day := found["day_only"]:
        ahead = (today + timedelta(days=count) for count in range(_SOON))
        yield from (on for on in ahead if on.day == int(day))
        return
    kind = _kind(found)
    month, day = month_number(found[f"month{kind}"]), int(found[f"day{kind}"])
    if year := found[f"year{kind}"]:
        yield from _real(int(year), month, day)
        return
    for year in (today.year - 1, today.year, today.year + 1):
        yield from (on for on in _real(year, month, day) if -_PAST <= on - today <= _AHEAD)


def days_from_today(said: str) -> int:
    """Answer how many days from today a match of `FROM_TODAY` says."""
    found = _FROM_TODAY.fullmatch(said)
    return 1 if found and found["tomorrow"] else 0


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind in _KINDS if found[f"day{kind}"])


def _real(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
