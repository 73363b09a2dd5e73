"""Runs a stage: takes records, keeps every promise of the pipeline, marks them done.

What may go wrong, and who answers it: `patience` (something is away), `suspects` (a worker
died), `parking` (a record that must not fail), `dead_letters`, `breaker` (too many of them).
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import structlog

from wiredesk.broker import Feed, Sender
from wiredesk.errors import (
    RecordKillsWorkers,
    RecordTooLarge,
    RecordUnreadable,
    TransientError,
)
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.attempts import Attempts
from wiredesk.kafka.batch import BatchSize, portions
from wiredesk.kafka.breaker import Breaker
from wiredesk.kafka.dead_letters import dead_letter, message, trace, without_value
from wiredesk.kafka.observer import Observer
from wiredesk.kafka.parking import Parking
from wiredesk.kafka.patience import Patience, StopAskedError
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.suspects import Suspects
from wiredesk.kafka.trial import Trial
from wiredesk.stage import Input, StageSpec

_LAST_WORDS_S: Final = 0.4
"""For an abandoned batch to unwind, and for Redis to forget the marks, at the very end."""


class StageStoppedError(BaseException):
    """The breaker opened. Not an Exception: no handler of failures may eat it."""


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
        around = around or Surroundings()
        self._spec = spec
        self._feed = feed
        self._sender = sender
        self._policy = policy
        self._observe = observe
        self._around = around
        self._patience = Patience(spec.name, policy, around, observe)
        self._suspects = Suspects(spec.name, attempts)
        self._parking = Parking(around.sleep, self._patience.backoff)
        self._breaker = Breaker(policy)
        self._trial = Trial(spec, feed, sender, observe, around)
        self._size = BatchSize(min(spec.max_records, policy.batch_max_records), policy.batch_work_s)
        self._taking: asyncio.Task[Sequence[Record]] | None = None
        self._owned: frozenset[int] = frozenset()
        self._log = structlog.get_logger()
        self.stopped: str | None = None
        self.alarm: str | None = None

    @property
    def blocked_on(self) -> str | None:
        """What the stage waits for now; None while all goes well."""
        return self._patience.blocked_on or self._parking.stuck_on

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that makes health red, in words; empty while all goes well."""
        stopped = self.stopped and f"stopped itself: {self.stopped}"
        blocked = self.blocked_on and f"blocked on {self.blocked_on}"
        return tuple(problem for problem in (stopped, blocked, self.alarm) if problem)

    def stop(self) -> None:
        """Ask `run` to return soon; may be called often, on the event loop."""
        self._patience.stop()

    async def run(self) -> None:
        """Work until stop is asked. Raises only what is a bug of the runner or of an adapter."""
        stopping = asyncio.create_task(self._patience.stopped())
        work = asyncio.create_task(self._work(stopping))
        try:
            await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({work}, timeout=self._policy.stop_within_s)
        finally:
            await self._let_go(work)
            stopping.cancel()
        if work.done() and not work.cancelled():
            work.result()
        await self._forget_marks()

    async def _let_go(self, work: "asyncio.Task[None]") -> None:
        self._parking.close()
        if not work.done():
            self._log.warning("batch_abandoned", stage=self._spec.name)
            work.cancel()
        if self._taking is not None:
            self._taking.cancel()
            await asyncio.wait({self._taking}, timeout=_LAST_WORDS_S)
        await asyncio.wait({work}, timeout=_LAST_WORDS_S)

    async def _forget_marks(self) -> None:
        try:
            async with asyncio.timeout(_LAST_WORDS_S):
                await self._suspects.clear()
        except (TransientError, TimeoutError) as error:
            # Harmless: whoever goes on tries these records alone once.
            self._log.warning("marks_left", stage=self._spec.name, error=str(error))

    async def _work(self, stopping: "asyncio.Task[None]") -> None:
        try:
            while True:
                records = await self._patience.insist(lambda: self._take(stopping))
                await self._look()
                await self._retry_parked()
                await self._handle(records)
        except StopAskedError:
            return
        except StageStoppedError:
            self.stopped = self._breaker.open
            self._observe.stopped(self._spec.name)
            self._log.critical("stage_stopped", stage=self._spec.name, reason=self.stopped)
            await self._patience.stopped()

    async def _take(self, stopping: "asyncio.Task[None]") -> Sequence[Record]:
        """Wait for records, for a parked record's turn, or until it is time to look around.

        A take that is under way is kept for the next time: cancelling it could lose records.
        """
        if self._taking is None and len(self._parking) < self._policy.parked_most:
            self._taking = asyncio.create_task(self._feed.take(self._size.size))
        waits: list[asyncio.Future[Any]] = [stopping, *self._parking.waits()]
        if self._taking is not None:
            waits.append(self._taking)
        await asyncio.wait(waits, timeout=self._policy.look_s, return_when=asyncio.FIRST_COMPLETED)
        if self._taking is None or not self._taking.done():
            return ()
        taken, self._taking = self._taking, None
        return taken.result()

    async def _look(self) -> None:
        """Notice which partitions came and went."""
        owned = self._feed.partitions()
        if owned == self._owned:
            return
        self._suspects.keep_only(owned)
        self._parking.keep_only(owned)
        tell = self._spec.on_assigned
        if tell is not None:
            await self._patience.insist(lambda: tell(owned))
        self._owned = owned

    async def _retry_parked(self) -> None:
        for lot in self._parking.due():
            while lot.records and await self._one(lot.records[0], lot.tries + 1):
                self._parking.next_of(lot)

    async def _handle(self, records: Sequence[Record]) -> None:
        suspects, rest = await self._patience.insist(lambda: self._suspects.part(records))
        for record in suspects:
            if not self._parking.behind(record):
                await self._one(record, 1)
        for portion in portions(rest, self._policy):
            await self._together(portion)

    async def _together(self, records: Sequence[Record]) -> None:
        records = [record for record in records if not self._parking.behind(record)]
        if not records:
            return
        await self._patience.insist(lambda: self._mark(records))
        inputs: list[Input] = []
        for record in records:
            try:
                inputs.append(self._trial.read(record))
            except RecordUnreadable as error:
                await self._batch(inputs)
                inputs = []
                if not self._parking.behind(record):
                    await self._failed(record, error, 1)
        await self._batch(inputs)

    async def _mark(self, records: Sequence[Record]) -> None:
        # Over a partition that went away stands its new owner's mark by now.
        owned = self._feed.partitions()
        await self._suspects.mark([each for each in records if each.partition in owned])

    async def _batch(self, inputs: Sequence[Input]) -> None:
        inputs = [each for each in inputs if not self._parking.behind(each.record)]
        try:
            done = await self._patience.insist(lambda: self._trial.run(inputs, self._size))
        except Exception as error:  # noqa: BLE001 - any failure is answered record by record
            self._log.warning(
                "batch_failed", stage=self._spec.name, records=len(inputs), traceback=trace(error)
            )
            for each in inputs:
                if not self._parking.behind(each.record):
                    await self._one(each.record, 2)
        else:
            self._breaker.good(done)

    async def _one(self, record: Record, attempt: int) -> bool:
        """Try one record alone; answer whether this is over, one way or the other."""
        try:
            done = await self._patience.insist(lambda: self._try_alone(record))
        except Exception as error:  # noqa: BLE001 - any failure is this record's
            return await self._failed(record, error, max(attempt, self._suspects.tries(record)))
        self._breaker.good(done)
        return True

    async def _try_alone(self, record: Record) -> int:
        if not self._suspects.is_suspect(record):
            return await self._trial.run([self._trial.read(record)], self._size)
        tries = await self._suspects.begin(record)
        # A record that must not fail is tried even then, but only after it was parked.
        if tries > self._policy.tries_alone and not self._parking.holds(record):
            raise RecordKillsWorkers(record.place)
        try:
            done = await self._trial.run([self._trial.read(record)], self._size)
        except Exception:
            # Not after a cancellation: an error of Redis would take its place, and be waited for.
            await self._suspects.end(record)
            raise
        await self._suspects.end(record)
        return done

    async def _failed(self, record: Record, error: Exception, attempt: int) -> bool:
        if record.topic in self._spec.never_dead:
            self._observe.alert(self._spec.name, record.topic, type(error).__name__)
            if not isinstance(error, RecordUnreadable):
                self._log.error("record_stuck", stage=self._spec.name, **_about(record, error))
                self._parking.park(record, error, attempt)
                return False
            # Bytes that say nothing can't be tried again, but nobody may overlook them.
            self.alarm = f"{record.place} is a dead letter: {message(error)}"
        await self._bury(record, error, attempt)
        return True

    async def _bury(self, record: Record, error: Exception, attempt: int) -> None:
        stage = self._spec.name
        letter = dead_letter(record, error, stage=stage, attempt=attempt, at=self._around.clock())
        await self._patience.insist(lambda: self._send(letter))
        await self._patience.insist(lambda: self._feed.done([record]))
        if self._suspects.tries(record):
            await self._patience.insist(lambda: self._suspects.end(record))
        self._observe.dead_letter(stage, record.topic, type(error).__name__)
        self._observe.records(stage, "dead_letter", 1)
        self._log.error(
            "record", outcome="dead_letter", stage=stage, attempt=attempt, **_about(record, error)
        )
        self._breaker.dead()
        if self._breaker.open:
            raise StageStoppedError

    async def _send(self, letter: Outgoing) -> None:
        try:
            await self._sender.send([letter])
        except RecordTooLarge:
            await self._sender.send([without_value(letter)])


def _about(record: Record, error: Exception) -> dict[str, str]:
    return {
        "uri": record.key.decode("utf-8", "replace"),
        "place": record.place,
        "reason": type(error).__name__,
        "error": message(error),
    }
