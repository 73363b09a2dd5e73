"""Tests wait for conditions, never for time."""

import asyncio
from collections.abc import Callable
from typing import Final

PATIENCE_S: Final = 60.0
"""Of a broken thing only: a good one makes the condition true as soon as it can."""

_LOOK_S: Final = 0.01


async def until(condition: Callable[[], object], within_s: float = PATIENCE_S) -> None:
    """Return once the condition is true; TimeoutError where it never becomes so."""
    async with asyncio.timeout(within_s):
        # What is waited for is other people's code, which has no event to wait on.
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(_LOOK_S)
