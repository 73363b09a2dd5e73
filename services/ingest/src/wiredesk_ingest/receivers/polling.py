"""Looks into one channel's place again and again, while this worker has the channel's lease.

Whatever happens to one channel, it is tried again and no other one waits for it. Without Redis
nobody knows whose turn it is, so nobody looks; that is no loss, for the place keeps its wires.
"""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, NoReturn

import structlog

from wiredesk.cache.channels import ChannelStates
from wiredesk.cache.leases import LEASE, Lease, Leases
from wiredesk.errors import BrokerAway, RedisAway
from wiredesk.kafka.backoff import Backoff
from wiredesk.kafka.policy import Surroundings
from wiredesk.metric_table import CHANNEL_LOOKS
from wiredesk.metrics import Metrics
from wiredesk_ingest.receivers.intake import ChannelPaused
from wiredesk_ingest.receivers.left_alone import WAIT_FIRST_S, WAIT_LEAST_S, LeftAlone
from wiredesk_ingest.receivers.source import LeaseLost, Source, SourceFails

_UNSENT_MOST_S: Final = 30.0
"""While the broker is away, the place is asked no oftener for what can't be taken in."""
_WHY_MOST: Final = 500  # characters


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a place is looked into, and how often a worker asks for its lease."""

    every: timedelta
    jitter: float = 0.1
    lease: timedelta = LEASE
    ask_s: float = 2.0
    """With the lease's ten seconds, a dead worker's channel is taken over within fifteen."""

    @property
    def renew_s(self) -> float:
        """The seconds after which a lease is renewed: three tries before it runs out."""
        return self.lease.total_seconds() / 4


class LeasedMemory:
    """A channel's memory, while the lease is held."""

    def __init__(self, lease: Lease) -> None:
        self._lease = lease

    async def recall(self) -> dict[str, str]:
        """Answer all of it."""
        return await self._lease.recall()

    async def keep(self, texts: dict[str, str]) -> None:
        """Replace it. Raises LeaseLost."""
        if not await self._lease.keep(texts):
            raise LeaseLost


class Poller:
    """Polls one channel."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports, each passed in
        self,
        channel: str,
        source: Source,
        pace: Pace,
        leases: Leases,
        states: ChannelStates,
        around: Surroundings,
        metrics: Metrics,
    ) -> None:
        self._channel = channel
        self._source = source
        self._pace = pace
        self._leases = leases
        self._states = states
        self._around = around
        self._metrics = metrics
        self._log = structlog.get_logger().bind(channel=channel)
        self._failing_since = ""
        self._unsent = self._unsent_waits()
        self.waits_for = ""
        """What keeps every worker from looking, in a word; empty where nothing does."""

    async def run(self) -> NoReturn:
        """Poll for ever; cancel it to stop. The lease is then free for the next worker at once."""
        while True:
            wait_s = self._pace.ask_s
            try:
                lease = await self._leases.take(self._channel)
                self._has("")
                if lease is not None:
                    await self._hold(lease)
            except LeaseLost:
                self._log.warning("lease_lost")
            except RedisAway as error:
                self._has(error.blocked_on)
            except BrokerAway:  # another worker's may be there: that one has the lease meanwhile
                self._log.warning("lease_given_back")
                wait_s += self._unsent.next_s()
            await self._around.sleep(wait_s)

    def _has(self, away: str) -> None:
        if away != self.waits_for:
            self._log.warning("channel_waits", on=away) if away else self._log.info(
                "channel_goes_on"
            )
        self.waits_for = away

    async def _hold(self, lease: Lease) -> None:
        """Look until the lease is lost, which is raised, or Redis or the broker is away."""
        self._log.info("lease_taken")
        tasks = {
            asyncio.create_task(self._renew(lease)),
            asyncio.create_task(self._look_for_ever(lease)),
        }
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            with suppress(RedisAway):  # it runs out by itself
                await lease.release()
        for task in done:
            task.result()

    async def _renew(self, lease: Lease) -> NoReturn:
        renewed = time.monotonic()
        while True:
            await self._around.sleep(self._pace.renew_s)
            began = time.monotonic()
            try:
                if not await lease.renew():
                    raise LeaseLost
                renewed = began
            except RedisAway:
                # Counted from before the last answer, so never later than Redis's own clock.
                if began - renewed > self._pace.lease.total_seconds() - self._pace.renew_s:
                    raise

    async def _look_for_ever(self, lease: Lease) -> NoReturn:
        memory = LeasedMemory(lease)
        known = (await self._states.states([self._channel]))[self._channel]
        self._failing_since = known.failing_since.isoformat() if known.failing_since else ""
        alone = LeftAlone(known, self._around)
        await alone.rest()
        while True:
            if await self._states.paused([self._channel]):
                await self._around.sleep(self._pace.ask_s)
                continue
            await self._around.sleep(await self._look(lease, memory, alone))

    def _unsent_waits(self) -> Backoff:
        return Backoff(WAIT_FIRST_S, _UNSENT_MOST_S, self._around.chance)

    async def _look(self, lease: Lease, memory: LeasedMemory, alone: LeftAlone) -> float:
        """Look once; answer the seconds until the next look. Raises LeaseLost and what is away."""
        try:
            wires = await self._source.look(memory)
        except ChannelPaused:
            return WAIT_LEAST_S
        except (LeaseLost, RedisAway, BrokerAway):  # with the last nothing is wrong with the place
            raise
        except SourceFails as error:
            return await self._failed(lease, alone, error.why, error.wait_s)
        except Exception as error:  # noqa: BLE001 - a fault in one source must not stop its channel
            self._log.error("look_failed", exc_info=error)
            return await self._failed(lease, alone, f"{type(error).__name__}: {error}")
        self._metrics.count(CHANNEL_LOOKS, self._channel, "wires" if wires else "nothing_new")
        if self._failing_since:
            self._log.info("channel_works_again", since=self._failing_since)
        self._failing_since, self._unsent = "", self._unsent_waits()
        await self._note(lease, failing_since="", why="", **alone.worked())
        share = 1 - self._pace.jitter * self._around.chance()
        return self._pace.every.total_seconds() * share

    async def _failed(
        self, lease: Lease, alone: LeftAlone, why: str, asked_s: float = 0.0
    ) -> float:
        self._metrics.count(CHANNEL_LOOKS, self._channel, "failed")
        self._failing_since = self._failing_since or self._around.clock().isoformat()
        self._log.warning("channel_fails", since=self._failing_since, error=why)
        wait_s, said = alone.failed(asked_s)
        await self._note(lease, failing_since=self._failing_since, why=why[:_WHY_MOST], **said)
        return wait_s

    async def _note(self, lease: Lease, **facts: str) -> None:
        if not await lease.note({"last_look": self._around.clock().isoformat(), **facts}):
            raise LeaseLost
