"""What orders two states of one article."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final, Self

from pydantic import Field, NonNegativeInt

from wiredesk.types import Frozen, Instant

_VERSION_DIGITS: Final = 19
_EPOCH: Final = datetime(1, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_TIME_DIGITS: Final = 18  # the year 9999 in microseconds since the year 1
_FORM: Final = re.compile(
    rf"([0-9]{{{_VERSION_DIGITS}}})\.([0-9]{{{_TIME_DIGITS}}})\.([0-9]{{{_TIME_DIGITS}}})"
)


class Revision(Frozen):
    """Orders two tellings of one story: the agency's number, then its clock, then ours."""

    version: NonNegativeInt = Field(lt=10**_VERSION_DIGITS)
    versioncreated: Instant
    received: Instant

    def __lt__(self, other: "Revision") -> bool:
        """Tell whether this telling is older."""
        return self._key() < other._key()

    def __le__(self, other: "Revision") -> bool:
        """Tell whether this telling is not newer."""
        return self._key() <= other._key()

    def _key(self) -> tuple[int, datetime, datetime]:
        return self.version, self.versioncreated, self.received

    def __str__(self) -> str:
        """Write the one form that sorts as the revisions do (digits only, fixed width)."""
        return (
            f"{self.version:0{_VERSION_DIGITS}d}"
            f".{_microseconds(self.versioncreated):0{_TIME_DIGITS}d}"
            f".{_microseconds(self.received):0{_TIME_DIGITS}d}"
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the string form back; ValueError where it is not one."""
        form = _FORM.fullmatch(text)
        if form is None:
            raise ValueError("a revision is three numbers, each of its own fixed width")
        version, created, received = map(int, form.groups())
        return cls(version=version, versioncreated=_instant(created), received=_instant(received))


def _instant(microseconds: int) -> datetime:
    try:
        return _EPOCH + microseconds * _MICROSECOND
    except OverflowError:
        raise ValueError("a revision's time ends with the year 9999") from None


def _microseconds(at: datetime) -> int:
    return (at.astimezone(UTC) - _EPOCH) // _MICROSECOND
