"""Runs a stage: takes records, keeps every promise of the pipeline, marks them done.

What may go wrong, and who answers it: `patience` (something is away), `suspects` (a worker
died), `parking` (a record that must not fail), `dead_letters`, `breaker` (too many of them).
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import structlog

from wiredesk.broker import Feed, Sender
from wiredesk.errors import TransientError, WiredeskError
from wiredesk.events import Record
from wiredesk.kafka.attempts import Attempts
from wiredesk.kafka.burial import StageStoppedError
from wiredesk.kafka.forgiving import ForgivingAttempts
from wiredesk.kafka.handling import Handling
from wiredesk.kafka.observer import Observer
from wiredesk.kafka.patience import Patience, StopAskedError
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.ports import Ports
from wiredesk.kafka.presence import Presence
from wiredesk.stage import StageSpec

_LAST_WORDS_S: Final = 0.4
"""For an abandoned batch to unwind, and for Redis to forget the marks, at the very end."""


class WorkCutError(WiredeskError):
    """Something that a stage called cancelled it, although nobody asked it to stop."""


class Runner:
    """One stage at work in this process."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports, each passed in
        self,
        spec: StageSpec,
        feed: Feed,
        sender: Sender,
        attempts: Attempts,
        policy: Policy,
        observe: Observer,
        around: Surroundings | None = None,
    ) -> None:
        """Bind a stage to its ports; nothing happens before `run`."""
        if spec.without_redis:
            attempts = ForgivingAttempts(attempts)
        self._ports = Ports(spec, feed, sender, attempts, policy, observe, around or Surroundings())
        self._patience = Patience(spec.name, policy, self._ports.around, observe)
        self._handling = Handling(self._ports, self._patience)
        self._presence = Presence(spec.name, feed, observe)
        self._taking: asyncio.Task[Sequence[Record]] | None = None
        self._owned: frozenset[int] = frozenset()
        self._log = structlog.get_logger()
        self.stopped: str | None = None

    @property
    def blocked_on(self) -> str | None:
        """What the stage waits for now; None while all goes well."""
        waits_for = self._patience.blocked_on or self._handling.parking.stuck_on
        return waits_for or self._presence.missing

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that makes health red, in words; empty while all goes well."""
        stopped = self.stopped and f"stopped itself: {self.stopped}"
        by = self._patience.blocked_by or self.blocked_on
        blocked = by and f"blocked on {by}"
        return tuple(problem for problem in (stopped, blocked, self._handling.alarm) if problem)

    def stop(self) -> None:
        """Ask `run` to return soon; may be called often, on the event loop."""
        self._patience.stop()

    async def run(self) -> None:
        """Work until stop is asked. Raises only what is a bug of the runner or of an adapter."""
        stopping = asyncio.create_task(self._patience.stopped())
        work = asyncio.create_task(self._work(stopping))
        try:
            await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({work}, timeout=self._within_s)
        finally:
            await self._let_go(work)
            stopping.cancel()
        if work.cancelled() and not self._patience.stopping:
            raise WorkCutError
        if work.done() and not work.cancelled():
            work.result()
        await self._forget_marks()

    @property
    def _within_s(self) -> float:
        """How long the batch in hand may still take: without a broker it can't end well."""
        is_there = self._ports.feed.connected()
        return self._ports.policy.stop_within_s if is_there else _LAST_WORDS_S

    async def _let_go(self, work: "asyncio.Task[None]") -> None:
        self._handling.parking.close()
        if not work.done():
            self._log.warning("batch_abandoned", stage=self._ports.spec.name)
            work.cancel()
        if self._taking is not None:
            self._taking.cancel()
            await asyncio.wait({self._taking}, timeout=_LAST_WORDS_S)
        await asyncio.wait({work}, timeout=_LAST_WORDS_S)

    async def _forget_marks(self) -> None:
        try:
            async with asyncio.timeout(_LAST_WORDS_S):
                await self._handling.suspects.clear()
        except (TransientError, TimeoutError) as error:
            # Harmless: whoever goes on tries these records alone once.
            self._log.warning("marks_left", stage=self._ports.spec.name, error=str(error))

    async def _work(self, stopping: "asyncio.Task[None]") -> None:
        try:
            while True:
                records = await self._patience.insist(lambda: self._take(stopping))
                await self._look()
                await self._handling.retry_parked()
                await self._handling.handle(records)
        except StopAskedError:
            return
        except StageStoppedError:
            self.stopped = self._handling.too_many_dead
            self._ports.observe.stopped(self._ports.spec.name)
            self._log.critical("stage_stopped", stage=self._ports.spec.name, reason=self.stopped)
            await self._patience.stopped()

    async def _take(self, stopping: "asyncio.Task[None]") -> Sequence[Record]:
        """Wait for records, for a parked record's turn, or until it is time to look around.

        A take that is under way is kept for the next time: cancelling it could lose records.
        """
        if self._taking is None and len(self._handling.parking) < self._ports.policy.parked_most:
            self._taking = asyncio.create_task(self._ports.feed.take(self._handling.most))
        waits: list[asyncio.Future[Any]] = [stopping, *self._handling.parking.waits()]
        if self._taking is not None:
            waits.append(self._taking)
        await asyncio.wait(
            waits, timeout=self._ports.policy.look_s, return_when=asyncio.FIRST_COMPLETED
        )
        if self._taking is None or not self._taking.done():
            return ()
        taken, self._taking = self._taking, None
        return taken.result()

    async def _look(self) -> None:
        """Notice whether the broker is there, and which partitions came and went."""
        self._presence.look()
        owned = self._ports.feed.partitions()
        if owned == self._owned:
            return
        self._handling.suspects.keep_only(owned)
        self._handling.parking.keep_only(owned)
        tell = self._ports.spec.on_assigned
        if tell is not None:
            await self._patience.insist(lambda: tell(owned))
        self._owned = owned
