"""Does a step for as long as what it needs is away, and lets go when the worker must stop."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import structlog

from wiredesk.errors import TransientError
from wiredesk.kafka.backoff import Backoff
from wiredesk.kafka.dead_letters import message
from wiredesk.kafka.observer import Observer
from wiredesk.kafka.policy import Policy, Surroundings

SAID_AGAIN_S: Final = 60.0
"""A try every few seconds, by every worker, would hide all else in the log."""

_T = TypeVar("_T")


class StopAskedError(BaseException):
    """The worker was asked to stop. Not an Exception: no handler of failures may eat it."""


class Patience:
    """Repeats steps that fail with a TransientError, with back-off; everything else passes."""

    def __init__(self, stage: str, policy: Policy, around: Surroundings, observe: Observer) -> None:
        """Begin with nothing in the way."""
        self._stage = stage
        self._policy = policy
        self._around = around
        self._observe = observe
        self._stop = asyncio.Event()
        self._log = structlog.get_logger()
        self.blocked_on: str | None = None
        self._to_mend = ""
        self._said = ""
        self._said_at = 0.0

    @property
    def blocked_by(self) -> str | None:
        """What is in the way, in words: what is away, or what a person must mend."""
        return self.blocked_on and self.blocked_on + (self._to_mend and f": {self._to_mend}")

    def stop(self) -> None:
        """End every wait at once."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether stop was asked."""
        return self._stop.is_set()

    async def stopped(self) -> None:
        """Wait until stop is asked."""
        await self._stop.wait()

    async def insist(self, step: Callable[[], Awaitable[_T]]) -> _T:
        """Answer what the step answers, however long that takes.

        Raises StopAskedError instead of beginning, once stop was asked, and what the step
        raises, but for a TransientError (also one inside an ExceptionGroup).
        """
        backoff = self.backoff()
        while True:
            if self.stopping:
                raise StopAskedError
            try:
                answer = await step()
            except Exception as error:
                away = transient(error)
                if away is None:
                    self._unblock()
                    raise
                await self._wait(away, backoff.next_s())
            else:
                self._unblock()
                return answer

    def backoff(self) -> Backoff:
        """Begin a row of waits."""
        policy = self._policy
        return Backoff(policy.backoff_first_s, policy.backoff_most_s, self._around.chance)

    async def _wait(self, away: TransientError, wait_s: float) -> None:
        self._to_mend = away.detail if away.must_be_mended else ""
        if self.blocked_on != away.blocked_on:
            self.blocked_on = away.blocked_on
            self._observe.blocked(self._stage, away.blocked_on)
        self._observe.retry(self._stage, away.blocked_on)
        self._say(away, wait_s)
        await self._either(wait_s)

    def _say(self, away: TransientError, wait_s: float) -> None:
        """Log what is in the way: at once where it is news, and else once in a while."""
        said, now = message(away), self._around.wall()
        if said == self._said and now - self._said_at < SAID_AGAIN_S:
            return
        self._said, self._said_at = said, now
        self._log.warning(
            "blocked", stage=self._stage, on=away.blocked_on, wait_s=round(wait_s, 3), error=said
        )

    async def _either(self, wait_s: float) -> None:
        waits = [
            asyncio.ensure_future(self._around.sleep(wait_s)),
            asyncio.ensure_future(self._stop.wait()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _unblock(self) -> None:
        if self.blocked_on is not None:
            self._log.info("unblocked", stage=self._stage, on=self.blocked_on)
            self.blocked_on, self._said = None, ""
            self._observe.blocked(self._stage, None)


def transient(error: BaseException) -> TransientError | None:
    """Find the TransientError in an error; a stage that gathers raises it in a group."""
    if isinstance(error, TransientError):
        return error
    if isinstance(error, BaseExceptionGroup):
        return next((found for each in error.exceptions if (found := transient(each))), None)
    return None
