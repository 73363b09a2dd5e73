"""A broker, a memory and looks into somebody's server, which a test may break off anywhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.integration.folder_servers import SECRETS, Served
from tests.unit.ingest.builders import NOON
from wiredesk.broker import Sender
from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import WIRE_QUARANTINE, WIRE_RAW
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.server_sources import ByServer, SourceLimits, server_source
from wiredesk_ingest.receivers.source import Source

MOST = 1000


class KilledError(BaseException):
    """What a test lets happen instead of a kill: nothing below may catch it."""


@dataclass
class Notes:
    """A channel's memory, which outlives its worker."""

    texts: dict[str, str] = field(default_factory=dict)
    written: int = 0

    async def recall(self) -> dict[str, str]:
        """See `source.Memory`."""
        return dict(self.texts)

    async def keep(self, texts: dict[str, str]) -> None:
        """See `source.Memory`."""
        self.texts = dict(texts)
        self.written += 1


@dataclass
class Interrupted:
    """A sender that does something after some wires were acknowledged."""

    sender: Sender
    after: int
    then: Callable[[], None]
    sent: int = 0

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send, then count."""
        await self.sender.send(events)
        self.sent += 1
        if self.sent == self.after:
            self.then()


@dataclass
class RemoteWorld:
    """Looks into a place, by sources that come and go."""

    broker: MemoryBroker
    notes: Notes = field(default_factory=Notes)
    source: Source | None = None
    fields: dict[str, str] = field(default_factory=dict)  # of the channel, besides its server's

    @classmethod
    async def make(cls) -> "RemoteWorld":
        """Begin with an empty broker."""
        broker = MemoryBroker()
        await broker.create(every_topic())
        return cls(broker)

    async def start(
        self,
        channel: ByServer,
        sender: Sender | None = None,
        *,
        step_s: float = 30.0,
        secrets: Mapping[str, str] = SECRETS,
    ) -> Source:
        """Begin anew, as after a restart: with nothing but what the notes say."""
        intake = Intake(sender or await self.broker.sender(), lambda: NOON, within_s=30.0)
        limits = SourceLimits(MOST, step_s)
        self.source = server_source(channel, intake, secrets, limits)
        return self.source

    async def look(self, times: int = 2) -> int:
        """Look as often as it takes to see that files no longer change; answer the wires."""
        assert self.source
        return sum([await self.source.look(self.notes) for _ in range(times)])

    async def interrupted(self, after: int, then: Callable[[], None]) -> Interrupted:
        """Answer a sender that does something after so many wires."""
        return Interrupted(await self.broker.sender(), after, then)

    @property
    def records(self) -> list[Record]:
        """What was taken in."""
        return self.broker.records(WIRE_RAW.name)

    @property
    def sent(self) -> list[bytes]:
        """The wires that were taken in."""
        return sorted(record.value for record in self.records)

    @property
    def refused(self) -> list[tuple[str, str, str]]:
        """What quarantine says of files that were not taken in: code, name and bytes."""
        records = self.broker.records(WIRE_QUARANTINE.name)
        assert {record.value for record in records} <= {b""}
        names = ("wd_code", "wd_file", "wd_value_left_out")
        return sorted(
            (code, file, size)
            for code, file, size in ([record.header(name) for name in names] for record in records)
        )

    @property
    def names(self) -> list[str]:
        """The file names of the wires that were taken in."""
        return sorted(record.header("wd_file") for record in self.records)


def kill() -> None:
    """End a look as a kill does."""
    raise KilledError


async def looked(served: Served, **fields: Any) -> RemoteWorld:
    """Make a world whose source looks into a server's folder."""
    world = await RemoteWorld.make()
    await world.start(served.channel(**fields))
    return world
