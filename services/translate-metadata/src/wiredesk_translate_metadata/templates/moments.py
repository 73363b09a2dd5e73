"""Keywords that are a time: a day, a span of days, a day of the week, an hour, part of a year."""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.clock_times import ClockTimes
from wiredesk_translate_metadata.templates.day_alone import DayAlone
from wiredesk_translate_metadata.templates.day_spans import DaySpans
from wiredesk_translate_metadata.templates.days import Days
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.eras import Eras
from wiredesk_translate_metadata.templates.parts import COMMA
from wiredesk_translate_metadata.templates.periods import Periods
from wiredesk_translate_metadata.templates.written_days import plain

_LONGEST: Final = 60
_TIMED: Final = re.compile(
    r"\d[:.h]\d\d|gmt|utc|local|بتوقيت|به وقت|\d ?[ap]\.?m|بجے|ساعت|الساعة|saat|tsi|uhr|horas"
    r"|ore\b",
    re.IGNORECASE,
)
_AT: Final = re.compile(r"[,،]?\s+(?:(?:at|on)\s+)?(?=\S)", re.IGNORECASE)
_JOINED: Final = re.compile(
    r"\A(?P<mid>mid?)-|\A(?P<the>the\s+)"
    r"|\A(?P<day>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)"
    r"(?=(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)\Z)",
    re.IGNORECASE,
)
"""`mid-July`, and as Germans write an evening: `Dienstagabend`."""


def parted(text: str) -> str:
    """Answer a time with blanks where a language joins its words, and without "the"."""
    return _JOINED.sub(lambda at: f"{at['mid'] or at['day']} " if not at["the"] else "", text)


class Moments:
    """Says them by edition."""

    def __init__(self, site: Site, days: Days, phrases: Iterable[Phrase] = ()) -> None:
        """Take how the editions write, who finds days, and phrases of times: `early {0}`."""
        self._editions = site.editions
        self._days = days
        self._day = DayAlone(days, site)
        self._spans = DaySpans(self._either)
        self._clock = ClockTimes(site)
        ways = (self._month, self._day.say, Eras(site).say)
        self._periods = Periods(phrases, self._year, ways, self._day.weekday)

    @property
    def day(self) -> DayAlone:
        """Who says days alone."""
        return self._day

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the time that a text is; None where it is more, or none."""
        if len(text) > _LONGEST:
            return None
        return (
            self._day.say(text, edition)
            or self._day.weekday(text, edition)
            or (self._timed(text, edition) if _TIMED.search(text) else None)
            or self._spans.say(text, edition)
            or self._periods.say(parted(text), edition)
        )

    def _either(self, text: str, edition: Edition) -> str | None:
        return self._day.say(text, edition) or self._day.weekday(text, edition)

    def _timed(self, text: str, edition: Edition) -> str | None:
        if time := self._clock.say(text, edition):
            return time
        for gap in _AT.finditer(text):
            ends = text[: gap.start()], text[gap.end() :]
            for before, behind in (ends, ends[::-1]):  # "Monday at 14:00 GMT", "14:00 GMT Monday"
                time = self._clock.say(behind, edition)
                day = self._either(before, edition) if time else None
                if day and time:
                    return f"{day}{COMMA[edition]}{time}"
        return None

    def _year(self, text: str, edition: Edition) -> str:
        return in_digits(in_latin(text), self._editions[edition].digits)

    def _month(self, text: str, edition: Edition) -> str | None:
        named = plain(text)  # "fin juin"
        month = self._days.month(named) or self._days.bare_month(named)
        return self._days.say(month, edition) if month else None
