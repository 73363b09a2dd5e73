"""Times as agencies write them, always with an offset."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_FULL: Final = re.compile(r"\d{4}-?\d\d-?\d\d[T ]\d\d.*", re.DOTALL)
_MINUTE: Final = timedelta(minutes=1)
_YEARS: Final = range(1000, 9990)
"""Outside of them, an offset or an added licence would leave what a datetime can hold."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that could be read; `guessed` where its offset is missing and UTC was taken."""

    at: datetime
    guessed: bool = False


def read_time(text: str) -> Moment | None:
    """Read ISO 8601 with date and time; None where it is anything else."""
    text = text.strip()
    if not _FULL.fullmatch(text):
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if at.year not in _YEARS:
        return None
    offset = at.utcoffset()
    if offset is None:
        return Moment(at.replace(tzinfo=UTC), guessed=True)
    # ISO 8601 has no seconds in an offset, and the next service could not read them.
    return Moment(at.astimezone(UTC) if offset % _MINUTE else at)
