"""Days in numbers alone: `2024-11-09`, `12.05.2019`, `31/12/1999`, `۱۴۰۳/۰۸/۱۵`."""

import re
from datetime import date
from typing import Final

from wiredesk_translate_metadata.templates.days import Day
from wiredesk_translate_metadata.templates.digits import in_latin

_YEAR_FIRST: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_DOT: Final = "."
_MONTHS: Final = 12
_PERSIAN: Final = range(1300, 1500)
"""Years of the solar calendar; nobody writes so of the Middle Ages."""
_LAST_DAY: Final = 31


def numbered(text: str, *, day_first: bool = False) -> Day | None:
    """Answer the day; None for another text, and where day and month may be either.

    With points between them the day stands first, as it does in each language that writes so.
    `day_first` says that the text's language writes it so whatever stands between.
    """
    text = in_latin(text)
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        return None
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    if day_first or found[2] == _DOT or one > _MONTHS or one == other:
        return _day(year, other, one)
    return _day(year, one, other) if other > _MONTHS else None


def _day(year: int, month: int, day: int) -> Day | None:
    if year in _PERSIAN:
        sound = 1 <= month <= _MONTHS and 1 <= day <= _LAST_DAY
        return Day("persian", month, day, str(year)) if sound else None
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Day("gregorian", month, day, str(year))
