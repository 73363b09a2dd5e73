"""Takes records through the stage: together, one by one, or alone, as each has deserved."""

from collections.abc import Sequence

import structlog

from wiredesk.errors import RecordKillsWorkers, RecordUnreadable
from wiredesk.events import Record
from wiredesk.kafka.batch import portions
from wiredesk.kafka.burial import Burial, about
from wiredesk.kafka.dead_letters import message, trace
from wiredesk.kafka.parking import Parking
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.ports import Ports
from wiredesk.kafka.suspects import Suspects
from wiredesk.kafka.trial import Trial
from wiredesk.stage import Input


class Handling:
    """Every record it is given ends as done, as a dead letter, or parked; in partition order."""

    def __init__(self, ports: Ports, patience: Patience) -> None:
        """Begin without knowing anything of any record."""
        self._ports = ports
        self._patience = patience
        self._trial = Trial(ports)
        self._burial = Burial(ports, patience)
        self._log = structlog.get_logger()
        self.suspects = Suspects(ports.spec.name, ports.attempts)
        self.parking = Parking(ports.around.sleep, patience.backoff)
        self.alarm: str | None = None

    @property
    def most(self) -> int:
        """How many records to take at once now."""
        return self._trial.size.size

    @property
    def too_many_dead(self) -> str | None:
        """Why the stage must stop, once it must."""
        return self._burial.breaker.open

    async def retry_parked(self) -> None:
        """Try those again whose wait is over, and what waits behind them."""
        for lot in self.parking.due():
            while lot.records and await self._one(lot.records[0], lot.tries + 1):
                self.parking.next_of(lot)

    async def handle(self, records: Sequence[Record]) -> None:
        """Take records through; StopAskedError and StageStoppedError leave the rest undone."""
        suspects, rest = await self._patience.insist(lambda: self.suspects.part(records))
        for record in suspects:
            if not self.parking.behind(record):
                await self._one(record, 1)
        for portion in portions(rest, self._ports.policy):
            await self._together(portion)

    async def _together(self, records: Sequence[Record]) -> None:
        records = [record for record in records if not self.parking.behind(record)]
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
                if not self.parking.behind(record):
                    await self._failed(record, error, 1)
        await self._batch(inputs)

    async def _mark(self, records: Sequence[Record]) -> None:
        # Over a partition that went away stands its new owner's mark by now.
        owned = self._ports.feed.partitions()
        await self.suspects.mark([each for each in records if each.partition in owned])

    async def _batch(self, inputs: Sequence[Input]) -> None:
        inputs = [each for each in inputs if not self.parking.behind(each.record)]
        try:
            done = await self._patience.insist(lambda: self._trial.run(inputs))
        except Exception as error:  # noqa: BLE001 - any failure is answered record by record
            self._log.warning(
                "batch_failed",
                stage=self._ports.spec.name,
                records=len(inputs),
                traceback=trace(error),
            )
            for each in inputs:
                if not self.parking.behind(each.record):
                    await self._one(each.record, 2)
        else:
            self._burial.breaker.good(done)

    async def _one(self, record: Record, attempt: int) -> bool:
        """Try one record alone; answer whether this is over, one way or the other."""
        try:
            done = await self._patience.insist(lambda: self._try_alone(record))
        except Exception as error:  # noqa: BLE001 - any failure is this record's
            return await self._failed(record, error, max(attempt, self.suspects.tries(record)))
        self._burial.breaker.good(done)
        return True

    async def _try_alone(self, record: Record) -> int:
        if not self.suspects.is_suspect(record):
            return await self._trial.run([self._trial.read(record)])
        tries = await self.suspects.begin(record)
        # A record that must not fail is tried even then, but only after it was parked.
        if tries > self._ports.policy.tries_alone and not self.parking.holds(record):
            raise RecordKillsWorkers(record.place)
        try:
            done = await self._trial.run([self._trial.read(record)])
        except Exception:
            # Not after a cancellation: an error of Redis would take its place, and be waited for.
            await self.suspects.end(record)
            raise
        await self.suspects.end(record)
        return done

    async def _failed(self, record: Record, error: Exception, attempt: int) -> bool:
        if record.partition not in self._ports.feed.partitions():
            return True  # its new owner has it, and its failure
        if record.topic in self._ports.spec.never_dead:
            self._ports.observe.alert(self._ports.spec.name, record.topic, type(error).__name__)
            if not isinstance(error, RecordUnreadable):
                self._log.error("record_stuck", stage=self._ports.spec.name, **about(record, error))
                self.parking.park(record, error, attempt)
                return False
            # Bytes that say nothing can't be tried again, but nobody may overlook them.
            self.alarm = f"{record.place} is a dead letter: {message(error)}"
        await self._burial.bury(record, error, attempt)
        if self.suspects.tries(record):
            await self._patience.insist(lambda: self.suspects.end(record))
        return True
