"""Times as wires sent as text say them: `212322 GMT Nov 18`, `AP-WF-11-13-13 1509GMT`.

A wire may leave out the year, or the month and the year; then the time of receipt decides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from wiredesk_ingest.times.month_names import month_number
from wiredesk_ingest.times.zone_names import AMERICAN, OFFSETS, ZONE

_MONTH: Final = r"[^\W\d_]{3,9}"
_IPTC: Final = re.compile(
    rf"(?:[A-Za-z]{{2,6}}\s+)?(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)\s*(?P<zone>{ZONE})?"
    rf"[\s,]*(?:(?P<month>{_MONTH})\.?)?[\s,]*(?P<year>\d{{4}}|\d\d)?\W{{0,4}}"
)
_DASHED: Final = re.compile(
    rf"(?P<day>\d\d)-(?P<month>{_MONTH})-(?P<year>\d{{4}}|\d\d)\s+(?P<hour>\d\d):(?P<minute>\d\d)"
    rf"\s*(?P<zone>{ZONE})?\W{{0,4}}(?:NNNN)?"
)
_ALL_NUMBERS: Final = re.compile(
    r"(?P<month>\d\d)(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>)(?P<year>)\s+NNNN",
    re.ASCII,
)
"""As in India."""

_NUMBERED: Final = re.compile(
    rf"(?P<year>\d{{4}})(?P<joint>[-/])(?P<month>\d\d)(?P=joint)(?P<day>\d\d)[\sT,]+"
    rf"(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?\s*(?P<zone>{ZONE})?\W{{0,4}}",
    re.ASCII,
)
_NUMBERED_BEHIND: Final = re.compile(
    rf"(?:(?P<zone>{ZONE})\s*)?(?P<hour>\d\d):?(?P<minute>\d\d)\s*(?P<zone2>{ZONE})?[\s,]+"
    r"(?P<year>\d{4})(?P<joint>[-/])(?P<month>\d\d)(?P=joint)(?P<day>\d\d)\W{0,4}",
    re.ASCII,
)
_ANPA: Final = (
    re.compile(
        r"[A-Z]{2,4}-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4}|\d\d)\s+"
        rf"(?P<hour>\d\d):?(?P<minute>\d\d)\s?(?P<zone>{ZONE})?\W{{0,4}}"
    ),
    re.compile(
        rf"(?P<hour>\d\d):?(?P<minute>\d\d)\s?(?P<zone>{ZONE})\s+"
        r"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4}|\d\d)\W{0,4}"
    ),
    re.compile(
        r"[A-Z]{2,4}-(?P<hour>\d\d):(?P<minute>\d\d)-"
        rf"(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\s?(?P<zone>{ZONE})?\W{{0,4}}"
    ),
    re.compile(
        r"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4}|\d\d)\s+"
        rf"(?P<hour>\d\d):?(?P<minute>\d\d)\s?(?P<zone>{ZONE})\W{{0,4}}"
    ),
    re.compile(
        r"[A-Za-z]{2,4}\s(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d{4}|\d\d)\s+(?P<hour>\d\d):(?P<minute>\d\d)"
        r"\s(?P<half>[ap])(?P<zone>[ecmp][sd])\W{0,4}"
    ),
)
"""The third one is of Japan, where the day comes before the month; the last one is UPI's, whose
`pes` is the afternoon of Eastern standard time."""

_NOON: Final = 12

_LONGEST: Final = 300
"""Characters of a line in which a time is looked for."""
_CENTURY: Final = 70
"""Two digits from here on are the last century's: the formats are older than that."""
_DECEMBER: Final = 12


@dataclass(frozen=True, slots=True)
class WireTime:
    """When a wire was sent, as far as it says so. `guessed`: no offset known, UTC was taken."""

    day: int
    hour: int
    minute: int
    offset: int  # hours
    month: int | None = None
    year: int | None = None
    guessed: bool = False
    region: str = ""
    """Whose summer time decides the offset, where the zone's name leaves that out."""

    @property
    def at(self) -> datetime | None:
        """The instant, where the wire says all of it."""
        return self._in(self.year, self.month) if self.year and self.month else None

    def nearest(self, received: datetime) -> datetime | None:
        """Fill in what is left out, so that the wire was sent as near to its receipt as may be."""
        if self.at:
            return self.at
        years = [received.year + step for step in (-1, 0, 1)]
        months = [self.month] if self.month else range(1, 13)
        found = (self._in(year, month) for year in years for month in months)
        return min((at for at in found if at), key=lambda at: abs(at - received), default=None)

    def _in(self, year: int, month: int) -> datetime | None:
        try:
            local = datetime(year, month, self.day, self.hour, self.minute, tzinfo=UTC)
        except ValueError:
            return None
        if self.region:
            return local.replace(tzinfo=ZoneInfo(self.region)).astimezone(UTC)
        return local - timedelta(hours=self.offset)


def iptc_time(lines: Sequence[str]) -> tuple[WireTime | None, int]:
    """Read the time behind an IPTC 7901 text; answer it and its line."""
    return _last(lines, (_IPTC, _DASHED, _ALL_NUMBERS, _NUMBERED, _NUMBERED_BEHIND))


def anpa_time(lines: Sequence[str]) -> tuple[WireTime | None, int]:
    """Read the time behind an ANPA 1312 text; answer it and its line."""
    return _last(lines, _ANPA)


def _last(lines: Sequence[str], patterns: Sequence[re.Pattern[str]]) -> tuple[WireTime | None, int]:
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip()
        if line.isdigit() and lines[index + 1 : index + 2] == ["NNNN"]:
            line += " NNNN"
        for pattern in patterns if len(line) <= _LONGEST else ():
            if (found := pattern.fullmatch(line)) and (time := _time(found)):
                return time, index
    return None, len(lines)


def _time(found: re.Match[str]) -> WireTime | None:
    said = found.groupdict()
    month, day = said["month"], said["day"]
    number = month_number(month or "")
    if (month and not number) or not day or not (month or said["zone"]):
        return None
    days = int(day)
    if number and number > _DECEMBER:
        number, days = days, number  # a Canadian agency's day comes first
    zone = (said["zone"] or said.get("zone2") or "").upper()
    hour = int(said["hour"])
    if half := said.get("half"):
        hour, zone = hour % _NOON + (_NOON if half == "p" else 0), f"{zone}T"
    time = WireTime(
        days,
        hour,
        int(said["minute"]),
        OFFSETS.get(zone, 0),
        number or None,
        _year(said["year"]),
        zone not in {*OFFSETS, *AMERICAN},
        AMERICAN.get(zone, ""),
    )
    # 29 February needs a leap year, and a year that is said must be one.
    return time if time._in(time.year or 2000, time.month or 1) else None  # noqa: SLF001 - its own module


def _year(digits: str | None) -> int | None:
    if not digits:
        return None
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - all four
        return year
    return year + (1900 if year >= _CENTURY else 2000)
