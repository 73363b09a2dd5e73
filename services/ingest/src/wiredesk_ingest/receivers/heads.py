"""A sender may not take for ever to say what it wants: uvicorn has no limit on slow heads."""

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_TOO_SLOW: Final = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class ImpatientProtocol(HttpToolsProtocol):
    """One connection. Each request's head must be there soon after its first byte.

    The first one's soon after connecting; between two requests uvicorn's own limit holds.
    """

    def __init__(self, *args: Any, head_s: float, **options: Any) -> None:  # noqa: ANN401 - uvicorn's
        """`head_s`: seconds for a head."""
        super().__init__(*args, **options)
        self._head_s = head_s
        self._limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # theirs
        """Begin to wait."""
        super().connection_made(transport)
        self._begin()

    def on_message_begin(self) -> None:
        """Begin to wait for the head that this is the first byte of."""
        super().on_message_begin()
        if self._limit is None:
            self._begin()

    def on_headers_complete(self) -> None:
        """Wait no longer."""
        self._end()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nobody."""
        self._end()
        super().connection_lost(exc)

    def _begin(self) -> None:
        self._limit = self.loop.call_later(self._head_s, self._give_up)

    def _end(self) -> None:
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    def _give_up(self) -> None:
        self._limit = None
        answering: Any = self.cycle  # its type does not say that at first there is none
        if answering and not answering.response_complete:
            self._begin()  # one that was sent ahead: the answer to the one before comes first
            return
        self.transport.write(_TOO_SLOW)
        self.transport.close()
