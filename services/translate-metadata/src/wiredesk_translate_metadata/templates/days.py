"""Days in datelines: `Nov 20`, `20 Kasım 2026`, `۲۹ آبان`, found and said again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.newsroom.months import MONTH_STYLES, PERSIAN_MONTHS
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.months import month_names

_CALENDARS: Final = ("gregorian", "persian", "islamic-umalqura")
_LAST_DAY: Final = 31
_YEAR: Final = re.compile("[12]\\d{3}")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a dateline says it, often without its year; a whole month has no day."""

    calendar: str
    month: int
    day: int | None
    year: str = ""


class Days:
    """Finds days, and says them by edition in the calendar that they were said in."""

    def __init__(self, site: Site) -> None:
        """Take how the editions write."""
        self._editions = site.editions

    def find(self, text: str) -> tuple[str, Day | None]:
        """Take the first day out of a text; answer what is left of it."""
        for found in _pattern().finditer(text):
            parts = {name: value for name, value in found.groupdict().items() if value}
            day = int(parts.get("d1") or parts["d2"])
            calendar, month = months()[folded(parts.get("m1") or parts["m2"])]
            also = months()[folded(parts["also"])] if "also" in parts else (calendar, month)
            if 1 <= day <= _LAST_DAY and also == (calendar, month):
                year = in_latin(parts.get("y1") or parts.get("y2") or "")
                return text[: found.start()] + text[found.end() :], Day(calendar, month, day, year)
        return text, None

    def month(self, text: str) -> Day | None:
        """Answer the month of a year that a text is, and nothing else: `December 2023`."""
        name, _, year = in_latin(text).rpartition(" ")
        known = months().get(folded(name).rstrip("."))
        return Day(*known, None, year) if known and _YEAR.fullmatch(year) else None

    def bare_month(self, text: str) -> Day | None:
        """Answer the month that a text names, in whichever year; it may be a word: `May`."""
        known = months().get(folded(text).rstrip("."))
        return Day(*known, None) if known else None

    def say(self, day: Day, edition: Edition) -> str:
        """Write a day as the edition does."""
        style = self._editions[edition]
        pattern = "MMMM" if day.year else "LLLL"
        names = month_names(style.language, day.calendar, pattern)
        if day.calendar == "gregorian" and style.month_names:
            names = style.month_names
        said = f"{day.day or ''} {names[day.month - 1]} {day.year}".strip()
        return in_digits(said, style.digits)


@cache
def months() -> Mapping[str, tuple[str, int]]:
    """Calendar and number of each name of a month; a name of two calendars is the first one's."""
    found: dict[str, tuple[str, int]] = {}
    lists = [
        (calendar, month_names(edition, calendar, pattern))
        for calendar in _CALENDARS
        for edition in EDITIONS
        for pattern in ("MMMM", "LLLL", "MMM")
    ]
    lists += [("gregorian", MONTH_STYLES[style]) for style in ("levantine", "egyptian")]
    lists += [("persian", names) for names in PERSIAN_MONTHS.values()]
    for calendar, names in lists:
        for number, name in enumerate(names, start=1):
            found.setdefault(folded(name), (calendar, number))
    return {"sept": ("gregorian", 9)} | found


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(each) for each in sorted(months(), key=len, reverse=True))
    month = rf"(?:{names})"
    return re.compile(
        rf"\b(?:(?P<m1>{month})\.?\s+(?P<d1>\d{{1,2}})(?:[,،]?\s+(?P<y1>\d{{4}}))?"
        rf"|(?P<d2>\d{{1,2}})\.?\s+(?P<m2>{month})\.?(?:[\s/]+(?P<also>{month}))?"
        rf"(?:[,،]?\s+(?P<y2>\d{{4}}))?)(?!\w)",
        re.IGNORECASE,
    )
