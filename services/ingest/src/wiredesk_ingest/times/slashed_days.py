"""Days of numbers that are parted by slashes: 08/01/2014 is two days, one of them American.

The number that can be no month tells which is which, else a weekday beside it, else the language
of whoever writes (Unicode CLDR's short dates).
"""

import re
from datetime import date
from typing import Final

_DAY: Final = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])")
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY: Final = re.compile(rf"\b({'|'.join(_WEEKDAYS)})[a-z]{{0,6}}\b", re.IGNORECASE)
_MONTH_FIRST: Final = frozenset({"en-us", "en-ph"})
_YEAR_FIRST: Final = frozenset({"zh", "ja", "ko", "hu", "lt", "mn"})
"""Who write it otherwise, so that nobody knows what they mean by it."""

_DAY_FIRST_IN_ENGLISH: Final = frozenset(
    {"en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-pk", "en-ng", "en-ke", "en-sg", "en-hk"}
)


def has_slashed(text: str) -> bool:
    """Tell whether there is such a day in a text."""
    return _DAY.search(text) is not None


def without_slashes(text: str, language: str) -> str | None:
    """Answer a text with its first such day as ISO 8601 has it; None where it may be two."""
    found = _DAY.search(text)
    if found is None:
        return None
    first, second, year = map(int, found.group(1, 3, 4))
    days = [day for day in (_day(year, second, first), _day(year, first, second)) if day]
    weekday = _WEEKDAY.search(text)
    if len(set(days)) > 1 and weekday:
        number = _WEEKDAYS.index(weekday[1].lower())
        days = [day for day in days if day.weekday() == number]
    if len(set(days)) > 1:
        first_is_month = _is_month_first(language)
        days = [] if first_is_month is None else [days[first_is_month]]
    return f"{text[: found.start()]}{days[0]}{text[found.end() :]}" if days else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_month_first(language: str) -> bool | None:
    """Tell which number a language has first; None where its countries differ, or none is said."""
    said = language.lower().replace("_", "-")
    known = said.partition("-")[0]
    if said in _MONTH_FIRST:
        return True
    if known == "en":
        return False if said in _DAY_FIRST_IN_ENGLISH else None
    return None if not known or known in _YEAR_FIRST else False
