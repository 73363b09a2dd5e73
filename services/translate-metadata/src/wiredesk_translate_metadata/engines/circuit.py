"""A circuit breaker: an engine that fails is left alone for a while, and then tried once.

Not the breaker of `wiredesk.kafka`: that one tells a bug from bad data, and never closes by itself.
"""

from collections.abc import Callable
from typing import Final

from wiredesk.kafka.backoff import Backoff

MOST_FAILURES: Final = 3
FIRST_S: Final = 2.0
MOST_S: Final = 120.0
LONG_S: Final = 60.0
"""A rest like that is asked for where a quota is used up or a key is wrong: that is no hiccup."""


class Circuit:
    """Counts failures in a row; open, it lets one request through after each wait."""

    def __init__(self, now_s: Callable[[], float], chance: Callable[[], float]) -> None:
        """Begin closed. `now_s` is a clock that never goes back; `chance` answers from 0 to 1."""
        self._now_s = now_s
        self._chance = chance
        self._failures = 0
        self._rests = False
        self._until_s = 0.0
        self._waits = self._new_waits()

    def _new_waits(self) -> Backoff:
        # At least half of each wait: full jitter may ask at once who needs to be left alone.
        return Backoff(FIRST_S, MOST_S, lambda: 0.5 + self._chance() / 2)

    @property
    def closed(self) -> bool:
        """Whether a request may be made now."""
        return self._now_s() >= self._until_s

    @property
    def open(self) -> bool:
        """Whether it failed so that it is left alone, and has not answered since."""
        return self._failures >= MOST_FAILURES or self._rests

    def begin(self) -> None:
        """Take notice of a request; after a wait it is the only one until it ends."""
        if self._failures >= MOST_FAILURES:
            self._until_s = self._now_s() + MOST_S

    def good(self) -> None:
        """Take notice that the engine answered."""
        self._failures = 0
        self._rests = False
        self._until_s = 0.0
        self._waits = self._new_waits()

    def failed(self, wait_s: float = 0.0) -> None:
        """Take notice that it did not, and asks to be left alone for `wait_s`."""
        self._failures += 1
        self._rests = self._rests or wait_s >= LONG_S
        if self._failures >= MOST_FAILURES:
            wait_s = max(wait_s, self._waits.next_s())
        self._until_s = self._now_s() + wait_s
