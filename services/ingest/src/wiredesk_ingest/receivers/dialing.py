"""Finds the addresses that a channel's host stands for, and lets through those it may reach.

Whoever connects, connects to one of these addresses and never asks for the name again: it could
stand for another one by then (DNS rebinding).
"""

import asyncio
import socket
import ssl
from collections.abc import Iterable
from functools import cache
from ipaddress import ip_address
from typing import Any, Final

import httpcore
import httpx

from wiredesk.reach import Reach
from wiredesk_ingest.receivers.source import SourceFails

_RESOLVE_S: Final = 10.0


class NotReachable(SourceFails):
    """The channel may not connect there: no public address. `allow_hosts` could say so by name."""

    @property
    def why(self) -> str:
        """All of it: an address alone says nothing."""
        return str(self)


async def reachable(reach: Reach, host: str, port: int) -> list[str]:
    """Answer the addresses to connect to, best first.

    Raises NotReachable, and SourceFails where the name stands for nothing.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(_RESOLVE_S):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, TimeoutError) as error:
        raise SourceFails(f"{host} stands for no address: {error}") from error
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    allowed = [each for each in addresses if reach.allows(host, ip_address(each))]
    if not allowed:
        others = [each for each in addresses if each != host]
        raise NotReachable(f"{host} is {', '.join(others)}" if others else host)
    return allowed


class _GuardedNetwork(httpcore.AsyncNetworkBackend):
    """Connects to addresses that were looked at, whatever the name says a moment later."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's own
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers. Raises NotReachable and SourceFails."""
        error: Exception | None = None
        for address in await reachable(self._reach, host, port):
            try:
                return await self._network.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise SourceFails(f"{host} does not answer: {error}") from error

    async def connect_unix_socket(self, path: str, *_args: Any, **_options: Any) -> Any:  # noqa: ANN401
        """No channel leads to a socket of this machine."""
        raise NotReachable(path)

    async def sleep(self, seconds: float) -> None:
        """Wait; the pool does so between two tries."""
        await self._network.sleep(seconds)


@cache
def _tls() -> ssl.SSLContext:
    # Made once: it reads a few hundred certificates.
    return httpx.create_ssl_context(trust_env=False)


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport, which reaches what it may and nothing else. No proxy is asked."""

    def __init__(self, reach: Reach) -> None:
        super().__init__(verify=_tls(), trust_env=False)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=_tls(),
            max_connections=4,
            network_backend=_GuardedNetwork(reach),
        )
