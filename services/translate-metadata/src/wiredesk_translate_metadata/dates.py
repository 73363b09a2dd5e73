"""Dates in each edition's house form, digits and calendars."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self
from zoneinfo import ZoneInfo

from icu4py.messageformat import MessageFormat

from wiredesk.newsroom import Edition, Site
from wiredesk.types import EDITIONS
from wiredesk.types import Edition as EditionKey
from wiredesk_translate_metadata.templates.months import KEYS, own_names

_MONTH_MARK: Final = "\ue000"
"""A private-use character that stands for a month's own name until the rest is formatted."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a day, in one calendar."""

    format: MessageFormat
    names: Sequence[str] | None
    number: MessageFormat
    """Which month of the calendar a day is in."""

    @classmethod
    def of(cls, edition: Edition, calendar: str, pattern: str) -> Self:
        names = _names(edition, calendar)
        locale = f"{edition.language}-u-ca-{KEYS.get(calendar, calendar)}-nu-"
        marked = pattern.replace("MMMM", f"'{_MONTH_MARK}'") if names else pattern
        return cls(
            MessageFormat("{at,date," + marked + "}", f"{locale}{edition.digits}"),
            names,
            MessageFormat("{at,date,M}", f"{locale}latn"),
        )

    def write(self, local: datetime) -> str:
        text = str(self.format.format({"at": local}))
        if not self.names:
            return text
        month = int(str(self.number.format({"at": local})))
        return text.replace(_MONTH_MARK, self.names[month - 1])


class Dates:
    """Writes instants; a formatter an edition is made once."""

    def __init__(self, site: Site) -> None:
        self._zone = ZoneInfo(site.time_zone)
        self._forms = {key: _main(site.editions[key]) for key in EDITIONS}
        self._beside = {key: tuple(_beside(site.editions[key])) for key in EDITIONS}

    def write(self, at: datetime, edition: EditionKey) -> str:
        """Write an instant in the newsroom's time zone, and its day in the calendars beside."""
        # ICU writes an aware time in the process's zone, so it gets the local time, naive.
        local = at.astimezone(self._zone).replace(tzinfo=None)
        said = [form.write(local) for form in self._beside[edition]]
        text = self._forms[edition].write(local)
        return f"{text} ({' / '.join(said)})" if said else text


def _main(edition: Edition) -> _Form:
    return _Form.of(edition, edition.calendar, edition.date_pattern)


def _beside(edition: Edition) -> Sequence[_Form]:
    return [_Form.of(edition, each.calendar, each.pattern) for each in edition.beside]


def _names(edition: Edition, calendar: str) -> Sequence[str] | None:
    """Answer the months of a calendar; None: CLDR's."""
    own = edition.month_names if calendar == "gregorian" else None
    return own or own_names(edition.language, calendar)
