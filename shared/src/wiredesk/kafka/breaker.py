"""Tells bad data from a bug: too many dead letters stop the stage."""

from collections import deque

from wiredesk.kafka.policy import Policy


class Breaker:
    """Counts what became of the last records; `open` says why the stage must stop.

    It never closes by itself: a stage that went on would turn a topic into dead letters.
    """

    def __init__(self, policy: Policy) -> None:
        """Begin with nothing known: the share is judged only over a full window."""
        self._recent: deque[bool] = deque(maxlen=policy.breaker_window)
        self._policy = policy
        self._row = 0
        self.open: str | None = None

    def good(self, count: int) -> None:
        """Note records that went through; none says nothing."""
        if not count:
            return
        self._row = 0
        self._recent.extend((False,) * min(count, self._policy.breaker_window))

    def dead(self) -> None:
        """Note a dead letter, and judge."""
        self._row += 1
        self._recent.append(True)
        window = self._policy.breaker_window
        bad = sum(self._recent)
        if self._row >= self._policy.breaker_row:
            self.open = f"{self._row} dead letters in a row"
        elif len(self._recent) == window and bad > self._policy.breaker_share * window:
            self.open = f"{bad} dead letters among the last {window} records"
