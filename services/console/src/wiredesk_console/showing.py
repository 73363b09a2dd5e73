"""How the desk shows what its tables hold, on its pages and in a terminal alike."""

from collections.abc import Mapping
from typing import Any, Final

from wiredesk.cli.paper import time_shown

TIMES: Final = frozenset({"time", "last", "when"})
"""Columns of times, which people read to the second."""
_HEADINGS: Final[Mapping[str, str]] = {"rate": "records a second"}
"""Columns whose names do not say enough, a unit above all."""


def heading(column: str) -> str:
    """Answer what stands above a column."""
    return _HEADINGS.get(column, column.replace("_", " "))


def shown(column: str, value: Any) -> Any:  # noqa: ANN401 - JSON
    """Answer what a table says of a value in one of its columns."""
    return time_shown(value) if column in TIMES and value else value
