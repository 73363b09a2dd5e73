"""Days of the solar calendar of Iran and Afghanistan, by number: 1405-09-08 is 29 November 2026.

Leap years follow a cycle of 33 years, which agrees with the astronomers' in all years read here.
The lunar calendar's years of our time are later ones, so the two can't be taken for each other.
"""

from datetime import date, timedelta
from typing import Final

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
