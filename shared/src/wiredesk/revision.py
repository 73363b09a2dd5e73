"""What orders two states of one article."""

from datetime import UTC, datetime, timedelta
from typing import Final, Self

from pydantic import Field, NonNegativeInt

from wiredesk.types import Frozen, Instant

_VERSION_DIGITS: Final = 19
_EPOCH: Final = datetime(1, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_TIME_DIGITS: Final = 18  # the year 9999 in microseconds since the year 1


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
        version, created, received = text.split(".")
        return cls(
            version=int(version),
            versioncreated=_EPOCH + int(created) * _MICROSECOND,
            received=_EPOCH + int(received) * _MICROSECOND,
        )


def _microseconds(at: datetime) -> int:
    return (at.astimezone(UTC) - _EPOCH) // _MICROSECOND
