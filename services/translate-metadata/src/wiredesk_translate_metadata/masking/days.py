"""Days in a text: found in the source's language, and written in an edition's house form.

Month names are those of Unicode CLDR, through Babel, and the newsroom's own.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span

HOUSE_FORM: Final = "d MMMM y"
"""CLDR's pattern of a day that stands in a sentence."""

_ISO: Final = r"(?P<iy>\d{4})-(?P<im>\d{2})-(?P<id>\d{2})"
_DOTTED: Final = r"(?P<dd>\d{1,2})\.(?P<dm>\d{1,2})\.(?P<dy>\d{4})"
_FORMS: Final = (("iy", "im", "id"), ("dy", "dm", "dd"), ("y", "m", "d"), ("y2", "m2", "d2"))
_NOON: Final = time(12)


class Days:
    """Finds days with day, month and year, and writes them."""

    def __init__(self, site: Site) -> None:
        """Take the house's calendars, digits and month names."""
        self._own: Mapping[str, tuple[str, ...]] = {
            key: each.month_names or () for key, each in site.editions.items()
        }
        self._zone = ZoneInfo(site.time_zone)
        plain = {
            key: each.model_copy(update={"date_pattern": HOUSE_FORM})
            for key, each in site.editions.items()
        }
        self._dates = Dates(site.model_copy(update={"editions": plain}))
        self._patterns: dict[str, tuple[re.Pattern[str], Mapping[str, int]]] = {}

    def find(self, text: str, language: str) -> Iterator[Span]:
        """Find days of the Gregorian calendar, from left to right."""
        pattern, months = self._pattern(language)
        for found in pattern.finditer(text):
            day = _day(found, months)
            if day:
                yield Span(found.start(), found.end(), Slot("date", found[0], day.isoformat()))

    def write(self, slot: Slot, edition: Edition) -> str:
        """Write a day as the edition does."""
        day = date.fromisoformat(slot.means)
        return self._dates.write(datetime.combine(day, _NOON, self._zone).astimezone(UTC), edition)

    def _pattern(self, language: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
        if language not in self._patterns:
            own = enumerate(self._own.get(language, ()), start=1)
            months = {**_cldr_months(language), **{name.casefold(): at for at, name in own}}
            self._patterns[language] = _compiled(months), months
        return self._patterns[language]


def _compiled(months: Mapping[str, int]) -> re.Pattern[str]:
    forms = [_ISO, _DOTTED]
    if months:
        names = "|".join(map(re.escape, sorted(months, key=len, reverse=True)))
        forms.append(rf"(?P<d>\d{{1,2}})\s(?P<m>{names})\.?[,،]?\s(?P<y>\d{{4}})")
        forms.append(rf"(?P<m2>{names})\.?\s(?P<d2>\d{{1,2}}),?\s(?P<y2>\d{{4}})")
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(forms)})(?![\w-])", re.IGNORECASE)


def _day(found: re.Match[str], months: Mapping[str, int]) -> date | None:
    parts = found.groupdict()
    year, month, day = next(names for names in _FORMS if parts.get(names[0]))
    try:
        number = months.get(parts[month].casefold()) or _ascii(parts[month])
        return date(_ascii(parts[year]), number, _ascii(parts[day]))
    except ValueError:
        return None


def _ascii(digits: str) -> int:
    return int("".join(str(unicodedata.decimal(each)) for each in digits))


@cache
def _cldr_months(language: str) -> Mapping[str, int]:
    """Answer the months' names, long and short, case folded."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        str(name).casefold().rstrip("."): number
        for context in ("format", "stand-alone")
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, context, locale).items()
    }
