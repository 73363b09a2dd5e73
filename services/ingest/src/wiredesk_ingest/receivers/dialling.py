"""How a connection to somebody's server is opened: only where it may lead, and trusting whom."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path

from wiredesk_ingest.receivers.source import SourceFails

Dial = Callable[[str, int], Awaitable[socket.socket]]
"""Opens a TCP connection to a host and port. Raises OSError and SourceFails."""


class Dialler:
    """Connects to the addresses of a host, none of which was not checked."""

    def __init__(self, may_reach: Callable[[str], bool]) -> None:
        self._may_reach = may_reach

    async def __call__(self, host: str, port: int) -> socket.socket:
        """Connect to the first address that answers. Raises OSError, and SourceFails."""
        refused: OSError | None = None
        for family, address in await self.addresses(host, port):
            try:
                return await _connect(family, address)
            except OSError as error:
                refused = error
        raise refused or OSError(f"{host} has no address")

    async def addresses(self, host: str, port: int) -> list[tuple[int, tuple[str, int]]]:
        """Answer the family and address of each. Raises OSError, SourceFails for one not allowed.

        One bad address among good ones is refused as a whole: a name that leads here and there
        is no name of an agency's server.
        """
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for _, _, _, _, address in found:
            if not self._may_reach(str(address[0])):
                raise SourceFails(
                    f"{host} is at {address[0]}, where no channel may connect to unless it says so"
                )
        return [(int(family), (str(at[0]), port)) for family, _, _, _, at in found]


async def _connect(family: int, address: tuple[str, int]) -> socket.socket:
    loop = asyncio.get_running_loop()
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)  # noqa: FBT003 - the library's own signature
        await loop.sock_connect(connection, address)
    except BaseException:
        connection.close()
        raise
    return connection


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """Make the TLS context of a client: the machine's authorities, or those of a PEM file alone.

    Raises OSError where the file can't be read or holds no certificate.
    """
    return ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
