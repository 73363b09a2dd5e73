"""A Wiredesk of its own to measure: started, and ended with the bench."""

import select
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wiredesk.child import free_ports
from wiredesk.up.board import Board, read_board

UP: Final = (str(Path(sys.executable).with_name("wiredesk")), "up")
START_S: Final = 120.0
"""A worker that can't start is started again and again, for it may only wait for something."""
_LAST_WORDS: Final = 2_000  # characters of the log that are shown where it failed


class RunFailed(SystemExit):
    """What was started does not do its work. Where nobody takes it, it ends the bench in words."""

    def __init__(self, why: str, log: str = "") -> None:
        """Say why in a sentence, and what the log says at its end."""
        super().__init__(f"{why}\n{log}" if log else why)
        self.why = why


@contextmanager
def running(options: Sequence[str], program: Sequence[str] = UP) -> Iterator[Board]:
    """Run `wiredesk up` (or its like) with options, on free ports and in a folder of its own.

    Raises RunFailed with the end of its log where it does not become ready, or where that is
    raised while it runs.
    """
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "log").open("w") as log:
        data = Path(folder) / "data"
        with subprocess.Popen(
            [*program, "--data", str(data), "--port", str(free_ports(3)), *options],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        ) as process:
            try:
                yield _board(process, data)
            except RunFailed as failed:
                end = Path(log.name).read_text()[-_LAST_WORDS:]
                raise RunFailed(failed.why, f"Its log ends so:\n{end}") from failed
            finally:
                process.terminate()


def _board(process: subprocess.Popen[str], data: Path) -> Board:
    said = [process.stdout] if process.stdout else []
    if not select.select(said, [], [], START_S)[0]:
        raise RunFailed(f"it did not start within {START_S:.0f} s")
    line, board = said[0].readline(), read_board(data)
    if not line.startswith("ready") or board is None:
        raise RunFailed("it did not start")
    return board
