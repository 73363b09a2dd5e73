"""Spans of days: `5-7 June 2025`, `June 30 - July 2, 2025`, "۵ تا ۷ تیر"."""

import re
from collections.abc import Callable
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.ranges import BETWEEN, JOINT

_DAYS: Final = re.compile(
    rf"(?<![\d/.-])(\d{{1,2}})\.?(?:{JOINT}|\s+(?:au|al|bis(?: zum)?)\s+)(\d{{1,2}})(?![\d/:-])",
    re.IGNORECASE,
)
_APART: Final = re.compile(r"\s+[-–—]\s+|–|\s+(?:to|until|ila|تا|سے|إلى|الى)\s+", re.IGNORECASE)
_FROM: Final = re.compile(
    r"\A(?:from|du|del|vom|dal|من|از)\s+|\s+(?:tarihleri arasında|کے درمیان)\Z", re.IGNORECASE
)
_MONTHS: Final = re.compile(r"([^\W\d_]+)\s?[-–]\s?([^\W\d_]+) (\d{4})")
"""`January-March 2026`."""
_EZAFE: Final = "\u0654"
"""What joins a Persian month to its year."""
_BEGINS: Final = re.compile(r"(\d{1,2})( .+)", re.DOTALL)


class DaySpans:
    """Says them by what says one day."""

    def __init__(self, day: Callable[[str, Edition], str | None]) -> None:
        """Take who says a day."""
        self._day = day

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the span that a text is; None where it is more, or none."""
        text = _FROM.sub("", in_latin(text))
        days = _DAYS.search(text)
        if days and int(days[1]) < int(days[2]):
            before, behind = text[: days.start()], text[days.end() :]
            return self._both(f"{before}{days[1]}{behind}", f"{before}{days[2]}{behind}", edition)
        if months := _MONTHS.fullmatch(text):
            return self._both(f"{months[1]} {months[3]}", f"{months[2]} {months[3]}", edition)
        ends = _APART.split(text)
        return self._both(ends[0], ends[1], edition) if len(ends) == 2 else None  # noqa: PLR2004

    def _both(self, first: str, last: str, edition: Edition) -> str | None:
        low = self._day(first, edition)
        high = self._day(last, edition) if low else None
        if not (low and high):
            return None
        ends = _BEGINS.fullmatch(low), _BEGINS.fullmatch(high)
        if ends[0] and ends[1] and ends[0][2] == ends[1][2]:
            return f"{ends[0][1]}{BETWEEN[edition]}{high}"
        year = f" {high.rpartition(' ')[2]}"
        if not ends[0] and low.endswith(year):  # two months: the year is said once
            low = low.removesuffix(year).removesuffix(_EZAFE)
        return f"{low} {BETWEEN[edition].strip()} {high}"
