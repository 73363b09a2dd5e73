"""A receiver over real HTTP, and the broker behind it, which a test may hold up."""

import asyncio
import base64
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

import httpx

from wiredesk.broker import Sender
from wiredesk.clock import utc_now
from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.signing_secret import signing_key as key
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk_ingest.receivers.channels import PushChannel
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.push import HEAD_S, Limits, PushReceiver, listen, serve

MOST: Final = 1000
SIGNING: Final = tuple(
    f"whsec_{base64.b64encode(words).decode()}"
    for words in (b"the heron flies at dusk", b"the heron flies at dawn")
)
CHANNELS: Final = {
    "demo": PushChannel("demo", loopback_only=True),
    "agency": PushChannel("agency", secrets=("pass:word", "old")),
    "signed": PushChannel("signed", signing_keys=tuple(map(key, SIGNING))),
    "abroad": PushChannel("abroad", secrets=("şifre",)),
}
NO_HEADERS: Final[Mapping[bytes, bytes]] = {}


@dataclass
class HeldSender:
    """A sender that acknowledges only while its gate is open."""

    sender: Sender
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    asked: int = 0

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Wait at the gate, then send."""
        self.asked += 1
        await self.gate.wait()
        await self.sender.send(events)


@dataclass
class Receiver:
    """A running receiver."""

    port: int
    held: HeldSender
    broker: MemoryBroker
    intake: Intake
    client: httpx.AsyncClient
    stopping: asyncio.Event
    served: asyncio.Task[None]

    @property
    def wires(self) -> list[Record]:
        """What was taken in."""
        return self.broker.records(WIRE_RAW.name)

    @property
    def urgent(self) -> list[Record]:
        """What was put on the fast lane."""
        return self.broker.records(WIRE_URGENT.name)

    async def post(
        self,
        wire: bytes = b"a wire",
        channel: str = "demo",
        headers: Mapping[bytes, bytes] = NO_HEADERS,
    ) -> httpx.Response:
        """Push a wire, with headers as bytes, as they travel."""
        said = list(headers.items())
        return await self.client.post(f"/wire/{channel}", content=wire, headers=said)


@asynccontextmanager
async def receiving(
    *,
    most_bytes: int = MOST,
    body_s: float = 30.0,
    bodies_at_once: int = 32,
    within_s: float = 30.0,
    head_s: float = HEAD_S,
    sender: Sender | None = None,
) -> AsyncIterator[Receiver]:
    """Run a receiver on a free port, over a broker in memory unless another one is named."""
    broker = MemoryBroker()
    await broker.create(every_topic())
    held = HeldSender(sender or await broker.sender())
    held.gate.set()
    intake = Intake(held, utc_now, within_s=within_s)
    push = PushReceiver(intake, CHANNELS, Limits(most_bytes, body_s, bodies_at_once))
    stopping = asyncio.Event()
    with listen("127.0.0.1", 0) as door:
        port = door.getsockname()[1]
        served = asyncio.create_task(serve(push.app, [door], stopping, head_s))
        client = httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30.0
        )
        async with client:
            yield Receiver(port, held, broker, intake, client, stopping, served)
        held.gate.set()
        stopping.set()
        await served


def begin_anew(receiver: Receiver) -> Receiver:
    """Forget what a shared receiver took in; its broker is there and acknowledges."""
    for log in receiver.broker.logs.values():
        log.clear()
    receiver.broker.away = False
    receiver.intake.paused = frozenset()
    receiver.held.asked = 0
    receiver.held.gate.set()
    return receiver
