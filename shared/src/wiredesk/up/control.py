"""How other commands talk to a running `up`: a line of JSON each way, over a Unix socket."""

import asyncio
import hashlib
import json
import os
import socket
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from wiredesk.errors import WiredeskError

_SUN_PATH: Final = 100  # bytes; sockaddr_un holds 108 on Linux and 104 elsewhere

Answer = dict[str, Any]
Handle = Callable[[Answer], Awaitable[Answer]]
"""Answers one request. A WiredeskError becomes `{"error": sentence}`."""


class NothingRunsError(WiredeskError):
    """No `wiredesk up` runs with this data folder. Start one, or name its folder with --data."""


class RefusedError(WiredeskError):
    """The running `wiredesk up` refused."""

    def __str__(self) -> str:
        """Say what it said: a whole sentence."""
        return self.detail


def socket_path(data: Path) -> Path:
    """Answer where the socket of a data folder is.

    In it; but where that name is too long for a socket, in this user's folder for such things.
    """
    inside = data.resolve() / "up.sock"
    if len(os.fsencode(inside)) <= _SUN_PATH:
        return inside
    name = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return Path(folder) / f"wiredesk-{os.getuid()}-{name}.sock"


async def serve(path: Path, handle: Handle) -> asyncio.Server:
    """Listen; only this user may connect.

    The caller owns the data folder, so a socket that is there already is nobody's.
    """

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answer = await _answer(await reader.readline(), handle)
        with suppress(ConnectionError):  # who asked may not have waited
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        writer.close()

    return await asyncio.start_unix_server(talk, sock=_listen(path))


def _listen(path: Path) -> socket.socket:
    path.unlink(missing_ok=True)
    listening = socket.socket(socket.AF_UNIX)
    old = os.umask(0o177)
    try:
        listening.bind(str(path))
    finally:
        os.umask(old)
    return listening


async def _answer(line: bytes, handle: Handle) -> Answer:
    try:
        return await handle(json.loads(line))
    except WiredeskError as error:
        return {"error": str(error)}
    except (ValueError, KeyError, TypeError) as error:
        return {"error": f"this request is not understood: {error!r}"}


def ask(path: Path, request: Answer) -> Answer:
    """Send one request and wait for its answer. Raises NothingRunsError and RefusedError."""
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError as error:
            raise NothingRunsError(str(error)) from None
        connection.sendall(json.dumps(request).encode() + b"\n")
        with connection.makefile("rb") as lines:
            line = lines.readline()
    if not line:
        raise NothingRunsError("it ended while it was asked")
    answer: Answer = json.loads(line)
    if "error" in answer:
        raise RefusedError(answer["error"])
    return answer
