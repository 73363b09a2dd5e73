"""Child processes that never outlive us."""

import asyncio
import ctypes
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from wiredesk.errors import WiredeskError

_PR_SET_PDEATHSIG: Final = 1  # prctl(2)
_LIBC: Final = ctypes.CDLL(None, use_errno=True)
END_S: Final = 8.0


class PartFailed(WiredeskError):
    """A part that was started here did not come up. Its own words are in its log."""


def free_port() -> int:
    """Answer a port of the loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def die_with_parent(number: signal.Signals = signal.SIGTERM) -> None:
    """Ask Linux to send this process a signal when its parent dies, also by kill -9."""
    if sys.platform == "linux":
        _LIBC.prctl(_PR_SET_PDEATHSIG, number)


@asynccontextmanager
async def running(
    command: Sequence[str],
    *,
    log: Path | None = None,
    environment: Mapping[str, str] | None = None,
    within_s: float = END_S,
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a command in a session of its own; end it by SIGTERM, and after `within_s` by SIGKILL."""
    output = log.open("ab") if log else None
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=subprocess.DEVNULL,
            stdout=output or subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,  # Ctrl-C in the terminal is for us alone
            preexec_fn=die_with_parent,
        )
        try:
            yield process
        finally:
            await end(process, within_s)
    finally:
        if output:
            output.close()


async def end(process: asyncio.subprocess.Process, within_s: float) -> None:
    """End a process and wait until it is gone."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), within_s)
    except TimeoutError:
        process.kill()
        await process.wait()


async def open_port(
    port: int, process: asyncio.subprocess.Process, *, within_s: float, host: str = "127.0.0.1"
) -> None:
    """Wait until somebody listens on a port. Raises PartFailed when the process ends before."""
    try:
        async with asyncio.timeout(within_s):
            while not await _listens(host, port):
                if process.returncode is not None:
                    raise PartFailed(f"exit {process.returncode}")
                await asyncio.sleep(0.02)
    except TimeoutError as error:
        raise PartFailed(f"nothing on port {port} after {within_s} s") from error


async def _listens(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True
