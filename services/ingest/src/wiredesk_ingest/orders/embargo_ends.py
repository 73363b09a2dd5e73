"""When an embargo ends that stands in words, where they leave no doubt about it."""

import re
from datetime import datetime
from typing import Final

from wiredesk_ingest.orders.embargo_words import MOMENT
from wiredesk_ingest.times.release_times import release_times
from wiredesk_ingest.times.solar_days import with_days_read
from wiredesk_ingest.times.times import Moment, read_time

_DOUBT: Final = re.compile(
    # Two values of one name are joined by a stroke.
    rf"\d|\s/\s|\b{MOMENT}|\b(?:today|local|further\s+notice|heute|morgen|demain|ma[nñ]ana)\b"
    r"|اليوم|غدا|محل[يی]|امروز|فردا|آج|کل",
    re.IGNORECASE,
)
"""What else may say when, in words that have a whole time."""

_LONGEST: Final = 300


def end_said(words: str) -> datetime | None:
    """Answer until when words say that an item must wait; None in any doubt.

    Day, month, year, clock and zone must be said, and nothing else that may be a time. Of several
    the last one counts.
    """
    if len(words) > _LONGEST:
        return None
    words = with_days_read(words)
    found = [*release_times(words)]
    rest = list(words)
    for begin, end, _ in found:
        rest[begin:end] = " " * (end - begin)
    if not found or _DOUBT.search("".join(rest)):
        return None
    return max(at for _, _, at in found)


def embargo_end(text: str) -> Moment | None:
    """Read what a wire gives as an embargo's end: a time, or words that say one."""
    if moment := read_time(text):
        return moment
    until = end_said(text)
    return None if until is None else Moment(until)
