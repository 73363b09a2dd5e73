"""What Ctrl-C does to a command that has not begun."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

INTERRUPTED: Final = 130  # as shells say it: 128 and the signal's number


@contextmanager
def leaving_at_once() -> Iterator[None]:
    """Have Ctrl-C end the process without a word while the block runs, which only imports.

    As an exception it would be a traceback through modules half imported, and lost where one of
    them passes over every exception: then the command would begin after all.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:  # a shell has it ignored for what runs behind
        signal.signal(signal.SIGINT, _leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _leave(_number: int, _frame: FrameType | None) -> None:
    os._exit(INTERRUPTED)
