"""Where a text was written, read from its dateline: "STOCKHOLM, Aug 29, 2014 (AFP) -"."""

import re
from itertools import takewhile
from typing import Final

from wiredesk_ingest.bodies.words import squeeze

_PARTS: Final = re.compile("[,\u060c]")  # the Arabic comma, too
_DASHES: Final = " ,-\u2013\u2014"
_LONGEST: Final = 200
_AGENCY_FIRST: Final = re.compile(r"^\([^()]{2,30}\)\s?[-\u2013\u2014]\s?")  # as in Italy


def place_in(dateline: str) -> str:
    """Answer the place before the date and the agency; empty where there is none."""
    said = _AGENCY_FIRST.sub("", squeeze(dateline[:_LONGEST]), count=1)
    before = said.partition("(")[0].strip(_DASHES)
    named = takewhile(lambda part: not any(map(str.isdigit, part)), _PARTS.split(before))
    return ", ".join(filter(None, (part.strip(_DASHES) for part in named)))
