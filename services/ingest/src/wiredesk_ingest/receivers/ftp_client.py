"""An FTP connection whose names are bytes, and whose replies are the server's own words.

The library is told that all is Latin-1, which every byte survives; names are made text of only
where people read them.
"""

import asyncio
import ssl
from collections.abc import Awaitable
from typing import Final, TypeVar

import aioftp
from aioftp.common import SSLSessionBoundContext

from wiredesk_ingest.receivers.connecting import Dial

ODD: Final = (aioftp.AIOFTPException, OSError, EOFError, ValueError, LookupError)
"""What the library raises at answers it can't read, besides saying which it did not expect."""

_T = TypeVar("_T")


class FtpRefuses(Exception):
    """A server answered a command with something else than it should."""

    def __init__(self, answer: str) -> None:
        super().__init__(answer)
        self.code = answer[:3]

    @property
    def one_file(self) -> bool:
        """Whether the server only can't do this with this file."""
        return self.code in {"450", "451", "452", "550", "551", "552", "553"}


class FtpClient(aioftp.Client):
    """The library's client over connections that are opened and checked by a Dial."""

    def __init__(self, dial: Dial, context: ssl.SSLContext | None) -> None:
        super().__init__(encoding="latin-1", ssl=context)
        self._dial = dial

    async def _open_connection(
        self, host: str, port: int
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        context = self.ssl
        first = self._stream and self._stream.writer.transport.get_extra_info("ssl_object")
        if first:  # servers ask that data come in the session of the login
            context = SSLSessionBoundContext(
                ssl.PROTOCOL_TLS_CLIENT, context=first.context, session=first.session
            )
        connection = await self._dial(host, port)
        try:
            return await asyncio.open_connection(
                sock=connection, ssl=context, server_hostname=host if context else None
            )
        except BaseException:
            connection.close()
            raise


def wired(text: str) -> str:
    """Answer a text as the library has to be given it: one character a byte."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def unwired(said: str) -> str:
    """Answer what the library read as text; bytes that are no UTF-8 are surrogates."""
    return said.encode("latin-1").decode("utf-8", "surrogateescape")


async def ask(
    client: aioftp.Client, command: str | None, expected: str | tuple[str, ...]
) -> list[str]:
    """Send a command, and answer the lines of its reply. Raises FtpRefuses."""
    # The reply that ends a transfer may still be behind the one that began it.
    _, lines = await plainly(client.command(command, expected, "1xx" if command is None else ()))
    return lines


async def plainly(asked: Awaitable[_T]) -> _T:
    """Make an unexpected reply a sentence of the server's own. Raises FtpRefuses."""
    try:
        return await asked
    except aioftp.StatusCodeError as error:
        lines = [error.info] if isinstance(error.info, str) else error.info
        said = unwired("".join(lines))
        raise FtpRefuses(f"{error.received_codes[-1]}{said}") from None
