"""How the desk shows what its tables hold, on its pages and in a terminal alike."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

TIMES: Final = frozenset({"time", "last"})
"""Columns of times, which people read to the second."""
_HEADINGS: Final[Mapping[str, str]] = {"rate": "records a second"}
"""Columns whose names do not say enough, a unit above all."""


def heading(column: str) -> str:
    """Answer what stands above a column."""
    return _HEADINGS.get(column, column.replace("_", " "))


def moment(text: str) -> str:
    """Answer an ISO 8601 time as people read it: UTC, to the second."""
    return f"{datetime.fromisoformat(text).astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def shown(column: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    """Answer what a table says of a value in one of its columns."""
    return moment(value) if column in TIMES and value else value
