"""How long to wait before the next try: exponential, with full jitter.

https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
"""

from collections.abc import Callable


class Backoff:
    """Waits that double up to a most. Jitter keeps workers from coming back all at once."""

    def __init__(self, first_s: float, most_s: float, chance: Callable[[], float]) -> None:
        """Begin with at most `first_s`; `chance` answers from 0 to below 1."""
        self._ceiling_s = first_s
        self._most_s = most_s
        self._chance = chance

    def next_s(self) -> float:
        """Answer the next wait in seconds."""
        wait_s = self._chance() * min(self._ceiling_s, self._most_s)
        self._ceiling_s = min(self._ceiling_s * 2, self._most_s)
        return wait_s
