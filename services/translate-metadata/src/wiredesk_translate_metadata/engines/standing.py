"""How an engine is: what a worker's metrics count, and what its health says of one that is away."""

from datetime import datetime
from typing import Final, Protocol

from wiredesk.types import Clock
from wiredesk_translate_metadata.engines.engine import Pair

ANSWERED: Final = "answered"
CACHED: Final = "cached"
AWAY: Final = "away"
REFUSES: Final = "refuses"
FAILED: Final = "failed_"
"""Before the name of the check that an answer failed."""


class Observe(Protocol):
    """What is told of each engine, by its name."""

    def texts(self, engine: str, outcome: str, count: int) -> None:
        """Count texts by what came of asking for them."""
        ...

    def request(self, engine: str, seconds: float) -> None:
        """Note how long a request took, by the wall clock, whatever came of it."""
        ...

    def circuit(self, engine: str, *, is_open: bool) -> None:
        """Note whether it is left alone after it failed."""
        ...


class Unobserved:
    """Where nobody counts: on the command line."""

    def texts(self, engine: str, outcome: str, count: int) -> None:
        """Pass over it."""

    def request(self, engine: str, seconds: float) -> None:
        """Pass over it."""

    def circuit(self, engine: str, *, is_open: bool) -> None:
        """Pass over it."""


class Standing:
    """Since when an engine is away, for which pairs it was asked in vain, and why."""

    def __init__(self, clock: Clock) -> None:
        """Begin with an engine of which nothing bad is known."""
        self._clock = clock
        self._since: datetime | None = None
        self._pairs: dict[Pair, None] = {}
        self._why = ""

    def away(self, pair: Pair, why: str) -> None:
        """Take notice that it did not answer; the newest reason counts, and the oldest time."""
        self._since = self._since or self._clock()
        self._pairs[pair] = None
        self._why = why

    def missed(self, pair: Pair) -> None:
        """Take notice that it was wanted while it is left alone."""
        self._pairs[pair] = None

    def back(self) -> None:
        """Take notice that it answered, for whichever pair."""
        self._since = None
        self._pairs.clear()

    def sentence(self, engine: str) -> str:
        """Say it to a person; empty where the engine is not away."""
        if self._since is None:
            return ""
        since, pairs = self._since.isoformat(timespec="seconds"), ", ".join(map(str, self._pairs))
        return f"The engine {engine} is away since {since}, for {pairs}: {self._why}."
