"""What was fetched and waits to be worked on: bounded by number and by bytes."""

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Final

from wiredesk.events import Record

MOST_RECORDS: Final = 400
MOST_BYTES: Final = 32 * 1024 * 1024
"""Of values. What one fetch brought may come on top, of whatever size."""


class Backlog:
    """One task puts records in, one takes them out."""

    def __init__(self) -> None:
        """Begin empty, for nobody."""
        self._records: deque[Record] = deque()
        self._bytes = 0
        self._generation: int | None = None
        self._woken = asyncio.Event()
        self._room = asyncio.Event()

    async def put(self, generation: int, records: Sequence[Record]) -> bool:
        """Add what was fetched once there is room; answer False where it is not its generation."""
        while len(self._records) >= MOST_RECORDS or self._bytes >= MOST_BYTES:
            self._room.clear()
            await self._room.wait()
        if generation != self._generation:
            return False
        self._records.extend(records)
        self._bytes += _size(records)
        self._woken.set()
        return True

    async def take(self, most: int) -> Sequence[Record]:
        """Wait until there is something, and answer at most `most`; nothing when woken so."""
        if not self._records:
            self._woken.clear()
            await self._woken.wait()
        records = [self._records.popleft() for _ in range(min(most, len(self._records)))]
        self._bytes -= _size(records)
        self._room.set()
        return records

    def begin(self, generation: int | None) -> None:
        """Drop everything; take only records of this generation from now on (None: of none)."""
        self._records.clear()
        self._bytes = 0
        self._generation = generation
        self._room.set()

    def wake(self) -> None:
        """Let who waits in `take` look around."""
        self._woken.set()


def _size(records: Sequence[Record]) -> int:
    return sum(len(record.value) for record in records)
