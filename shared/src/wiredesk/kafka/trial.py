"""One batch, once through its stage. Nothing is handled here: every error is raised."""

from collections import Counter
from collections.abc import Sequence

import structlog

from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.kafka.batch import BatchSize
from wiredesk.kafka.observer import BatchTimes
from wiredesk.kafka.ports import Ports
from wiredesk.stage import Input, Line


class Trial:
    """Takes inputs through the stage, its writes and its events, and marks them done."""

    def __init__(self, ports: Ports) -> None:
        """Bind the stage to what it reads from and writes to."""
        self._ports = ports
        self._spec = ports.spec
        self._log = structlog.get_logger()
        most = min(ports.spec.max_records, ports.policy.batch_max_records)
        self.size = BatchSize(most, ports.policy.batch_work_s)
        self._cpu_until = ports.around.cpu()

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

    async def run(self, inputs: Sequence[Input]) -> int:
        """Do all of a batch, in the one order that loses nothing; answer how many were done.

        Raises what the stage, its writes, or the broker raise; then nothing is marked done.
        """
        # What was taken away while the batch waited has another owner now.
        owned = self._ports.feed.partitions()
        inputs = [each for each in inputs if each.record.partition in owned]
        if not inputs:
            return 0
        wall, cpu = self._ports.around.wall, self._ports.around.cpu
        began, began_cpu = wall(), cpu()
        outcome = await self._spec.stage(inputs)
        staged, staged_cpu = wall(), cpu()
        await outcome.apply()
        applied_cpu = cpu()
        await self._ports.sender.send(outcome.events)
        sent_cpu = cpu()
        await outcome.after()
        noted_cpu = cpu()
        await self._ports.feed.done([each.record for each in inputs])
        ended, ended_cpu = wall(), cpu()
        self.size.took(len(inputs), ended_cpu - began_cpu)
        in_stage_cpu = staged_cpu - began_cpu
        in_writes_cpu = applied_cpu - staged_cpu + noted_cpu - sent_cpu
        around_cpu = ended_cpu - self._cpu_until - in_stage_cpu - in_writes_cpu
        self._cpu_until = ended_cpu
        times = BatchTimes(staged - began, ended - staged, in_stage_cpu, in_writes_cpu, around_cpu)
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
            self._ports.observe.records(stage, outcome, count)
        self._ports.observe.batch(stage, records, times)
