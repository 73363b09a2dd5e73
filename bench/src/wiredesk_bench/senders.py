"""Posts wires at the least cost: agencies send from elsewhere, but here they share the machine.

With an HTTP library, sending and looking at pages took a ninth of the machine.
"""

import asyncio
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, urlsplit

_ACCEPTED: Final = 202
_END: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(slots=True)
class Senders:
    """Posts to one address over connections that are kept (HTTP/1.1, RFC 9112)."""

    address: str
    _idle: list[Line] = field(default_factory=list)

    async def post(self, wire: bytes) -> None:
        """Send a wire until it is accepted: whoever gets no answer sends again, as agencies do.

        Raises RuntimeError where it is refused.
        """
        while not await self._is_accepted(wire):
            pass

    async def _is_accepted(self, wire: bytes) -> bool:
        url = urlsplit(self.address)
        line: Line | None = None
        try:
            line = self._idle.pop() if self._idle else await _opened(url)
            reader, writer = line
            head = f"POST {url.path} HTTP/1.1\r\nhost: {url.netloc}\r\ncontent-length: {len(wire)}"
            writer.write(head.encode() + _END + wire)
            status = await _status(reader)
        except (OSError, asyncio.IncompleteReadError):
            if line:
                line[1].close()
            return False
        if status != _ACCEPTED:
            raise RuntimeError(f"{self.address} answered {status}")
        self._idle.append(line)
        return True

    async def close(self) -> None:
        """Close all connections."""
        for _, writer in self._idle:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


async def _opened(url: SplitResult) -> Line:
    return await asyncio.open_connection(url.hostname, url.port)


async def _status(reader: asyncio.StreamReader) -> int:
    """Read one answer to its end."""
    head = await reader.readuntil(_END)
    length = _LENGTH.search(head)
    await reader.readexactly(int(length[1]) if length else 0)
    return int(head.split(b" ", 2)[1])
