"""What the desk says of itself while it can't read the topics."""

import asyncio
from typing import Final

import structlog

from wiredesk.errors import TransientError
from wiredesk.health import Health

STAGE: Final = "console"
AGAIN_S: Final = 1.0


class Absence:
    """Says once what is in the way.

    The desk goes on answering what it knows: only where a person must mend something it is not
    ready.
    """

    def __init__(self, health: Health, *, again_s: float = AGAIN_S) -> None:
        self._health = health
        self._again_s = again_s
        self._said = ""
        self._log = structlog.get_logger()

    async def wait(self, error: TransientError) -> None:
        """Say what is in the way, where that is new, and wait before the next try."""
        if str(error) != self._said:
            self._said = str(error)
            self._log.warning("blocked", stage=STAGE, on=error.blocked_on, error=self._said)
        if error.must_be_mended:
            sentence = f"The desk can't read the topics: {error.detail}."
            self._health.waiting(error.blocked_on, sentence)
        await asyncio.sleep(self._again_s)

    def over(self) -> None:
        """Say that the topics are read."""
        if self._said:
            self._log.info("unblocked", stage=STAGE)
        self._said = ""
        self._health.started()
