"""The runner's notes for a stage that goes on while Redis is away."""

import asyncio
from collections.abc import Awaitable, Collection, Mapping
from typing import Final, TypeVar

from wiredesk.errors import TransientError
from wiredesk.kafka.attempts import Attempts, Place, Span

T = TypeVar("T")

WITHIN_S: Final = 1.0
"""A note takes a millisecond. A Redis that hangs must not hold the stage up for longer."""


class ForgivingAttempts:
    """Notes what can be noted, and answers that nothing was noted where nobody can say.

    A record that kills workers while Redis is away kills each that tries it, until Redis counts.
    """

    def __init__(self, attempts: Attempts) -> None:
        """Ask these first."""
        self._attempts = attempts

    async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
        """Note what is in hand now."""
        await _tried(self._attempts.mark(stage, spans), None)

    async def marks(self, stage: str, places: Collection[Place]) -> Mapping[Place, Span]:
        """Answer what was noted."""
        nothing: Mapping[Place, Span] = {}
        return await _tried(self._attempts.marks(stage, places), nothing)

    async def begin(self, stage: str, record: str) -> int:
        """Count one try; the first one, where nobody counts."""
        return await _tried(self._attempts.begin(stage, record), 1)

    async def end(self, stage: str, record: str) -> None:
        """Forget a record's tries."""
        await _tried(self._attempts.end(stage, record), None)

    async def clear(
        self, stage: str, places: Collection[Place], records: Collection[str] = ()
    ) -> None:
        """Forget marks and counters."""
        await _tried(self._attempts.clear(stage, places, records), None)


async def _tried(asked: Awaitable[T], otherwise: T) -> T:
    try:
        async with asyncio.timeout(WITHIN_S):
            return await asked
    except (TransientError, TimeoutError):
        return otherwise
