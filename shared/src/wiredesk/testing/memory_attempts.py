"""Attempts in memory, for tests. The contract suite holds it to what Redis does."""

from collections.abc import Collection, Mapping

from wiredesk.errors import RedisAway
from wiredesk.kafka.attempts import Place, Span


class MemoryAttempts:
    """Survives the runners of a test as Redis survives their processes; `away` takes it down."""

    def __init__(self) -> None:
        """Begin with nothing noted."""
        self.away = False
        self.round_trips = 0
        self._marks: dict[tuple[str, Place], Span] = {}
        self._tries: dict[tuple[str, str], int] = {}

    async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
        """Note what is in hand."""
        self._reach()
        self._marks |= {(stage, place): span for place, span in spans.items()}

    async def marks(self, stage: str, places: Collection[Place]) -> Mapping[Place, Span]:
        """Answer what was noted and not cleared."""
        self._reach()
        keys = {place: (stage, place) for place in places}
        return {place: self._marks[key] for place, key in keys.items() if key in self._marks}

    async def begin(self, stage: str, record: str) -> int:
        """Count one try."""
        self._reach()
        tries = self._tries.get((stage, record), 0) + 1
        self._tries[stage, record] = tries
        return tries

    async def end(self, stage: str, record: str) -> None:
        """Forget a record's tries."""
        self._reach()
        self._tries.pop((stage, record), None)

    async def clear(
        self, stage: str, places: Collection[Place], records: Collection[str] = ()
    ) -> None:
        """Forget marks and counters."""
        self._reach()
        for place in places:
            self._marks.pop((stage, place), None)
        for record in records:
            self._tries.pop((stage, record), None)

    def _reach(self) -> None:
        self.round_trips += 1
        if self.away:
            raise RedisAway("the fake was taken down")
