"""The time of day in a date: with the dash before it, it stays on one line."""

import re
from typing import Final

from markupsafe import Markup, escape

_CLOCK: Final = re.compile(r"(?<=\s)[-\u2013\u2014] \d+[:.]\d+\S*")


def with_clock(date: str) -> Markup:
    """Write a date as HTML in which the time of day is an element, where it has one."""
    found = _CLOCK.search(date)
    if found is None:
        return escape(date)
    clock = Markup('<span class="clock">{}</span>').format(found[0])
    return escape(date[: found.start()]) + clock + escape(date[found.end() :])
