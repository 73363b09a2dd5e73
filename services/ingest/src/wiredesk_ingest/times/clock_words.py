"""Clocks as words of the wires say them: "6 a.m.", "0600", "18h00", "noon", "午前5時"."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from wiredesk_ingest.times.zone_names import ZONE

_UNIT: Final = r"hrs?|hours|uhr|uur|h(?:eures|oras)?|ore|ч(?:ас\w{0,2})?"
_LED: Final = (
    r"kl\.?|klo|klockan|klokken|kello|saat|pukul|jam|godz(?:in\w{1,2})?\.?|ore|às|las|ώρα|στις"
)
_ARABIC: Final = (
    *("الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة"),
    *("التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة"),
)
"""Hours, from the first one."""

_MIDNIGHT: Final = (
    r"(?:12\s)?midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|midnatt"
    r"|midnat|keskiyö\w{0,3}|полноч\w|północ\w?|gece\s?yar[ıi]s[ıi]|منتصف\s+الليل|نیمه[\s\u200c]?شب"
)
_NOON: Final = r"(?:12\s)?noon|midday|mittags?|midi|mediod[íi]a|mezzogiorno|meio-dia|полдень"
_MORNING: Final = (
    r"صباحا?|صبح|بامداد|فجرا|午前|上午|早上|凌晨|오전|утра|de\s+la\s+mañana|da\s+manhã|d[ei]l\s+mattino"
    r"|du\s+matin|morgens|früh"
)
_EVENING: Final = (
    r"ظهرا?|عصرا?|مساء|بعد\s?از\s?ظهر|بعد\s?الظهر|شام|午後|下午|晚上|오후|вечера|дня|de\s+la\s+(?:tarde|noche)"
    r"|da\s+(?:tarde|noite)|del\s+pomeriggio|di\s+sera|du\s+soir|de\s+l['’]après-midi|abends|nachmittags"
)

CLOCK: Final = (
    r"(?<!\d)(?:"
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?![\d:]|\.\d)(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"
    rf"(?:\s?(?:{_UNIT})(?!\w))?"
    r"|(?P<bare>\d{1,2})\s?(?P<half2>[ap])\.?\s?m\b\.?"
    rf"|(?P<four>(?:[01]\d|2[0-4])[0-5]\d)(?!\d)(?:\s?(?:hrs?|hours|h)\b|(?=\s?(?:{ZONE}|Z\b))|(?<=0\d\d\d)|(?<=1[0-8]\d\d))"
    rf"|(?:(?:{_LED})\s*)(?P<led>\d{{1,2}})(?![\d/]|[:.h]\d)"
    rf"|(?P<unit>\d{{1,2}})\s?(?:{_UNIT})(?!\w)"
    r"|(?P<asian>\d{1,2})\s?[時时点點시]\s?(?:(?P<minutes>\d{1,2})\s?[分분])?"
    r"|(?P<urdu>\d{1,2})\s?بجے|ساعت\s+(?P<persian>\d{1,2})(?![\d:.])|الساعة\s+(?P<arab>\d{1,2})(?![\d:.])"
    rf"|(?P<word>{'|'.join(reversed(_ARABIC))})(?P<more>\s+و(?:النصف|الربع))?"
    rf"|(?P<noon>{_NOON})(?!\w)|(?P<midnight>{_MIDNIGHT})(?!\w))"
)
"""In any case."""

PART: Final = rf"(?:(?P<am>{_MORNING})|(?P<pm>{_EVENING}))(?![^\W\d_\u2e80-\uffff])"
"""The half of the day, where it stands apart from the hour."""

_PART: Final = re.compile(PART, re.IGNORECASE)
_TWELVE: Final = 12
_OF_TWELVE: Final = ("urdu", "persian", "arab")
"""How hours are said that may count to twelve."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it is said: `half` is a or p, or empty where that is not said."""

    hour: int
    minute: int = 0
    half: str = ""
    needs_half: bool = False

    def in_day(self, part: str = "") -> timedelta | None:
        """Answer how long after the day's first minute; `part` is a half that stands apart."""
        half = self.half or (part if self.hour <= _TWELVE else "")
        if (self.needs_half and not half) or self.minute > 59:  # noqa: PLR2004 - a clock
            return None
        if half and self.hour > _TWELVE:
            return None
        hour = self.hour % _TWELVE + (_TWELVE if half == "p" else 0) if half else self.hour
        at = timedelta(hours=hour, minutes=self.minute)
        return at if at <= timedelta(days=1) else None


def clock_of(found: re.Match[str]) -> Clock:
    """Answer the time of day that a match of `CLOCK` says."""
    if found["noon"] or found["midnight"]:
        return Clock(_TWELVE if found["noon"] else 2 * _TWELVE)
    if found["hour"]:
        return Clock(int(found["hour"]), int(found["minute"]), _half(found["half"]))
    if found["four"]:
        return Clock(int(found["four"][:2]), int(found["four"][2:]))
    if word := found["word"]:
        more = {"": 0, "ف": 30, "ع": 15}[(found["more"] or "")[-1:]]
        return Clock(_ARABIC.index(word) + 1, more, needs_half=True)
    kind = next(kind for kind in ("bare", "led", "unit", "asian", *_OF_TWELVE) if found[kind])
    hour, minute = int(found[kind]), int(found["minutes"] or 0)
    needs_half = kind in _OF_TWELVE and hour <= _TWELVE
    return Clock(hour, minute, _half(found["half2"]), needs_half)


def half_of(said: str) -> str:
    """Answer which half of the day a match of `PART` says, a or p."""
    found = _PART.fullmatch(said)
    return "a" if found and found["am"] else "p"


def _half(said: str | None) -> str:
    return (said or "").lower()
