"""What was fetched and waits to be worked on: bounded by number and by bytes."""

import asyncio
from collections import deque
from typing import Final

from faust.types import EventT

MOST_RECORDS: Final = 400
MOST_BYTES: Final = 32 * 1024 * 1024
"""Of values. One record more may come in, of whatever size."""

Event = EventT[bytes]


class Backlog:
    """One task puts events in, one takes them out."""

    def __init__(self) -> None:
        """Begin empty."""
        self._events: deque[Event] = deque()
        self._bytes = 0
        self._woken = asyncio.Event()
        self._room = asyncio.Event()

    async def put(self, event: Event) -> None:
        """Add an event; wait while there is no room."""
        while len(self._events) >= MOST_RECORDS or self._bytes >= MOST_BYTES:
            self._room.clear()
            await self._room.wait()
        self._events.append(event)
        self._bytes += _size(event)
        self._woken.set()

    async def take(self, most: int) -> list[Event]:
        """Wait until there is something, and answer at most `most`; nothing when woken so."""
        if not self._events:
            self._woken.clear()
            await self._woken.wait()
        events = [self._events.popleft() for _ in range(min(most, len(self._events)))]
        self._bytes -= sum(map(_size, events))
        self._room.set()
        return events

    def wake(self) -> None:
        """Let who waits in `take` look around."""
        self._woken.set()

    def clear(self) -> None:
        """Drop everything."""
        self._events.clear()
        self._bytes = 0
        self._room.set()


def _size(event: Event) -> int:
    return len(event.message.value or b"")
