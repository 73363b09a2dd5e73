"""Child processes that never outlive us."""

import asyncio
import ctypes
import secrets
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
_FIRST_PORT: Final = 10_000
_OUTGOING: Final = Path("/proc/sys/net/ipv4/ip_local_port_range")
_IANA_DYNAMIC: Final = 49_152  # RFC 6335, section 6


class PartFailed(WiredeskError):
    """A part that was started here did not come up. Its own words are in its log."""


def free_port() -> int:
    """Answer a port of the loopback that is free now, and that is answered once in a minute."""
    return free_ports(1)


def free_ports(count: int) -> int:
    """Answer the first of some ports in a row that are free now.

    They lie below those that the system gives to outgoing connections: one of these could be taken
    by anybody's client before it is used.
    """
    while True:
        first = _FIRST_PORT + secrets.randbelow(_first_outgoing() - count - _FIRST_PORT)
        if all(_take(first + step) for step in range(count)):
            return first


def _first_outgoing() -> int:
    return int(_OUTGOING.read_text().split()[0]) if _OUTGOING.exists() else _IANA_DYNAMIC


def _take(port: int) -> bool:
    """Have nobody else find this port free before it is used; answer whether it was.

    A connection closed from the port's side leaves it in TIME_WAIT (RFC 9293, section 3.6): who
    binds without SO_REUSEADDR, as here, is refused for a minute, and a server, which sets it, not.
    Linux asks that of the connection, too, but not before it is made.
    """
    with socket.socket() as ours, socket.socket() as theirs:
        try:
            ours.bind(("127.0.0.1", port))
        except OSError:
            return False
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        ours.listen(1)
        theirs.connect(("127.0.0.1", port))
        ours.accept()[0].close()
        theirs.recv(1)
        return True


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


def why_it_ended(code: int) -> str:
    """Say an exit status in words; below zero it is the signal that ended the process."""
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"


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
