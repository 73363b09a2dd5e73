"""Keeps the board of a running `up` current, also where its disk is full for a while."""

import asyncio
from collections.abc import Callable
from typing import Final

import structlog

from wiredesk.up.board import Board, write_board

AGAIN_S: Final = 5.0
SENTENCE: Final = (
    "Nothing can be written into the data folder: make room on its disk, or mend its rights. "
    "All goes on; only `wiredesk status` and `prometheus.json` show the workers as they were."
)


class BoardWriter:
    """Writes what there is to say; what could not be written is said once and tried again."""

    def __init__(
        self,
        board: Callable[[], Board],
        write: Callable[[Board], None] = write_board,
        again_s: float = AGAIN_S,
    ) -> None:
        """Write nothing yet."""
        self._board = board
        self._write = write
        self._again_s = again_s
        self._again: asyncio.TimerHandle | None = None
        self._log = structlog.get_logger()

    def __call__(self) -> None:
        """Write the board as it is now. Call it on the event loop."""
        waited, self._again = self._again, None
        if waited:
            waited.cancel()
        try:
            self._write(self._board())
        except OSError as error:
            if not waited:
                self._log.error("board_not_written", error=str(error), sentence=SENTENCE)
            self._again = asyncio.get_running_loop().call_later(self._again_s, self)
        else:
            if waited:
                self._log.info("board_written_again")
