"""What tables are printed on: as wide as the terminal, and wide enough for a file or a pipe."""

import os
import sys
from datetime import UTC, datetime
from typing import Final

from rich.console import Console

PIPED: Final = 200
"""Characters of a line, where neither a terminal nor COLUMNS says how many it has."""


def paper() -> Console:
    """Answer a console on standard output; in a pipe nothing is cut to 80 characters."""
    is_told = sys.stdout.isatty() or os.environ.get("COLUMNS")
    return Console(width=None if is_told else PIPED)


def time_shown(iso: str) -> str:
    """Answer a time (ISO 8601) as people read it in tables: to the second, in UTC."""
    return datetime.fromisoformat(iso).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
