"""Times of day: `6:30 p.m.`, `1400 GMT`, `saat 20.45`, "الساعة ١٢:٠٠ بتوقيت غرينتش".

A time is one only with a word for it: `10.30` may be a score, and `14:30` a verse.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin

_GMT: Final = "|".join(
    (
        *("GMT", "UTC", "بتوقيت غرينتش", "بتوقيت جرينتش", "به وقت گرینویچ", "جی ایم ٹی"),
        *("گرین وچ ٹائم", "Greenwich saatiyle"),
    )
)
_MORNING: Final = r"a\.?m\.?|صباحا|صباحًا|صباحاً|صبح|بامداد|sabah"
_EVENING: Final = "|".join(
    (
        *(r"p\.?m\.?", "مساء", "مساءً", "ظهرا", "ظهرًا", "ظهراً", "بعد الظهر", "ظهر", "بعدازظهر"),
        *("بعد از ظهر", "عصر", "شب", "شام", "دوپہر", "رات", "akşam"),
    )
)
_WORD: Final = r"saat|الساعة|ساعت|بجے"
_PART: Final = rf"(?P<{{}}>{_MORNING}|{_EVENING})"
_TIME: Final = re.compile(
    rf"(?:(?P<word>{_WORD})\s+)?(?:{_PART.format('first')}\s+)?"
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?P<military>\d\d(?=\s*(?:GMT|UTC)))?"
    rf"(?:\s*(?P<behind>بجے))?(?:\s*{_PART.format('last')})?(?:\s*(?P<zone>(?:{_GMT})))?",
    re.IGNORECASE,
)
_IS_MORNING: Final = re.compile(_MORNING, re.IGNORECASE)
_NOON: Final = 12
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
_PARTS: Final = ((4, "رات"), (12, "صبح"), (16, "دوپہر"), (20, "شام"), (24, "رات"))
"""Until which hour each part of an Urdu day is."""


@dataclass(frozen=True, slots=True)
class _Time:
    hour: int
    minute: int
    in_gmt: bool

    @property
    def full(self) -> str:
        return f"{self.hour}:{self.minute:02}"

    @property
    def in_two_digits(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"

    @property
    def on_the_dial(self) -> str:
        hour = (self.hour - 1) % _NOON + 1
        return f"{hour}:{self.minute:02}" if self.minute else str(hour)


class ClockTimes:
    """Says them by edition: by the 24 hours with a zone, else as each language tells the time."""

    def __init__(self, site: Site) -> None:
        """Take the editions' digits."""
        self._editions = site.editions

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the time that a text is; None where it is more, or none."""
        time = _read(in_latin(text.strip()))
        if time is None:
            return None
        ways = _IN_GMT if time.in_gmt else _TOLD
        return in_digits(ways[edition](time), self._editions[edition].digits)


def _read(text: str) -> _Time | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    part = found["first"] or found["last"]
    if not (part or found["word"] or found["behind"] or found["zone"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["military"] or 0)
    if part and hour <= _NOON:
        hour = hour % _NOON + (0 if _IS_MORNING.fullmatch(part) else _NOON)
    sound = hour <= _LAST_HOUR and minute <= _LAST_MINUTE
    return _Time(hour, minute, bool(found["zone"])) if sound else None


def _arabic(time: _Time) -> str:
    if time.hour == _NOON:
        return f"{time.on_the_dial} ظهرا"
    return f"{time.on_the_dial} {'صباحا' if time.hour < _NOON else 'مساء'}"


def _english(time: _Time) -> str:
    return f"{time.on_the_dial} {'a.m.' if time.hour < _NOON else 'p.m.'}"


def _urdu(time: _Time) -> str:
    part = next(part for until, part in _PARTS if time.hour < until)
    return f"{part} {time.on_the_dial} بجے"


_TOLD: Final[Mapping[Edition, Callable[[_Time], str]]] = {
    "ar": _arabic,
    "en": _english,
    "fa": lambda time: f"ساعت {time.full}",
    "tr": lambda time: f"saat {time.full.replace(':', '.')}",
    "ur": _urdu,
}
_IN_GMT: Final[Mapping[Edition, Callable[[_Time], str]]] = {
    "ar": lambda time: f"الساعة {time.in_two_digits} بتوقيت غرينتش",
    "en": lambda time: f"{time.in_two_digits} GMT",
    "fa": lambda time: f"{time.in_two_digits} به وقت گرینویچ",
    "tr": lambda time: f"{time.in_two_digits.replace(':', '.')} GMT",
    "ur": lambda time: f"{time.in_two_digits} جی ایم ٹی",
}
