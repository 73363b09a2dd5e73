"""Where a running `up` answers, for commands that were not told."""

import os
from pathlib import Path
from typing import Literal

from wiredesk.up import DEFAULT_DATA
from wiredesk.up.board import read_board


def nearest(part: Literal["console", "receiver"], otherwise: str) -> str:
    """Answer the address of a part of the `up` in `WIREDESK_DATA`, or in this folder.

    `otherwise` where none runs there.
    """
    try:
        board = read_board(Path(os.environ.get("WIREDESK_DATA") or DEFAULT_DATA))
    except (OSError, ValueError):  # not for us to read, or of another version
        return otherwise
    if board is None:
        return otherwise
    return {"console": board.console, "receiver": board.receiver}[part]
