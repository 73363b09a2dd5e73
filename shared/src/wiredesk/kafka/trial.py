"""One batch, once through its stage. Nothing is handled here: every error is raised."""

from collections import Counter
from collections.abc import Sequence

import structlog

from wiredesk.broker import Feed, Sender
from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.kafka.batch import BatchSize
from wiredesk.kafka.observer import BatchTimes, Observer
from wiredesk.kafka.policy import Surroundings
from wiredesk.stage import Input, Line, StageSpec


class Trial:
    """Takes inputs through the stage, its writes and its events, and marks them done."""

    def __init__(
        self, spec: StageSpec, feed: Feed, sender: Sender, observe: Observer, around: Surroundings
    ) -> None:
        """Bind the stage to what it reads from and writes to."""
        self._spec = spec
        self._feed = feed
        self._sender = sender
        self._observe = observe
        self._around = around
        self._log = structlog.get_logger()

    def read(self, record: Record) -> Input:
        """Decode a record; RecordUnreadable whatever goes wrong with it."""
        if record.topic in self._spec.undecoded:
            return Input(record, record.value)
        try:
            return Input(record, decode(record))
        except RecordUnreadable:
            raise
        except Exception as error:
            raise RecordUnreadable(f"{record.place}: {error}") from error

    def ours(self, inputs: Sequence[Input]) -> list[Input]:
        """Leave out what was taken away while the batch waited: another worker has it now."""
        owned = self._feed.partitions()
        return [each for each in inputs if each.record.partition in owned]

    async def run(self, inputs: Sequence[Input], size: BatchSize) -> int:
        """Do all of a batch, in the one order that loses nothing; answer how many were done.

        Raises what the stage, its writes, or the broker raise; then nothing is marked done.
        """
        inputs = self.ours(inputs)
        if not inputs:
            return 0
        wall, cpu = self._around.wall, self._around.cpu
        began, began_cpu = wall(), cpu()
        outcome = await self._spec.stage(inputs)
        staged, staged_cpu = wall(), cpu()
        await outcome.apply()
        await self._sender.send(outcome.events)
        await outcome.after()
        await self._feed.done([each.record for each in inputs])
        ended, ended_cpu = wall(), cpu()
        size.took(len(inputs), ended_cpu - began_cpu)
        times = BatchTimes(
            staged - began, ended - staged, staged_cpu - began_cpu, ended_cpu - staged_cpu
        )
        self._say(outcome.lines, len(inputs), times)
        return len(inputs)

    def _say(self, lines: Sequence[Line], records: int, times: BatchTimes) -> None:
        stage = self._spec.name
        took_ms = round((times.stage_s + times.rest_s) * 1000 / records, 3)
        for line in lines:
            self._log.info(
                "record",
                uri=line.uri,
                revision=line.revision,
                stage=stage,
                took_ms=took_ms,
                outcome=line.outcome,
                reason=line.reason,
            )
        for outcome, count in Counter(line.outcome for line in lines).items():
            self._observe.records(stage, outcome, count)
        self._observe.batch(stage, records, times)
