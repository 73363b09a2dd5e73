"""Times as agencies write them, always with an offset."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Final

from wiredesk_ingest.times.digits import DIGITS
from wiredesk_ingest.times.month_names import month_number
from wiredesk_ingest.times.solar_days import gregorian, with_days_numbered

_ISO: Final = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}(?:[T ][0-9]{2}.{0,40})?", re.DOTALL)
_ISO_ZONE: Final = re.compile(r"\s+(?=[A-Za-z+-])")
_ISO_NAMES: Final = re.compile(r"(?<=\d)(?:GMT|UTC|UT)$|(?<=\d)(?:GMT|UTC)(?=[+-])", re.IGNORECASE)
_ISO_MONTH: Final = re.compile(r"([0-9]{4})-([0-9]{2})")
_MAIL: Final = re.compile(
    r"(?:[^\W\d]{2,12}(?:\.?[,\u060c]\s*|\.?\s+))?(?P<day>[0-9]{1,2})(?:\s+|-)(?P<month>[^\W\d_]{3,9})\.?(?:\s+|-)(?P<year>[0-9]{2,4})"
    r"(?P<time>,?\s+[0-9]{1,2}:[0-9]{2}.{0,40})?",
    re.DOTALL,
)
_AMERICAN: Final = re.compile(
    r"(?:[^\W\d]{2,12}\.?,?\s+)?(?P<month>[^\W\d_]{3,9})\.?\s+(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?,?"
    r"\s+(?P<year>[0-9]{4})(?P<time>,?\s+(?:at\s+)?[0-9]{1,2}:[0-9]{2}.{0,40})?",
    re.DOTALL,
)
_NUMBERS: Final = (
    # 2026/11/30 and 30.11.2026; of 11/30/2026 nobody knows which is the month.
    re.compile(r"(?P<year>[0-9]{4})[/.](?P<month>[0-9]{1,2})[/.](?P<day>[0-9]{1,2})(?![0-9/.]),?"),
    re.compile(r"(?P<day>[0-9]{1,2})\.\s?(?P<month>[0-9]{1,2})\.\s?(?P<year>[0-9]{4})(?![0-9]),?"),
)
_SOLAR: Final = re.compile(r"(1(?:3[89]|4[0-3])[0-9])(-?)([0-9]{2})\2([0-9]{2})(?![0-9])")
_LEAP_SECOND: Final = re.compile(r"(?<=:[0-9]{2}:)60(?![0-9])")
_MIDNIGHT: Final = re.compile(r"(?<=[T ])24(:?)00(?:\1 ?00(?:[.,]0{1,9})?)?(?![0-9:])")
"""How the day ends (ISO 8601, xs:dateTime): the first minute of the next one."""

_C: Final = re.compile(
    # What C's asctime writes, and date(1) with its zone.
    r"[A-Za-z]{3}\s+(?P<month>[A-Za-z]{3})\s+(?P<day>[0-9]{1,2})\s+(?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})"
    r"(?P<zone>\s+[A-Z]{1,5})?\s+(?P<year>[0-9]{4})"
)
MONTHS: Final = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]  # as RFC 5322 has them
_ZONE: Final = re.compile(
    r"\b(?:(?:GMT|UTC?)\s?(?=[+-]\d)|([A-Z]{3,5})\s*$)|(?<=[+-]\d\d):(?=\d\d)"
)
_SHORT_ZONE: Final = re.compile(r"(?<=[+-])(\d)(?::?(\d\d))?(?!\d)|(?<=[+-]\d\d)(?!\d)")
_HALF: Final = re.compile(
    r"\b(?P<hour>[0-9]{1,2})(?P<rest>:[0-9:]{2,8})\s?(?P<half>[AaPp])\.?[Mm]\b\.?"
)
"""A clock of twelve hours, which no standard of feeds or mails has."""

_ZONES: Final = {
    "WET": "+0000", "WEST": "+0100", "BST": "+0100", "CET": "+0100", "MET": "+0100",
    "CEST": "+0200", "MEST": "+0200", "MESZ": "+0200", "MEZ": "+0100", "EET": "+0200",
    "EEST": "+0300", "MSK": "+0300", "TRT": "+0300", "IRST": "+0330", "PKT": "+0500",
    "WIB": "+0700", "HKT": "+0800", "SGT": "+0800", "AWST": "+0800", "JST": "+0900",
    "KST": "+0900", "ACST": "+0930", "AEST": "+1000", "AEDT": "+1100", "NZST": "+1200",
    "NZDT": "+1300", "AKST": "-0900", "AKDT": "-0800", "HST": "-1000", "SAST": "+0200",
}  # fmt: skip
"""Names of zones that mean one offset only, and that RFC 5322 hasn't got. IST means three."""

