"""Where a wire came from: what is known of it before anything is understood."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from wiredesk.types import Digest


@dataclass(frozen=True, slots=True)
class Origin:
    """One wire's channel, time of receipt, name and size."""

    channel: str
    received: datetime  # with its offset
    digest: Digest
    size: int  # bytes
    file: str = ""
    zone: ZoneInfo | None = None  # of times without an offset, where the channel names one


def is_blank(wire: bytes) -> bool:
    """Tell whether there is nothing in a wire: no byte, or blanks and zeros only."""
    return not wire.strip(b" \t\r\n\0")
