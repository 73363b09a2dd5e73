"""Times of a year or week in a newsroom's phrases: `early 2024`, `Q3 2025`, `Friday night`."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.qualified import filled
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_YEARS: Final = re.compile(r"(?:1[3-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?")
"""A year, also of the solar calendar, or the two of a season."""

Say = Callable[[str, Edition], str | None]


_OF_A_DAY: Final = "-of-day"
"""Behind the id of a phrase that means hours of a day of the week: `late Tuesday`."""
_YEAR: Final = "year"
_FIRST_OF_OURS: Final = "1500"
"""Years before it are more often of the Iranian calendar."""
_COUNTING: Final = "fa"
"""The edition that counts by the Iranian calendar."""
_SOLAR: Final = re.compile("۱[۳۴][۰-۹]{2}")
"""A year of it: in Persian figures, for 1348 may be one of ours."""
_BEHIND: Final = 621
"""By how much the Iranian calendar is behind ours, from spring to autumn."""
_WINTER: Final = "winter"
_SEASONS: Final = frozenset({"spring", "summer", "autumn", _WINTER})
_OF_A_YEAR: Final = frozenset({"early", "middle", "late"})
"""What has another such phrase where it is a day."""
_DECADE: Final = re.compile(r"'l([ae])r\Z")
_ADJECTIVE: Final = re.compile(r"(?<=\{0\} )(المقبل|الماضي|الحالي)\Z")


class Periods:
    """Says them; in the slot is a year, a month, a day or a day of the week."""

    def __init__(
        self, phrases: Iterable[Phrase], number: Say, ways: Iterable[Say], weekday: Say
    ) -> None:
        """Take the phrases, who writes a year, and who says what else may stand in them."""
        self._book = Wordbook(phrases)
        self._number = number
        self._ways = tuple(ways)
        self._weekday = weekday

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the time that a text is; None where it is more, or none."""
        if whole := self._book.say(text, edition):
            return whole
        for phrase, inner in (*self._book.before(text), *self._book.after(text)):
            if said := self._inner(phrase, inner, edition):
                return _written(phrase.names[edition], said, edition)
        return None

    def _inner(self, phrase: Phrase, text: str, edition: Edition) -> str | None:
        weekday = self._weekday(text, edition)
        of_a_day = phrase.id.endswith(_OF_A_DAY)
        if weekday or of_a_day:
            return None if phrase.id in _OF_A_YEAR else weekday
        if phrase.id == _YEAR and not _YEARS.fullmatch(in_latin(text)):
            return None  # "in May"
        if _YEARS.fullmatch(in_latin(text)):
            if phrase.id == _YEAR and in_latin(text) < _FIRST_OF_OURS:
                return None  # "سال ۱۴۰۳" is no year 1403
            is_solar = edition != _COUNTING and _SOLAR.fullmatch(text)
            return self._solar(phrase, text, edition) if is_solar else self._number(text, edition)
        return next(filter(None, (say(text, edition) for say in self._ways)), None)

    def _solar(self, phrase: Phrase, year: str, edition: Edition) -> str | None:
        """Answer our year of a season; what is early in theirs is spring in ours."""
        ours = int(year) + _BEHIND
        said = f"{ours}-{(ours + 1) % 100:02}" if phrase.id == _WINTER else str(ours)
        return self._number(said, edition) if phrase.id in _SEASONS else None


def _written(pattern: str, said: str, edition: Edition) -> str:
    """Fill a phrase with a time, as the language joins the two."""
    begins = pattern.startswith("{")
    if edition == "tr" and pattern.startswith("{0} ") and (decade := _DECADE.search(said)):
        said += "ın" if decade[1] == "a" else "in"  # "1990'ların başı"
    elif edition == "tr" and not begins and not said[-1].isdigit():
        said = said[0].lower() + said[1:]  # without a date it is no name: "gelecek pazartesi"
    elif edition == "fa" and begins and said.endswith("ه"):
        said = f"{said}\u0654"
    elif edition == "ar" and said.endswith("ة"):  # Friday alone is feminine
        pattern = _ADJECTIVE.sub(r"\1ة", pattern)
    return filled(pattern, said, edition)
