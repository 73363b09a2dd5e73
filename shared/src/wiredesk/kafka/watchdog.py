"""Ends a worker whose event loop stands still, so that its records go to another one.

Two watchmen. A Python thread says in the log what happened and exits with a status of its own;
it can't run while a C extension (a regular expression gone wild) keeps the interpreter locked.
So faulthandler's timer, which needs no interpreter, stands behind it.
"""

import asyncio
import faulthandler
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

import structlog

HUNG: Final = 70
"""Exit status (EX_SOFTWARE of sysexits.h) of a worker that hung."""

_LOOKS: Final = 10  # how often the thread looks within the time that is allowed
_BEHIND: Final = 1.5  # the timer fires after the thread would have
_START: Final = 10  # as many times as long
_STDERR: Final = 2  # the file itself: what stands in for sys.stderr may have none


@asynccontextmanager
async def watched(
    hang_s: float, starting: Callable[[], bool] = lambda: False
) -> AsyncIterator[None]:
    """Watch the running event loop; once it stood still for `hang_s` seconds, end the process.

    While it is `starting` it may take ten times as long: models are loaded, and on a busy machine
    that takes its time.
    """
    watch = _Watch(hang_s, starting)
    thread = threading.Thread(target=watch.look, name="watchdog", daemon=True)
    beats = asyncio.create_task(watch.beat())
    thread.start()
    try:
        yield
    finally:
        beats.cancel()
        watch.over.set()
        faulthandler.cancel_dump_traceback_later()


class _Watch:
    def __init__(self, hang_s: float, starting: Callable[[], bool]) -> None:
        self.over = threading.Event()
        self._hang_s = hang_s
        self._starting = starting
        self._every_s = hang_s / _LOOKS
        self._beaten = True

    async def beat(self) -> None:
        """Show that the event loop turns."""
        while True:
            self._beaten = True
            fires_s = self._hang_s * _BEHIND * self._patience
            faulthandler.dump_traceback_later(fires_s, exit=True, file=_STDERR)
            await asyncio.sleep(self._every_s)

    def look(self) -> None:
        """End the process after so many looks without a beat.

        Looks are counted, not seconds: a process that was frozen for a moment did not hang. (One
        that was frozen for long lost its partitions to another worker, and the timer ends it.)
        """
        missed = 0
        while not self.over.wait(self._every_s):
            missed = 0 if self._beaten else missed + 1
            self._beaten = False
            if missed >= _LOOKS * self._patience:
                self._end()

    @property
    def _patience(self) -> int:
        return _START if self._starting() else 1

    def _end(self) -> None:
        structlog.get_logger().critical("worker_hung", hang_s=self._hang_s)
        faulthandler.dump_traceback(file=_STDERR, all_threads=True)
        sys.stderr.flush()
        sys.stdout.flush()
        os._exit(HUNG)
