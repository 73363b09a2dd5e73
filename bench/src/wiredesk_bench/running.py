"""A Wiredesk of its own to measure: started, and ended with the bench."""

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
_LAST_WORDS: Final = 2_000  # characters of the log that are shown where it did not start


@contextmanager
def running(options: Sequence[str], program: Sequence[str] = UP) -> Iterator[Board]:
    """Run `wiredesk up` (or its like) with options, on free ports and in a folder of its own.

    Raises SystemExit with the end of its log where it does not become ready.
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
                yield _board(process, data, Path(log.name))
            finally:
                process.terminate()


def _board(process: subprocess.Popen[str], data: Path, log: Path) -> Board:
    line = process.stdout.readline() if process.stdout else ""
    board = read_board(data)
    if not line.startswith("ready") or board is None:
        raise SystemExit(f"it did not start:\n{log.read_text()[-_LAST_WORDS:]}")
    return board
