"""An event loop for machinery that has none: what is asynchronous in a stage runs on it."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import uvloop

T = TypeVar("T")


class Turn:
    """The loop of one thread; it turns while the stage works on a batch or on a record."""

    def __init__(self) -> None:
        """Make the loop; it belongs to this thread."""
        self._loop: asyncio.AbstractEventLoop = uvloop.new_event_loop()

    def until(self, work: Coroutine[Any, Any, T]) -> T:
        """Turn until the work is done, and answer its result; what it raises is raised."""
        return self._loop.run_until_complete(work)

    def close(self) -> None:
        """End the loop; it turns no more."""
        self._loop.close()
