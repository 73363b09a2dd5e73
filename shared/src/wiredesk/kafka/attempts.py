"""What the runner notes outside of its process, so that a dead worker leaves a trace.

`wiredesk.cache.attempts` keeps it in Redis, `wiredesk.testing.memory_attempts` in memory; one
contract suite holds both to what is said here.
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple, Protocol


class Place(NamedTuple):
    """One partition of one topic."""

    topic: str
    partition: int


class Span(NamedTuple):
    """The first and the last offset of the records that a worker has in hand."""

    first: int
    last: int


class Attempts(Protocol):
    """Keeps marks and counters by stage. Every call raises RedisAway where nobody answers."""

    async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
        """Note what is in hand now, over whatever stood at these places; one round trip."""
        ...

    async def marks(self, stage: str, places: Collection[Place]) -> Mapping[Place, Span]:
        """Answer what was noted and not cleared, for those places that have something."""
        ...

    async def begin(self, stage: str, record: str) -> int:
        """Count one try of one record (its `place`) before it is made; answer how many now.

        The counter forgets after a day, so a mended record is not haunted by old tries.
        """
        ...

    async def end(self, stage: str, record: str) -> None:
        """Forget a record's tries: the worker lived through it."""
        ...

    async def clear(
        self, stage: str, places: Collection[Place], records: Collection[str] = ()
    ) -> None:
        """Forget marks and counters: the worker stopped in good order."""
        ...
