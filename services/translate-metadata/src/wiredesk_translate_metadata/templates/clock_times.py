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
from wiredesk_translate_metadata.templates.time_zones import (
    FORMS,
    LOCAL,
    in_zone,
    without_local,
    zone_of,
)

_MORNING: Final = r"a\.?m\.?|صباحا|صباحًا|صباحاً|صبح|بامداد|sabah"
_EVENING: Final = "|".join(
    (
        *(r"p\.?m\.?", "مساء", "مساءً", "ظهرا", "ظهرًا", "ظهراً", "بعد الظهر", "ظهر", "بعدازظهر"),
        *("بعد از ظهر", "عصر", "شب", "شام", "دوپہر", "رات", "akşam"),
    )
)
_WORD: Final = r"saat|الساعة|ساعت|بجے"
_HOURS: Final = re.compile(r"\b(\d{1,2})\s?h(?:\s?(\d\d))?(?=\s|\Z)", re.IGNORECASE)
"""As the French write them: `15h30`."""
_PART: Final = rf"(?P<{{}}>{_MORNING}|{_EVENING})"
_TIME: Final = re.compile(
    rf"(?:(?P<word>{_WORD})\s+)?(?:{_PART.format('first')}\s+)?"
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?P<military>\d\d(?=\s*(?:GMT|UTC|local time)))?"
    rf"(?:\s*(?P<behind>بجے|Uhr|horas|ore))?(?:\s*{_PART.format('last')})?(?:\s*,?\s*(?P<zone>(?:{FORMS})))?",
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
    zone: str
    """One of `time_zones`; empty where none is said."""

    @property
    def full(self) -> str:
        return f"{self.hour}:{self.minute:02}"

    @property
    def on_the_clock(self) -> str:
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
        said = (
            _TOLD[edition](time)
            if not time.zone
            else in_zone(time.on_the_clock, time.zone, edition)
        )
        return in_digits(said, self._editions[edition].digits)


def _read(text: str) -> _Time | None:
    text = _HOURS.sub(lambda hours: f"{hours[1]}:{hours[2] or '00'} Uhr", text)
    bare = without_local(text)
    found = _TIME.fullmatch(bare)
    if found is None:
        return None
    part, zone = found["first"] or found["last"], found["zone"]
    if not (part or found["word"] or found["behind"] or zone or bare != text):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["military"] or 0)
    if part and hour <= _NOON:
        hour = hour % _NOON + (0 if _IS_MORNING.fullmatch(part) else _NOON)
    sound = hour <= _LAST_HOUR and minute <= _LAST_MINUTE
    named = zone_of(zone) if zone else LOCAL if bare != text else ""
    return _Time(hour, minute, named) if sound else None


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
