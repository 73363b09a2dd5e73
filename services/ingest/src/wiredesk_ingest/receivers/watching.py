"""Keeps receivers and people in step about the channels: who is paused, quiet, or fails."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Final, NoReturn

import structlog

from wiredesk.cache.channels import ChannelState, ChannelStates
from wiredesk.errors import RedisAway
from wiredesk.health import Problem
from wiredesk.metric_table import CHANNEL_FAILING, CHANNEL_QUIET, Metric
from wiredesk.metrics import Metrics
from wiredesk.newsroom import Channel
from wiredesk.newsroom.fields import spelled
from wiredesk.types import Clock
from wiredesk_ingest.receivers.intake import Intake

PAUSE_WITHIN_S: Final = 0.5
"""A person who pauses a channel is told that it holds within a second."""
_LOOK_S: Final = 2.0


class ChannelWatch:
    """Tells Redis when wires came in, and health what it says of all channels.

    It needs nothing of Redis: while that is away, the last that was known holds.
    """

    def __init__(
        self,
        channels: Sequence[Channel],
        states: ChannelStates,
        intake: Intake,
        metrics: Metrics,
        clock: Clock,
    ) -> None:
        self._channels = {channel.name: channel for channel in channels}
        self._states = states
        self._intake = intake
        self._metrics = metrics
        self._clock = clock
        self._since = clock()
        self._told: dict[str, datetime] = {}
        self._quiet: dict[str, str] = {}
        self._failing: dict[str, str] = {}
        self._paused: list[str] = []
        self._log = structlog.get_logger()

    async def run(self) -> NoReturn:
        """Look for ever; cancel it to stop."""
        await self._again(self.look, _LOOK_S)

    async def follow_pauses(self) -> NoReturn:
        """Obey pauses for ever; cancel it to stop."""
        await self._again(self._obey, PAUSE_WITHIN_S)

    async def _again(self, do: Callable[[], Awaitable[None]], every_s: float) -> NoReturn:
        while True:
            try:
                await do()
            except RedisAway as error:
                self._log.debug("channel_states_unknown", on=error.blocked_on)
            await asyncio.sleep(every_s)

    async def _obey(self) -> None:
        self._intake.paused = await self._states.paused(self._channels)

    async def look(self) -> None:
        """Tell and ask, once. Raises RedisAway."""
        heard = dict(self._intake.heard)
        fresh = {name: at for name, at in heard.items() if self._told.get(name) != at}
        if fresh:
            await self._states.heard(fresh)
            self._told |= fresh
        states = await self._states.states(self._channels)
        quiet = {name: said for name in states if (said := self._is_quiet(name, states[name]))}
        failing = {name: said for name in states if (said := _fails(name, states[name]))}
        self._say("channel_quiet", CHANNEL_QUIET, self._quiet, quiet)
        self._say("channel_failing", CHANNEL_FAILING, self._failing, failing)
        self._quiet, self._failing = quiet, failing
        self._paused = [said for name in states if (said := _is_paused(name, states[name]))]

    def _is_quiet(self, name: str, state: ChannelState) -> str:
        longest = self._channels[name].expect_every
        if longest is None or not state.is_quiet(longest, self._since, self._clock()):
            return ""
        since = (state.last_wire or self._since).isoformat(timespec="seconds")
        expected = f"a wire is expected every {spelled(longest)}"
        return f"The channel {name} is quiet since {since}; {expected}."

    def _say(self, event: str, metric: Metric, was: dict[str, str], now: dict[str, str]) -> None:
        for name in self._channels:
            self._metrics.set(metric, name, to=name in now)
            if (name in now) != (name in was):
                log = self._log.warning if name in now else self._log.info
                log(event if name in now else f"{event}_no_more", channel=name, why=now.get(name))

    def notices(self) -> list[Problem]:
        """Answer what people should know."""
        said = [*self._failing.values(), *self._quiet.values(), *self._paused]
        return [Problem("channel", sentence) for sentence in said]


def _fails(name: str, state: ChannelState) -> str:
    if state.failing_since is None:
        return ""
    since = state.failing_since.isoformat(timespec="seconds")
    return f"The channel {name} fails since {since}: {state.why.rstrip('.')}."


def _is_paused(name: str, state: ChannelState) -> str:
    """Say so for as long as it lasts: a pause that was forgotten looks like an agency at rest."""
    if state.paused_since is None:
        return ""
    since = state.paused_since.isoformat(timespec="seconds")
    return (
        f"The channel {name} is paused since {since}; `wiredesk channels resume {name}` ends that."
    )
