"""A sender that says byte by byte what it likes, as no client of good manners would."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

LIMIT: Final = 64 * 1024


class RawSender:
    """One connection, spoken to by hand."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def say(self, *pieces: bytes) -> None:
        """Send bytes as they are."""
        for piece in pieces:
            self._writer.write(piece)
            await self._writer.drain()

    async def begin(self, *headers: str, path: str = "/wire/demo") -> None:
        """Send the head of a push."""
        lines = [f"POST {path} HTTP/1.1", "Host: receiver", *headers, "", ""]
        await self.say("\r\n".join(lines).encode("latin-1"))

    async def status(self) -> int:
        """Answer the status of the next answer; its body is read and thrown away."""
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = head.partition("content-length: ")[2].split("\r\n")[0]
        if length:
            await self._reader.readexactly(int(length))
        return int(head.split()[1])

    async def ended(self) -> bool:
        """Wait until the receiver closes the connection."""
        return await self._reader.read() == b""

    def hang_up(self) -> None:
        """Close the connection, whatever is on its way."""
        self._writer.transport.abort()


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[RawSender]:
    """Connect to a receiver on this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=LIMIT)
    try:
        yield RawSender(reader, writer)
    finally:
        writer.transport.abort()
