"""Who a story sent as text is: `urn:iptc7901:dpa:eca:20181121:0003`, `urn:anpa:W:20131113:2870`.

Service, day (UTC) and number, as the issue of a wire says them; never the time of receipt. So the
same story sent again is the same article, and a kill that names a number finds it. A wire without
a date can't be told from one of another day with its number, so the digest of its text joins in;
where the number is all noughts, that of its keywords and headline does.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.kills import LONGEST, numbers_in
from wiredesk_ingest.formats.texts.times import WireTime
from wiredesk_ingest.times.month_names import month_number

_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = 3
"""Hours: numbers begin anew at the agency's own midnight, up to so long before UTC's."""

_NAMED_DAY: Final = re.compile(
    r"\b(?:(?P<day>\d{1,2})\.?\s(?P<month>[^\W\d_]{3,9})|(?P<month2>[^\W\d_]{3,9})\.?\s(?P<day2>\d{1,2}))\b"
)
_YESTERDAY: Final = re.compile(r"\b(?:yesterday|gestern|hier|ayer|ieri)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """Where a wire stands in its agency's numbering."""

    scheme: str  # of the uri: format, and agency where it is said
    service: str
    number: int
    time: WireTime | None
    mark: str = ""  # behind the number

    def told_apart(self, *said: str) -> "Identity":
        """Answer it with what a story says besides, where a number of noughts tells it from none.

        So the same headline sent again that day is the same article, as after a correction.
        """
        return self if self.number else replace(self, mark=f"-{_digest(said)}")

    def uri(self, day: str, number: int | None = None) -> str:
        """Answer the uri of a story of this service."""
        said = self.number if number is None else number
        return f"urn:{self.scheme}:{self.service}:{day}:{said:04d}{self.mark}"

    def draft(self, text: Sequence[str]) -> Draft:
        """Begin an article; what its date leaves out is filled in when the receipt is known."""
        if self.time is None:
            draft = Draft(f"{self.uri('undated')}-{_digest(text)}")
            draft.notes.append("uri: the wire says no day, so its text tells it from others")
            return draft
        draft = Draft(self.uri("unknown"))
        if self.time.at:
            self._date(draft, self.time.at)
        else:
            draft.undated = partial(self._guess, draft)
        return draft

    def _date(self, draft: Draft, at: datetime) -> None:
        draft.uri = self.uri(f"{at:%Y%m%d}")
        draft.fields["versioncreated"] = at
        if self.time and self.time.guessed:
            draft.unzoned.add("versioncreated")

    def _guess(self, draft: Draft, received: datetime) -> None:
        at = self.time.nearest(received) if self.time else None
        if at is None:
            return
        self._date(draft, at)
        draft.notes.append(
            f"versioncreated: part of the date is not said, {at:%Y-%m-%d} is nearest"
        )

    def names_any(self, lines: Sequence[str]) -> bool:
        """Tell whether lines name a story of this service."""
        return any(True for line in lines for _ in numbers_in(line, self.service))

    def targets(self, lines: Sequence[str], at: datetime) -> Iterator[str]:
        """Answer the uris of the stories of this service that lines name, each once."""
        seen = set[str]()
        for line in lines:
            numbers = [*numbers_in(line, self.service)]
            said = _said_day(line[:LONGEST], at) if numbers else None
            for number in numbers:
                for day in [said] if said else self._days(number, at):
                    uri = self.uri(f"{day.year}{day.month:02d}{day.day:02d}", number)
                    if uri not in seen:
                        seen.add(uri)
                        yield uri

    def _days(self, number: int, at: datetime) -> list[datetime]:
        """Answer the days on which a number was given that a wire of some time names."""
        if number > self.number:
            return [at - _DAY]  # no story before its kill: it was in the numbers of the day before
        hours = at.hour + at.minute / 60
        if number < self.number and number * (hours + _MIDNIGHT) <= self.number * _MIDNIGHT:
            return [at, at - _DAY]  # so low that it may have been given before UTC's midnight
        return [at]


def _digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def _said_day(line: str, at: datetime) -> datetime | None:
    """Answer the day that a line says its stories are of."""
    return at - _DAY if _YESTERDAY.search(line) else _named_day(line, at)


def _named_day(line: str, at: datetime) -> datetime | None:
    for found in _NAMED_DAY.finditer(line):
        month = month_number(found["month"] or found["month2"])
        for year in (at.year, at.year - 1) if month else ():
            try:
                day = at.replace(year=year, month=month, day=int(found["day"] or found["day2"]))
            except ValueError:
                continue
            if day <= at:
                return day
    return None
