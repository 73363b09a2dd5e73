"""When an embargo ends that stands in words, where they leave no doubt about it."""

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from wiredesk_ingest.orders.words.embargo_words import MOMENT
from wiredesk_ingest.times.near_times import near_time, runs_of
from wiredesk_ingest.times.release_times import local_times, release_times
from wiredesk_ingest.times.solar_days import with_days_read
from wiredesk_ingest.times.times import Moment, read_time
from wiredesk_ingest.times.zone_names import AMERICAN, BY_PLACE, OFFSETS

_DOUBT: Final = re.compile(
    # Two values of one name are joined by a stroke.
    rf"\d|\s/\s|\b{MOMENT}|\b(?:today|local|further\s+notice|heute|morgen|demain|ma[nñ]ana)\b"
    r"|اليوم|غدا|محل[يی]|امروز|فردا|آج|کل",
    re.IGNORECASE,
)
"""What else may say when, in words that have a whole time."""

_LONGEST: Final = 300
_CLOCK: Final = re.compile(r"\d[:hT]\d\d|T\d{4}")


_OF_ZONE: Final = re.compile(
    rf"(?-i:\b(?:{'|'.join([*OFFSETS, *AMERICAN, '[A-Z]{2,4}T'])})\b)|{BY_PLACE}"
    r"|\btime\b|\bheure|\bzeit\b|\bhora|\bora\b|\btid\b|\btijd\b|\bczas|\bвремен|توقيت|وقت"
    r"|\bsaat|ώρα|時間",
    re.IGNORECASE,
)
"""What may say in which zone a time is."""


def end_said(words: str, zone: ZoneInfo | None = None) -> datetime | None:
    """Answer until when words say that an item must wait; None in any doubt.

    Day, month, year, clock and zone must be said, and nothing else that may be a time; the zone
    may be known otherwise. Of several the last one counts.
    """
    return None if len(words) > _LONGEST else _end_said(words, zone)


@lru_cache(maxsize=256)  # a line is asked again by each that has to hold its item
def _end_said(words: str, zone: ZoneInfo | None) -> datetime | None:
    words = with_days_read(words)
    found = [*release_times(words)]
    known = zone is not None and not found
    found = [*local_times(words, zone)] if zone is not None and not found else found
    rest = list(words)
    for begin, end, _ in found:
        rest[begin:end] = " " * (end - begin)
    left = "".join(rest)
    if not found or _DOUBT.search(left) or (known and _OF_ZONE.search(left)):
        return None
    return max(at for _, _, at in found)


def embargo_end(text: str) -> Moment | None:
    """Read what a wire gives as an embargo's end: a time, or words that say one."""
    if moment := read_time(text):
        return moment
    until = end_said(text)
    return None if until is None else Moment(until)


def end_in(text: str, zone: ZoneInfo | None, received: datetime | None = None) -> datetime | None:
    """Answer an embargo's end where what it leaves out is known; None in any doubt.

    That are its zone, and when the wire came, from which a year or a day may follow.
    """
    moment = read_time(text)
    if moment is None:
        return end_said(text, zone) or (received and _end_near(text, zone, received))
    if not moment.guessed:
        return moment.at
    if zone is None:
        return None
    # A day alone may mean its morning's papers or its end.
    local = moment.at.replace(tzinfo=zone)
    return local.astimezone(UTC) if _CLOCK.search(text) else None


def _end_near(words: str, zone: ZoneInfo | None, received: datetime) -> datetime | None:
    if len(words) > _LONGEST:
        return None
    words = with_days_read(words, received.date())
    runs = runs_of(words)
    rest = list(words)
    for run in runs:
        rest[run.begin : run.end] = " " * (run.end - run.begin)
    left = "".join(rest)
    ends = [near_time(run, received, None if _OF_ZONE.search(left) else zone) for run in runs]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) and not _DOUBT.search(left) else None
