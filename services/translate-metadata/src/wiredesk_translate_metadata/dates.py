"""Dates in each edition's house form, digits and calendar."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from icu4py.messageformat import MessageFormat

from wiredesk.newsroom import Edition, Site
from wiredesk.types import EDITIONS
from wiredesk.types import Edition as EditionKey

_MONTH_MARK: Final = "\ue000"
"""A private-use character that stands for a month's own name until the rest is formatted."""


class Dates:
    """Writes instants; a formatter an edition is made once."""

    def __init__(self, site: Site) -> None:
        self._zone = ZoneInfo(site.time_zone)
        self._editions = site.editions
        self._formats = {key: _format(site.editions[key]) for key in EDITIONS}

    def write(self, at: datetime, edition: EditionKey) -> str:
        """Write an instant in the newsroom's time zone."""
        # ICU writes an aware time in the process's zone, so it gets the local time, naive.
        local = at.astimezone(self._zone).replace(tzinfo=None)
        text = str(self._formats[edition].format({"at": local}))
        names = self._editions[edition].month_names
        return text.replace(_MONTH_MARK, names[local.month - 1]) if names else text


def _format(edition: Edition) -> MessageFormat:
    pattern = edition.date_pattern
    if edition.month_names:
        pattern = pattern.replace("MMMM", f"'{_MONTH_MARK}'")
    locale = f"{edition.language}-u-ca-{_calendar(edition)}-nu-{edition.digits}"
    return MessageFormat("{at,date," + pattern + "}", locale)


def _calendar(edition: Edition) -> str:
    """Answer BCP 47's key of the calendar (gregory where CLDR says gregorian)."""
    return "gregory" if edition.calendar == "gregorian" else edition.calendar
