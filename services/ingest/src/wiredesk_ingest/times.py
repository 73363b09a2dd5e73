"""Times as agencies write them, always with an offset."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

_ISO: Final = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}(?:[T ][0-9]{2}.{0,40})?", re.DOTALL)
_MAIL: Final = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?[0-9]{1,2}[\s-][A-Za-z]{3,9}[\s-][0-9]{2,4}\s+[0-9]{1,2}:.{2,40}"
)
_MINUTE: Final = timedelta(minutes=1)
_YEARS: Final = range(1000, 9990)
"""Outside of them, an offset or an added licence would leave what a datetime can hold."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that could be read; `guessed` where its offset is missing and UTC was taken."""

    at: datetime
    guessed: bool = False


def read_time(text: str) -> Moment | None:
    """Read ISO 8601, or the date of a mail (RFC 5322, 3.3); None where it is anything else.

    A day without a time is its first minute, guessed.
    """
    text = text.strip()
    try:
        if _ISO.fullmatch(text):
            at = datetime.fromisoformat(text)
        elif _MAIL.fullmatch(text):
            at = parsedate_to_datetime(text)
        else:
            return None
    except ValueError:
        return None
    if at.year not in _YEARS:
        return None
    offset = at.utcoffset()
    if offset is None:
        return Moment(at.replace(tzinfo=UTC), guessed=True)
    # ISO 8601 has no seconds in an offset, and the next service could not read them.
    return Moment(at.astimezone(UTC) if offset % _MINUTE else at)
