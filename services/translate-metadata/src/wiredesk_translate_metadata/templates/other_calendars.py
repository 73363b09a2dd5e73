"""Days of the solar calendar of Iran, as editions that count by another one print them.

What month and day a date is in that calendar, Unicode CLDR says through ICU; the day is looked for
around where it must be.
"""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from icu4py.messageformat import MessageFormat

from wiredesk_translate_metadata.templates.days import Day

_CALENDAR: Final = "persian"
_FIRST_YEAR: Final = 621
"""The Gregorian year before the calendar's first one."""
_LONG_MONTHS: Final = 6
"""The first ones of a year, of 31 days; the others have 30."""
_NEAR: Final = (0, -1, 1)
"""Days by which the year's first one is off the 21st of March."""


@lru_cache(maxsize=1_000)
def gregorian(day: Day) -> Day:
    """Answer a solar day of a year in the Gregorian calendar; any other as it is."""
    if day.calendar != _CALENDAR or not day.year or day.day is None:
        return day
    months = day.month - 1
    since = months * 30 + min(months, _LONG_MONTHS) + day.day - 1
    about = datetime(int(day.year) + _FIRST_YEAR, 3, 21) + timedelta(days=since)  # noqa: DTZ001 - ICU takes local time
    wanted = f"{int(day.year)}-{day.month}-{day.day}"
    for near in _NEAR:
        at = about + timedelta(days=near)
        if _solar(at) == wanted:
            return Day("gregorian", at.month, at.day, str(at.year))
    return day


def _solar(at: datetime) -> str:
    return str(MessageFormat("{at,date,y-M-d}", "en-u-ca-persian-nu-latn").format({"at": at}))
