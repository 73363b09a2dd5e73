"""Where a text was written, read from its dateline: "STOCKHOLM, Aug 29, 2014 (AFP) -"."""

import re
from itertools import takewhile
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.times.month_names import month_number

_PARTS: Final = re.compile("[,\u060c]")  # the Arabic comma, too
_DASHES: Final = " ,-\u2013\u2014"
_LONGEST: Final = 200
_DAY: Final = re.compile(
    r"(?:\sف[يى])?\s(?:(?P<month>[^\W\d_]{3,9})\.?\s\d{1,2}\b|\d{1,2}\.?\s(?P<named>[^\W\d_]{3,9}))"
)
_IN_FIGURES: Final = re.compile(r"\s(?:\d{1,2}/\d{1,2}|\d{4}-\d\d-\d\d)(?!\d)")
_AGENCY_FIRST: Final = re.compile(r"^\([^()]{2,30}\)\s?[-\u2013\u2014]\s?")  # as in Italy


def place_in(dateline: str) -> str:
    """Answer the place before the date and the agency; empty where there is none."""
    said = _AGENCY_FIRST.sub("", squeeze(dateline[:_LONGEST]), count=1)
    before = said.partition("(")[0].strip(_DASHES)
    parts = map(_without_day, _PARTS.split(before))
    named = takewhile(lambda part: not any(map(str.isdigit, part)), parts)
    return ", ".join(filter(None, (part.strip(_DASHES) for part in named)))


def _without_day(part: str) -> str:
    """Answer what stands before a day of a month: some leave out the comma between the two."""
    if figures := _IN_FIGURES.search(part):
        return part[: figures.start()]
    for day in _DAY.finditer(part):
        if month_number(day["month"] or day["named"]):
            return part[: day.start()]
    return part
