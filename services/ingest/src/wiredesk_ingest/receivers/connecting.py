"""How a connection to somebody's server is opened: only where it may lead, and trusting whom."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

from wiredesk.reach import Reach
from wiredesk_ingest.receivers.dialing import reachable

Dial = Callable[[str, int], Awaitable[socket.socket]]
"""Opens a TCP connection to a host and port. Raises OSError and SourceFails."""


def dialler(reach: Reach) -> Dial:
    """Answer what connects to the addresses of a host that a channel may reach."""

    async def dial(host: str, port: int) -> socket.socket:
        refused: OSError | None = None
        for address in await reachable(reach, host, port):
            try:
                return await _connect(address, port)
            except OSError as error:
                refused = error
        raise refused or OSError(f"{host} has no address")

    return dial


async def _connect(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)  # noqa: FBT003 - the library's own signature
        await asyncio.get_running_loop().sock_connect(connection, (address, port))
    except BaseException:
        connection.close()
        raise
    return connection


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """Make the TLS context of a client: the machine's authorities, or those of a PEM file alone.

    Raises OSError where the file can't be read or holds no certificate.
    """
    return ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
