"""Starts workers as forks of one process that has imported what they share (`preload`).

The standard library's fork server does it. Nothing outlives `up`, not even its kill -9: the fork
server is killed when `up` ends, and each worker when the fork server does.
"""

import asyncio
import multiprocessing
import os
import runpy
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from multiprocessing import forkserver
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Final

from wiredesk.child import die_with_parent

PRELOAD: Final = "wiredesk.up.preload"
MORTAL: Final = "wiredesk.up.mortal"
_COMM: Final = Path("/proc/self/comm")


class Child:
    """One worker's process."""

    def __init__(self, process: ForkServerProcess) -> None:
        """Follow a process that was started; needs a running event loop."""
        self._process = process
        self.pid = process.pid or 0
        self._exit: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().add_reader(process.sentinel, self._ended)

    def _ended(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        code = self._process.exitcode
        self._exit.set_result(-signal.SIGKILL if code is None else code)

    async def wait(self) -> int:
        """Wait for its end; answer the exit status, below zero the signal that ended it."""
        return await asyncio.shield(self._exit)

    def send(self, number: signal.Signals) -> None:
        """Send it a signal; nothing happens where it has ended."""
        if not self._exit.done():
            with suppress(ProcessLookupError):  # it has, and its news is on the way to us
                os.kill(self.pid, number)


class Nursery:
    """Starts workers."""

    def __init__(self, preload: str = PRELOAD) -> None:
        """Decide what workers find imported; nothing is started yet."""
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([MORTAL, preload])

    def warm(self) -> None:
        """Begin to import, in the background."""
        forkserver.ensure_running()

    def start(self, module: str, arguments: Sequence[str], environment: Mapping[str, str]) -> Child:
        """Start `python -m {module} {arguments}` with these variables beside our own.

        Raises OSError and EOFError where the fork server could not do it.
        """
        process = self._context.Process(target=live, args=(module, arguments, dict(environment)))
        process.start()
        return Child(process)

    async def run(
        self, module: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> int:
        """Start it and wait for its end; it doesn't outlive a cancelled wait."""
        child = self.start(module, arguments, environment)
        try:
            return await child.wait()
        finally:
            child.send(signal.SIGKILL)


def live(module: str, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Be the worker: called in the new process."""
    _die_with_fork_server()
    # A group of its own: Ctrl-C on a terminal goes to `up` alone, which then ends all in order.
    os.setpgid(0, 0)
    # Standard output belongs to the line that says "ready".
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if _COMM.exists():
        _COMM.write_text(f"wd-{arguments[0]}")
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    sys.modules.pop(f"{module}.__main__", None)  # imported before; runpy would warn of it
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _die_with_fork_server() -> None:
    die_with_parent(signal.SIGKILL)
    up = multiprocessing.parent_process()
    if up is None or not up.is_alive():
        os._exit(1)
