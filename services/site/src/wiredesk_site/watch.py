"""How the site says how it goes: in its log, its metrics and its health."""

from collections.abc import Callable, Sequence

import structlog

from wiredesk.errors import RedisAway
from wiredesk.health import Health, Problem
from wiredesk.metric_table import SITE_ASSEMBLED
from wiredesk.metrics import Metrics
from wiredesk.types import Edition

STAGE = "site"


class Watch:
    """Told by the keeper."""

    def __init__(self, health: Health, metrics: Metrics) -> None:
        self._health = health
        self._metrics = metrics
        self._log = structlog.get_logger()
        self._answers_once = False
        self._refused: tuple[Problem, ...] = ()
        health.watch(lambda: self._refused)
        health.waiting("redis", "The site has not reached Redis yet.")

    def away(self, error: RedisAway) -> None:
        """Redis does not answer any more."""
        self._log.warning("blocked", stage=STAGE, on=error.blocked_on, error=str(error))
        self._metrics.blocked(STAGE, error.blocked_on)
        if error.must_be_mended:
            self._refused = (
                Problem(error.blocked_on, f"The site can't use Redis: {error.detail}."),
            )

    def back(self) -> None:
        """Redis answers, for the first time or again."""
        self._metrics.blocked(STAGE, None)
        self._refused = ()
        if self._answers_once:
            self._log.info("unblocked", stage=STAGE)
            return
        self._answers_once = True
        self._health.started()

    def missed(self, edition: Edition) -> None:
        """Some changes were not heard."""
        self._log.warning("changes_missed", edition=edition)

    def assembled(self) -> None:
        """A document was put together."""
        self._metrics.count(SITE_ASSEMBLED)


def away_too_long(
    reached_at: Callable[[], float | None], clock: Callable[[], float], most_s: float
) -> Callable[[], Sequence[Problem]]:
    """Make the check that asks readers to be sent elsewhere once nothing can be served here.

    While Redis is away for less, this site can say more than one that was just started.
    """

    def check() -> Sequence[Problem]:
        reached = reached_at()
        if reached is None or clock() - reached <= most_s:
            return ()
        return (Problem("redis", "Redis is away for longer than stale pages may be served."),)

    return check
