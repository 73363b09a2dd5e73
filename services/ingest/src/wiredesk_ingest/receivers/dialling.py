"""How a connection to somebody's server is opened: only where it may lead, and trusting whom."""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from pathlib import Path

from wiredesk.reach import Reach
from wiredesk_ingest.receivers.source import SourceFails

Dial = Callable[[str, int], Awaitable[socket.socket]]
"""Opens a TCP connection to a host and port. Raises OSError and SourceFails."""


class Dialler:
    """Connects to the addresses of a host that a channel may reach."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

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
        """Answer the family and address of each that may be reached. Raises OSError, SourceFails.

        What is answered is what has to be connected to: asked again, a name may lead elsewhere.
        """
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [(int(family), str(at[0])) for family, _, _, _, at in found]
        allowed = [
            (family, (address, port))
            for family, address in addresses
            if self._reach.allows(host, ip_address(address))
        ]
        if addresses and not allowed:
            raise SourceFails(
                f"{host} is at {addresses[0][1]}, which no channel may reach unless it says so"
            )
        return allowed


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
