"""For how long a place that fails is left alone, whichever worker looks into it next.

What is known of it is in the channel's state: a worker that takes the channel over must not begin
to ask anew, every two seconds, what has asked for an hour of rest.
"""

from datetime import timedelta
from typing import Final

from wiredesk.cache.channels import ChannelState
from wiredesk.kafka.backoff import Backoff
from wiredesk.kafka.policy import Surroundings

WAIT_FIRST_S: Final = 2.0
_WAIT_MOST_S: Final = 300.0
WAIT_LEAST_S: Final = 1.0
"""Jitter can make a wait as good as none, and the place is somebody else's."""


class LeftAlone:
    """The waits after failures: they double, and a success ends them."""

    def __init__(self, known: ChannelState, around: Surroundings) -> None:
        """Go on where the worker before left off."""
        self._around = around
        self._failures = known.failures
        self._backoff = self._after(known.failures)
        self._until = known.next_look

    async def rest(self) -> None:
        """Wait for what another worker has still to wait."""
        if self._until is not None:
            left_s = (self._until - self._around.clock()).total_seconds()
            if left_s > 0:
                await self._around.sleep(left_s)
        self._until = None

    def failed(self, asked_s: float = 0.0) -> tuple[float, dict[str, str]]:
        """Answer the seconds to wait after one more failure, and what the state is to say of it.

        `asked_s` is what the place asks for.
        """
        self._failures += 1
        wait_s = max(WAIT_LEAST_S, self._backoff.next_s(), asked_s)
        until = self._around.clock() + timedelta(seconds=wait_s)
        return wait_s, {"next_look": until.isoformat(), "failures": str(self._failures)}

    def worked(self) -> dict[str, str]:
        """Answer what the state is to say after a look that did not fail."""
        self._failures, self._backoff = 0, self._after(0)
        return {"next_look": "", "failures": ""}

    def _after(self, failures: int) -> Backoff:
        first_s = min(WAIT_FIRST_S * 2.0 ** min(failures, 30), _WAIT_MOST_S)
        return Backoff(first_s, _WAIT_MOST_S, self._around.chance)
