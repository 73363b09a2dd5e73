"""Notices that the broker is away while a stage has nothing to do.

A stage with work learns it from what fails, and waits. One without would look well for as long as
nobody sends an article, and none can be sent.
"""

import structlog

from wiredesk.broker import Feed
from wiredesk.errors import BrokerAway
from wiredesk.kafka.observer import Observer


class Presence:
    """Whether a feed's broker is there, as far as the last look tells."""

    def __init__(self, stage: str, feed: Feed, observe: Observer) -> None:
        """Begin with a broker that is there: a runner is given a feed that has joined."""
        self._stage = stage
        self._feed = feed
        self._observe = observe
        self._log = structlog.get_logger()
        self.missing: str | None = None
        """What is away, in the words of health; None while it is there."""

    def look(self) -> None:
        """Look again, and say it once when it went or came back."""
        missing = None if self._feed.connected() else BrokerAway.blocked_on
        if missing == self.missing:
            return
        self.missing = missing
        self._observe.blocked(self._stage, missing)
        if missing:
            self._log.warning("blocked", stage=self._stage, on=missing)
        else:
            self._log.info("unblocked", stage=self._stage, on=BrokerAway.blocked_on)
