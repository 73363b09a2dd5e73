"""The time, passed in wherever it is needed."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Answer this machine's time in UTC."""
    return datetime.now(UTC)
