"""A keyword that is a day and nothing else: `7 October`, `Monday, 14 July 2025`, `2024-11-09`.

So is the month of a year, `December 2023`.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

from icu4py.messageformat import MessageFormat

from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.days import Day, Days
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.pieces import COMMA

_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST: Final = 40
_STOPS: Final = " ,،."
_MONDAY: Final = datetime(2026, 1, 5)  # noqa: DTZ001 - ICU takes local time
_BEHIND: Final = frozenset({"tr"})
"""Editions that say the day of the week last: "14 Temmuz 2025 Pazartesi"."""


class DayAlone:
    """Says such a day by edition, in the calendar in which the wire says it."""

    def __init__(self, days: Days) -> None:
        """Take who finds days."""
        self._days = days

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the day; None where the text is more, or none."""
        if len(text) > _LONGEST:
            return None
        rest, weekday = _without_weekday(text)
        day = _iso(rest) or self._days.month(rest)
        if day is None:
            left, day = self._days.find(rest)
            if day is None or left.strip(_STOPS):
                return None
        said = self._days.say(day, edition)
        if weekday is None:
            return said
        named = _weekdays(edition)[weekday]
        return f"{said} {named}" if edition in _BEHIND else f"{named}{COMMA[edition]}{said}"


def _without_weekday(text: str) -> tuple[str, int | None]:
    """Take a day of the week off either end; Monday is 0."""
    words = text.split()
    for word, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
        number = _known().get(folded(word.strip(_STOPS)))
        if number is not None:
            return " ".join(rest).strip(_STOPS), number
    return text, None


def _iso(text: str) -> Day | None:
    found = in_latin(text)
    if not _ISO.fullmatch(found):
        return None
    try:
        day = date.fromisoformat(found)
    except ValueError:
        return None
    return Day("gregorian", day.month, day.day, str(day.year))


@cache
def _weekdays(language: str) -> Sequence[str]:
    write = MessageFormat("{at,date,EEEE}", language)
    return [str(write.format({"at": _MONDAY + timedelta(days=each)})) for each in range(7)]


@cache
def _known() -> Mapping[str, int]:
    return {
        folded(name): number
        for edition in EDITIONS
        for number, name in enumerate(_weekdays(edition))
    }
