"""When a text may be used, where the words leave out what the day of the wire says.

"6 a.m. ET Sunday", "00:01 GMT on 23 November", "midnight tonight". A time is a run of its parts in
any order, with nothing but small words between: a clock, a zone, and a day of the month, of the
week or told from today. What is left out must follow beyond doubt from when the wire came.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from wiredesk_ingest.times.clock_words import CLOCK, PART, Clock, clock_of, half_of
from wiredesk_ingest.times.day_words import DATE, FROM_TODAY, days_from_today, days_of, names_day
from wiredesk_ingest.times.release_times import ZONE_SAID, latest, zone_said
from wiredesk_ingest.times.solar_days import with_days_read
from wiredesk_ingest.times.times import Moment
from wiredesk_ingest.times.weekdays import SHORT_DAY, WEEKDAY, weekday_number

_GLUE: Final = re.compile(
    r"[\s,;()\[\]،\u200c\u200e\u200f\u2013\u2014\uff08\uff09.-]|['\u2019][^\W\d_]{1,4}"
    r"|(?:on|of|di|at|the|this|from|by|um|am|den|dem|ab|le|à|a|las?|los|el|del?|il|alle|ore|ora|om|op|kl|klo"
    r"|klockan|klokken|saat|года|г|в|во|godz|dnia|às|do|da|ώρα|στις|στη|την?|τις|يوم|في|بتاريخ|الساعة|ساعت|روز"
    r"|pukul|jam|pada|hari|günü|time|hrs|hours|ma|ti|ke|to|pe|su|d|kello"
    # What many languages say behind a time.
    r"|kadar|önce|asti|saakka|óráig|után|تک|سے|پہلے|قبل|کے|بعد)(?!\w)|まで|以降|から|の|까지|이후|부터|에(?!\w)",
    re.IGNORECASE,
)
_TOKENS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("zone", rf"(?<![A-Za-z]){ZONE_SAID}"),
        ("date", DATE),
        ("clock", CLOCK),
        ("part", PART),
        ("weekday", rf"{WEEKDAY}[^\W\d_\u2e80-\uffff]{{0,6}}(?:-feira)?"),
        ("weekday", SHORT_DAY),
        ("today", FROM_TODAY),
    )
)
_DATE: Final = re.compile(DATE, re.IGNORECASE)
_LONGEST: Final = 300
"""Characters of a line in which a time is looked for."""

_IDEOGRAPHS: Final = "\u2e80"
"""Signs from there on stand without blanks."""

_DAY: Final = timedelta(days=1)


@dataclass(slots=True)
class Run:
    """The parts of a time that stand together, and where."""

    begin: int
    end: int
    parts: dict[str, list[re.Match[str]]] = field(default_factory=dict)

    def said(self, kind: str) -> list[re.Match[str]]:
        """Answer the parts of one kind."""
        return self.parts.get(kind, [])


def runs_of(line: str) -> list[Run]:
    """Answer what in a line may be a time, in its order."""
    found: list[Run] = []
    run, at = None, 0
    line = line[:_LONGEST]
    while at < len(line):
        kind, token = _token(line, at)
        if token:
            if run is None:
                run = Run(at, at)
                found.append(run)
            run.parts.setdefault(kind, []).append(token)
            at = run.end = token.end()
        elif run and (glue := _GLUE.match(line, at)):
            at = glue.end()
        else:
            run, at = None, at + 1
    return [each for each in found if {*each.parts} - {"part"}]


def near_time(run: Run, received: datetime, zone: tzinfo | None) -> datetime | None:
    """Answer the instant that a run means, for a wire that came then; None in any doubt.

    Of two clocks each has its zone, and both have to say the same.
    """
    clocks = [clock_of(said) for said in run.said("clock")]
    zones = [zone_said(said) for said in run.said("zone")] or [zone]
    if len(clocks) == 1:
        clocks *= len(zones)
    if len(clocks) != len(zones):
        return None
    ends = {_instant(run, *each, received) for each in zip(clocks, zones, strict=True)}
    return ends.pop() if len(ends) == 1 else None


def moment_near(words: str, received: datetime) -> Moment | None:
    """Answer the one time in words, for a wire that came then; where no zone is said, in UTC."""
    runs = runs_of(with_days_read(words, received.date()))
    at = near_time(runs[0], received, UTC) if len(runs) == 1 else None
    return None if at is None else Moment(at, guessed=not runs[0].said("zone"))


def _instant(run: Run, clock: Clock, zone: tzinfo | None, received: datetime) -> datetime | None:
    halves = {half_of(said[0]) for said in run.said("part")}
    at = clock.in_day(*halves) if len(halves) <= 1 else None
    day = _day(run, received.astimezone(zone).date()) if zone and at is not None else None
    if zone is None or day is None or at is None:
        return None
    end = latest(datetime.combine(day, time()) + at, zone)
    # A day of the week that is today's may be next week's.
    return end if run.said("date") or run.said("today") or end > received else None


def _day(run: Run, today: date) -> date | None:
    """Answer the one day that all parts of a run agree on."""
    said = [{*days_of(each, today)} for each in run.said("date")]
    said += [{today + _DAY * days_from_today(each[0])} for each in run.said("today")]
    week = {today + _DAY * ahead for ahead in range(7)}
    days = set.intersection(*said) if said else week if run.said("weekday") else set()
    for each in run.said("weekday"):
        days = {day for day in days if day.weekday() == weekday_number(each[0])}
    return days.pop() if len(days) == 1 else None


def _token(line: str, at: int) -> tuple[str, re.Match[str] | None]:
    if at and line[at - 1].isalpha() and line[at].isalpha() and line[at] < _IDEOGRAPHS:
        return "", None  # within a word
    for kind, pattern in _TOKENS:
        token = pattern.match(line, at)
        if token and _is_real(kind, token):
            return kind, token
    return "", None


def _is_real(kind: str, token: re.Match[str]) -> bool:
    """Tell whether a day has a month, and the hour before a month is no hour."""
    if kind == "date":
        return names_day(token)
    behind = (
        _DATE.match(token.string, token.start("led")) if kind == "clock" and token["led"] else None
    )
    return behind is None or not names_day(behind)
