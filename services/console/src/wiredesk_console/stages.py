"""How far each stage has come: its lag, and how many records it does a second."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from wiredesk.errors import BrokerAway
from wiredesk.groups import GROUPS
from wiredesk.kafka.admin import Lag

ASKED: Final[Mapping[str, tuple[str, ...]]] = {
    group.name: tuple(topic.name for topic in group.reads) for group in GROUPS
}
"""Which topics each stage's group has to do."""

FRESH_S: Final = 2.0
WITHIN_S: Final = 5.0
"""A desk that waits longer for a broker that hangs is no help to who asks what is wrong."""

AskLags = Callable[[Mapping[str, Sequence[str]]], Awaitable[list[Lag]]]


class Stages:
    """Asks the broker at most every two seconds, for however many people look."""

    def __init__(
        self,
        ask: AskLags,
        *,
        seconds: Callable[[], float] = time.monotonic,
        within_s: float = WITHIN_S,
    ) -> None:
        self._ask = ask
        self._seconds = seconds
        self._within_s = within_s
        self._asking = asyncio.Lock()
        self._fresh_until = float("-inf")
        self._answer: tuple[list[dict[str, Any]], str] = ([], "")
        self._done: Mapping[tuple[str, str], int] = {}
        self._done_at = 0.0

    async def look(self) -> tuple[list[dict[str, Any]], str]:
        """Answer a line a stage and topic; or none, and why the broker does not say."""
        async with self._asking:
            if self._seconds() >= self._fresh_until:
                self._answer = await self._looked()
                self._fresh_until = self._seconds() + FRESH_S
            return self._answer

    async def _looked(self) -> tuple[list[dict[str, Any]], str]:
        try:
            async with asyncio.timeout(self._within_s):
                lags = await self._ask(ASKED)
        except BrokerAway as error:
            return [], error.detail
        except TimeoutError:
            return [], f"no answer within {self._within_s:.0f} s"
        now = self._seconds()
        lines = [_line(lag, self._done, now - self._done_at) for lag in lags]
        self._done = {(lag.group, lag.topic): lag.done for lag in lags}
        self._done_at = now
        return lines, ""


def _line(lag: Lag, before: Mapping[tuple[str, str], int], passed_s: float) -> dict[str, Any]:
    known = before.get((lag.group, lag.topic))
    rate = 0.0 if known is None else max(0.0, (lag.done - known) / passed_s)
    return {
        "stage": lag.group,
        "topic": lag.topic,
        "lag": lag.records,
        "done": lag.done,
        "rate": round(rate, 1),
    }
