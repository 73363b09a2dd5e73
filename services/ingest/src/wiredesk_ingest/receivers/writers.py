"""Whether a program still writes a file: it may rest for longer than two looks are apart.

Linux knows, and says so to who asks for a lease. Not of other people's files, and not of every
file system: then nothing is known, and two looks that find a file the same have to do.
"""

import fcntl
import os
import signal
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

_UNHARMFUL: Final = signal.SIGURG
"""Sent where somebody opens a file during the lease. Linux's own choice would end this process."""

Ticks = Callable[[], float]


class Writers:
    """Tells which files of a folder are still open for writing.

    Nobody is waited for without end: who leaves a file as it is for `most_s` seconds, and open,
    has forgotten it, or hangs.
    """

    def __init__(self, most_s: float, ticks: Ticks = time.monotonic) -> None:
        self._most_s = most_s
        self._ticks = ticks
        self._since: dict[str, float] = {}

    def busy(self, folder: Path, names: Iterable[str], known_idle: int) -> set[str]:
        """Answer which of these files, none of which changes just now, are still written.

        `known_idle` is a descriptor, opened for reading, of a file there that nobody writes: where
        that one is said to be written, the file system can't tell. Raises OSError.
        """
        can_tell = not _is_written(known_idle)
        now = self._ticks()
        since = {
            name: self._since.get(name, now)
            for name in names
            if can_tell and _is_open(folder / name)
        }
        self._since = since
        return {name for name, at in since.items() if now - at < self._most_s}


def _is_open(path: Path) -> bool:
    try:
        # Not waiting: in the place of the file there could be a pipe by now.
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False  # gone, or not ours to read: whoever takes it says so
    try:
        return _is_written(file)
    finally:
        os.close(file)


def _is_written(file: int) -> bool:
    try:
        fcntl.fcntl(file, fcntl.F_SETSIG, _UNHARMFUL)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False  # somebody else's file, or a file system without leases
    fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False
