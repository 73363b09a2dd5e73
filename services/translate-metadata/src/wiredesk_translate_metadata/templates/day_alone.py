"""A keyword that is a day and nothing else: `7 October`, `Monday, 14 July 2025`, `2024-11-09`.

So is the month of a year, `December 2023`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from icu4py.messageformat import MessageFormat

from wiredesk.newsroom import Site
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.day_numbers import numbered
from wiredesk_translate_metadata.templates.days import Day, Days, months
from wiredesk_translate_metadata.templates.other_calendars import gregorian
from wiredesk_translate_metadata.templates.parts import COMMA
from wiredesk_translate_metadata.templates.ranges import BETWEEN
from wiredesk_translate_metadata.templates.written_days import one_month, plain

_LONGEST: Final = 40
_STOPS: Final = " ,،."
_DASHED: Final = re.compile(r"(\d{1,2})-([^\W\d_]+)-(\d{4})")
"""As forms have it: `12-Mar-2026`."""
_MONDAY: Final = datetime(2026, 1, 5)  # noqa: DTZ001 - ICU takes local time
_BESIDE: Final = re.compile(r"(?:\A|\s)(?:on|يوم|روز|günü|بروز)(?=\s|\Z)", re.IGNORECASE)
"""What stands beside a day of the week: "5 فروری بروز بدھ"."""
_WORDS: Final = frozenset({"pazar", "پیر", "ہفتہ"})
"""Days of the week that are words of their own, too: a market, a saint, a week."""
_OTHERS: Final = ("fr", "de", "es", "it", "pt")
_SOLAR: Final = "persian"
_ITS_LAST: Final = 29
"""Each month of that calendar has it."""
_BEHIND: Final = frozenset({"tr"})
"""Editions that say the day of the week last: "14 Temmuz 2025 Pazartesi"."""


class DayAlone:
    """Says such a day by edition, a solar one in the calendar by which the edition counts."""

    def __init__(self, days: Days, site: Site) -> None:
        """Take who finds days, and how the editions write."""
        self._days = days
        self._editions = site.editions

    def weekday(self, text: str, edition: Edition) -> str | None:
        """Answer the day of the week that a text is, and nothing else."""
        named = folded(_BESIDE.sub("", text).strip(_STOPS))
        number = None if named in _WORDS and named == folded(text) else weekdays().get(named)
        return None if number is None else _weekdays(edition)[number]

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the day; None where the text is more, or none."""
        if len(text) > _LONGEST:
            return None
        rest, weekday = _without_weekday(_DASHED.sub(r"\1 \2 \3", text))
        day = self._read(rest) or self._read(plain(one_month(rest, months())))
        if day is None:
            return None
        is_solar = self._editions[edition].calendar == _SOLAR
        if day.calendar == _SOLAR and day.day is None and not is_solar:
            return self._months_of(day, edition)
        said = self._days.say(day if is_solar else gregorian(day), edition)
        if weekday is None:
            return said
        named = _weekdays(edition)[weekday]
        return f"{said} {named}" if edition in _BEHIND else f"{named}{COMMA[edition]}{said}"

    def _months_of(self, month: Day, edition: Edition) -> str:
        """Say the two months that a solar month of a year lies in."""
        ends = (gregorian(replace(month, day=day)) for day in (1, _ITS_LAST))
        low, high = (self._days.say(replace(end, day=None), edition) for end in ends)
        low = low.removesuffix(f" {high.rpartition(' ')[2]}")
        return f"{low} {BETWEEN[edition].strip()} {high}"

    def _read(self, text: str) -> Day | None:
        day = numbered(text) or self._days.month(text)
        if day is None:
            left, day = self._days.find(text)
            return None if left.strip(_STOPS) else day
        return day


def _without_weekday(text: str) -> tuple[str, int | None]:
    """Take a day of the week off either end; Monday is 0."""
    words = _BESIDE.sub("", text).split()
    if not words:
        return text, None
    for word, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
        named = folded(word.strip(_STOPS))
        number = weekdays().get(named, _short_weekdays().get(named))
        if number is not None:
            return " ".join(rest).strip(_STOPS), number
    return text, None


@cache
def _weekdays(language: str, pattern: str = "EEEE") -> Sequence[str]:
    write = MessageFormat(f"{{at,date,{pattern}}}", language)
    return [str(write.format({"at": _MONDAY + timedelta(days=each)})) for each in range(7)]


@cache
def weekdays() -> Mapping[str, int]:
    """Answer the days of the week by their names, folded; Monday is 0."""
    return {
        folded(name): number
        for language in (*_OTHERS, *EDITIONS)
        for number, name in enumerate(_weekdays(language))
    }


@cache
def _short_weekdays() -> Mapping[str, int]:
    """Answer those that are shortened, which are days only beside a date: `Sun`, `Sa.`, `lun.`.

    French "mar." is March as well as Tuesday, and so neither.
    """
    return {
        short: number
        for language in ("tr", *_OTHERS, "en")
        for number, name in enumerate(_weekdays(language, "EEE"))
        if (short := folded(name).rstrip(".")) not in months()
    }
