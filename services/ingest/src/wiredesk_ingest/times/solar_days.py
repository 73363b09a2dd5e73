"""Days of the solar calendar of Iran and Afghanistan, by number: 1405-09-08 is 29 November 2026.

Leap years follow a cycle of 33 years, which agrees with the astronomers' in all years read here.
The lunar calendar's years of our time are later ones, so the two can't be taken for each other.
"""

import re
from datetime import date, timedelta
from typing import Final

from wiredesk_ingest.times.digits import DIGITS

YEARS: Final = range(1380, 1440)
_KNOWN: Final = 1380
_NEW_YEAR: Final = date(2001, 3, 21)  # 1380-01-01
_CYCLE: Final = 33
_LEAP: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})  # in the cycle
_LONG: Final = 6  # the first months, of 31 days; the others have 30, the last 29 or 30


def gregorian(year: int, month: int, day: int) -> date:
    """Answer what day it is everywhere. ValueError where there is no such day in `YEARS`."""
    days = _days(year, month) if year in YEARS and 1 <= month <= 12 else 0  # noqa: PLR2004
    if not 1 <= day <= days:
        raise ValueError(f"{year}-{month}-{day} is no day")
    before = sum(_days(year, each) for each in range(1, month))
    leaps = sum(_is_leap(each) for each in range(_KNOWN, year))
    return _NEW_YEAR + timedelta(365 * (year - _KNOWN) + leaps + before + day - 1)


def _days(year: int, month: int) -> int:
    if month <= _LONG:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29  # noqa: PLR2004


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP


_MONTHS: Final = (
    *("فروردین|حمل", "اردیبهشت|ثور", "خرداد|جوزا", "تیر|سرطان", "ا?مرداد|اسد", "شهریور|سنبله"),
    *("مهر|میزان", "آبان|عقرب", "آذر|قوس", "دی|جدی", "بهمن|دلو", "اسفند|حوت"),
)
"""Of Iran and of Afghanistan."""

_NAMED: Final = re.compile(
    r"(?:[^\W\d_]{2,12}(?:[\s\u200c][^\W\d_]{2,6})?[،,]?\s+)?(?P<day>\d{1,2})\s+"
    rf"(?:{'|'.join(f'({names})' for names in _MONTHS)})(?:\sماه)?[،,]?\s+"
    r"(?P<year>1[34]\d\d)(?!\d)[\s،,-]*(?:ساعت\s+)?"
)


def with_days_numbered(text: str) -> str:
    """Answer a date with a named month (`29 آبان 1405`) as ISO 8601 has it, any other as it is."""
    found = _NAMED.match(text.replace("ي", "ی"))
    if found is None:
        return text
    number = next(at for at in range(1, 13) if found[at + 1])
    said = f"{int(found['year']):04}-{number:02}-{int(found['day']):02} "
    return (said + text[found.end() :]).rstrip()


_ORDINALS: Final = {"اول": 1, "یکم": 1, "دوم": 2, "سوم": 3}
_DAY_OF_MONTH: Final = (
    rf"(?P<day>\d{{1,2}}|{'|'.join(_ORDINALS)})\s+"
    rf"(?:{'|'.join(f'({names})' for names in _MONTHS)})(?:\sماه)?".replace("ی", "[یي]")
)
_IN_WORDS: Final = re.compile(rf"{_DAY_OF_MONTH}[،,]?\s+(?P<year>1[34]\d\d)(?!\d)")
_WITHOUT_YEAR: Final = re.compile(rf"(?<!\d){_DAY_OF_MONTH}(?!\w)")
_IN_NUMBERS: Final = re.compile(r"(?<!\d)(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])")


def with_days_read(text: str, today: date | None = None) -> str:
    """Answer a text whose days of this calendar are written as ISO 8601 has those of the other.

    A day without a year is the one near to today, where that is known.
    """
    text = _IN_WORDS.sub(_of_words, text.translate(DIGITS))
    if today is not None:
        text = _WITHOUT_YEAR.sub(lambda found: _near(found, today), text)
    return _IN_NUMBERS.sub(lambda found: _iso(found[0], *map(int, found.groups())), text)


def _of_words(found: re.Match[str]) -> str:
    return _iso(found[0], int(found["year"]), *_month_and_day(found))


def _near(found: re.Match[str], today: date) -> str:
    """Answer a day of this year or the next one, whichever is nearer."""
    first = today.year - (_NEW_YEAR.year - _KNOWN) - 1
    days = [_iso("", year, *_month_and_day(found)) for year in range(first, first + 3)]
    real = [date.fromisoformat(day) for day in days if day]
    return str(min(real, key=lambda day: abs(day - today))) if real else found[0]


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    month = next(at for at in range(1, 13) if found[at + 1])
    return month, _ORDINALS.get(found["day"]) or int(found["day"])


def _iso(said: str, year: int, month: int, day: int) -> str:
    try:
        return str(gregorian(year, month, day))
    except ValueError:
        return said
