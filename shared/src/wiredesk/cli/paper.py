"""What tables are printed on: as wide as the terminal, and wide enough for a file or a pipe."""

import os
import re
import sys
from datetime import UTC, datetime
from typing import Final

from rich.console import Console, OverflowMethod
from rich.text import Text

from wiredesk.bidi import enclosed

PIPED: Final = 200
"""Characters of a line, where neither a terminal nor COLUMNS says how many it has."""
LONGEST: Final = 1_000
HEADLINE: Final = 200
"""Letters of a cell, and of a headline: no paper has a longer one, and a wire may."""
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def paper() -> Console:
    """Answer a console on standard output; in a pipe nothing is cut to 80 characters."""
    is_told = sys.stdout.isatty() or os.environ.get("COLUMNS")
    return Console(width=None if is_told else PIPED)


def time_shown(iso: str) -> str:
    """Answer a time (ISO 8601) as people read it in tables: to the second, in UTC."""
    return datetime.fromisoformat(iso).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def plain(said: object) -> str:
    """Answer what may stand in a line of a terminal: it moves no cursor and turns no neighbours."""
    return "" if said is None else enclosed(_CONTROLS.sub(" ", str(said)))


def cell(said: object, *, style: str = "", cut: bool = False, most: int = LONGEST) -> Text:
    """Make a cell of plain text, which is no mark-up; `cut`: to its column, where it is longer.

    `most`: letters that are shown; programs have the whole from `--json`.
    """
    text = "" if said is None else str(said)
    shown = text if len(text) <= most else f"{text[: most - 1]}…"
    overflow: OverflowMethod = "ellipsis" if cut else "fold"
    # None, not False: a column may say that none of its cells is wrapped.
    return Text(plain(shown), style=style, no_wrap=cut or None, overflow=overflow)
