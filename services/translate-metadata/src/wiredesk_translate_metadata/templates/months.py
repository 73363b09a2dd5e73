"""Names of months by calendar: the newsroom's, ours, or CLDR's."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from icu4py.messageformat import MessageFormat

from wiredesk.newsroom.months import PERSIAN_MONTHS

KEYS: Final[Mapping[str, str]] = {"gregorian": "gregory"}
"""Calendars that BCP 47 calls otherwise than CLDR."""

_FIRST_MONTHS: Final[Mapping[str, datetime]] = {
    "gregorian": datetime(2026, 1, 10),  # noqa: DTZ001 - ICU takes local time
    "persian": datetime(2026, 4, 1),  # noqa: DTZ001 - the same
    "islamic-umalqura": datetime(2026, 6, 27),  # noqa: DTZ001 - the same
    "islamic-civil": datetime(2026, 6, 27),  # noqa: DTZ001 - the same
}
"""A day of each calendar's first month from which steps of 30 days skip no other month."""


def own_names(language: str, calendar: str) -> Sequence[str] | None:
    """Answer the months of a calendar where CLDR's are not used; None: CLDR's."""
    return PERSIAN_MONTHS.get(language.split("-", maxsplit=1)[0]) if calendar == "persian" else None


@cache
def month_names(language: str, calendar: str, pattern: str = "MMMM") -> Sequence[str]:
    """Answer the twelve months of a calendar, by a CLDR pattern of months."""
    key = KEYS.get(calendar, calendar)
    write = MessageFormat("{at,date," + pattern + "}", f"{language}-u-ca-{key}")
    steps = (_FIRST_MONTHS[calendar] + timedelta(days=30 * number) for number in range(12))
    return own_names(language, calendar) or [str(write.format({"at": at})) for at in steps]
