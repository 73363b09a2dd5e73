"""Buries what a stage can't handle, and stops the stage where that is too much."""

import structlog

from wiredesk.errors import RecordTooLarge
from wiredesk.events import Outgoing, Record
from wiredesk.kafka.breaker import Breaker
from wiredesk.kafka.dead_letters import dead_letter, message, without_value
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.ports import Ports


class StageStoppedError(BaseException):
    """The breaker opened. Not an Exception: no handler of failures may eat it."""


class Burial:
    """Sends dead letters, and only then marks their records done."""

    def __init__(self, ports: Ports, patience: Patience) -> None:
        """Begin with a closed breaker."""
        self._ports = ports
        self._patience = patience
        self._log = structlog.get_logger()
        self.breaker = Breaker(ports.policy)

    async def bury(self, record: Record, error: Exception, attempt: int) -> None:
        """Make a record a dead letter; StageStoppedError where that was one too many."""
        ports, stage = self._ports, self._ports.spec.name
        at = ports.around.clock()
        letter = dead_letter(record, error, stage=stage, attempt=attempt, at=at)
        await self._patience.insist(lambda: self._send(letter))
        await self._patience.insist(lambda: ports.feed.done([record]))
        ports.observe.dead_letter(stage, record.topic, type(error).__name__)
        ports.observe.records(stage, "dead_letter", 1)
        self._log.error(
            "record", outcome="dead_letter", stage=stage, attempt=attempt, **about(record, error)
        )
        self.breaker.dead()
        if self.breaker.open:
            raise StageStoppedError

    async def _send(self, letter: Outgoing) -> None:
        try:
            await self._ports.sender.send([letter])
        except RecordTooLarge:
            await self._ports.sender.send([without_value(letter)])


def about(record: Record, error: Exception) -> dict[str, str]:
    """Say in a log line which record failed, and how."""
    return {
        "uri": record.key.decode("utf-8", "replace"),
        "place": record.place,
        "reason": type(error).__name__,
        "error": message(error),
    }
