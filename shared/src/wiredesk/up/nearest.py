"""Where a running `up` answers: as a command was told, or the one that is nearest."""

import os
import re
from pathlib import Path
from typing import Final, Literal

from wiredesk.up import DEFAULT_DATA
from wiredesk.up.board import Board, read_board
from wiredesk.up.control import NothingRunsError

Part = Literal["console", "receiver"]

_ADDRESS: Final = re.compile(r"[\w.-]+:\d+(?:/.*)?|\[[\da-f:]+\]:\d+(?:/.*)?")


class NoAddressError(NothingRunsError):
    """An address begins with http:// or https://."""


def nearest(part: Part, otherwise: str) -> str:
    """Answer the address of a part of the `up` in `WIREDESK_DATA`, or in this folder.

    `otherwise` where none runs there.
    """
    try:
        board = read_board(Path(os.environ.get("WIREDESK_DATA") or DEFAULT_DATA))
    except (OSError, ValueError):  # not for us to read, or of another version
        return otherwise
    return otherwise if board is None else _address(part, board)


def told(part: Part, said: str, otherwise: str) -> str:
    """Answer the address that a person says: as it is, or as the data folder of a running `up`.

    The nearest one, or `otherwise`, where nothing is said. Raises NothingRunsError.
    """
    if not said:
        return nearest(part, otherwise)
    if "://" in said:
        return said
    try:
        board = read_board(Path(said))
    except (OSError, ValueError) as error:
        raise NothingRunsError(f"{said}: {error}") from error
    if board is None:
        raise (NoAddressError if _ADDRESS.fullmatch(said) else NothingRunsError)(said)
    return _address(part, board)


def _address(part: Part, board: Board) -> str:
    return {"console": board.console, "receiver": board.receiver}[part]