_ISO_ZONES: Final = _ZONES | {
    "EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500", "MST": "-0700",
    "MDT": "-0600", "PST": "-0800", "PDT": "-0700",
}  # fmt: skip
_NAMED: Final = re.compile(r"(?<=[0-9])[A-Z]{3,4}$")
_LONGEST: Final = 100  # characters
_NOON: Final = 12
_MINUTE: Final = timedelta(minutes=1)
_YEARS: Final = range(1600, 9990)
"""Later ones an added offset or licence would take out of what a datetime can hold; earlier ones
are of the lunar calendar."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that could be read; `guessed` where its offset is missing and UTC was taken."""

    at: datetime
    guessed: bool = False


def read_time(text: str) -> Moment | None:
    """Read ISO 8601, or the dates of mails and feeds; None where it is anything else.

    Of mails: RFC 5322, 3.3, and what came before it. A day without a time is its first minute,
    guessed; so is a month (W3C-DTF).
    """
    text = text.strip()
    return _read(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=1024)  # an item says the same time twice, and a feed the same again each minute
def _read(text: str) -> Moment | None:
    if not text.isascii():
        text = with_days_numbered(text.translate(DIGITS))
    text, more = _counted_on(_numbered(text))
    try:
        at = _iso(text) if text[:4].isdigit() else _mail(text)
        at = at and at + more
    except (ValueError, OverflowError):
        return None
    if at is None or at.year not in _YEARS:
        return None
    offset = at.utcoffset()
    if offset is None:
        return Moment(at.replace(tzinfo=UTC), guessed=True)
    # ISO 8601 has no seconds in an offset, and the next service could not read them.
    return Moment(at.astimezone(UTC) if offset % _MINUTE else at)


def _numbered(text: str) -> str:
    """Answer a date of numbers as ISO 8601 has it; any other text as it is."""
    for pattern in _NUMBERS:
        if found := pattern.match(text):
            day = f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
            return f"{day} {text[found.end() :].lstrip()}".rstrip()
    return text


def _counted_on(text: str) -> tuple[str, timedelta]:
    """Answer a time that a clock of 24 hours shows, and how much later is meant."""
    if _LEAP_SECOND.search(text):
        return _LEAP_SECOND.sub("59", text), timedelta(seconds=1)
    if _MIDNIGHT.search(text):
        return _MIDNIGHT.sub("00:00:00", text), timedelta(days=1)
    return text, timedelta()


def _iso(text: str) -> datetime | None:
    if solar := _SOLAR.match(text):
        year, _, month, day = solar.groups()
        text = f"{gregorian(int(year), int(month), int(day))}{text[solar.end() :]}"
    if month := _ISO_MONTH.fullmatch(text):
        return datetime(int(month[1]), int(month[2]), 1)  # noqa: DTZ001 - none was said
    if not _ISO.fullmatch(text):
        return None
    zoned = text[:10] + _ISO_ZONE.sub("", text[10:])
    zoned = _NAMED.sub(lambda found: _ISO_ZONES.get(found[0], found[0]), zoned)
    return datetime.fromisoformat(_ISO_NAMES.sub(lambda found: _utc(found, zoned), zoned))


def _utc(found: re.Match[str], text: str) -> str:
    return "Z" if found.end() == len(text) else ""


def _mail(text: str) -> datetime | None:
    if c := _C.fullmatch(text):
        zone = c["zone"] or ""
        text = f"{c['day']} {c['month']} {c['year']} {c['time']}{zone}"
    found = _MAIL.fullmatch(text) or _AMERICAN.fullmatch(text)
    if found is None:
        return None
    said = (found["time"] or " 00:00:00").lstrip(",").replace(" at ", " ")
    time = _HALF.sub(_of_24_hours, said)
    month = month_number(found["month"])
    name = MONTHS[month - 1] if month else found["month"]
    return parsedate_to_datetime(f"{found['day']} {name} {found['year']}{_with_offset(time)}")


def _of_24_hours(found: re.Match[str]) -> str:
    hour = int(found["hour"])
    if hour <= _NOON:  # "16:30 PM" says it twice
        hour = hour % _NOON + (_NOON if found["half"] in "Pp" else 0)
    return f"{hour:02}{found['rest']}"


def _with_offset(time: str) -> str:
    """Answer a time with its zone as RFC 5322 has it."""
    zoned = _ZONE.sub(lambda found: _ZONES.get(found[1], found[1]) if found[1] else "", time)
    return _SHORT_ZONE.sub(_long, zoned)


def _long(found: re.Match[str]) -> str:
    return f"0{found[1]}{found[2] or '00'}" if found[1] else "00"
