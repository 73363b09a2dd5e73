"""A receiver that may die by SIGKILL: `python -m mortal_receiver FOLDER DIES_AFTER`.

Its broker is a file that each acknowledged wire is a line of, and its memory another one: both
outlive it; its channel is in a third. It dies when so many wires were acknowledged, before anybody
can be told; with 0 it lives. It looks twice into a server, or takes mails until it is killed.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvloop
from pydantic import TypeAdapter

from wiredesk.clock import utc_now
from wiredesk.events import Outgoing
from wiredesk.newsroom.channels import AnyChannel, BySmtp
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.push import listen
from wiredesk_ingest.receivers.server_sources import ByServer, SourceLimits, server_source
from wiredesk_ingest.receivers.smtp_server import smtp_server
from wiredesk_ingest.settings import IngestSettings

CHANNEL: Final = "channel.json"
PORT: Final = "port"
PASSWORD: Final = "pass wörd"
SECRETS: Final = {"PASSWORD": PASSWORD, "KEY_ID": "me"}
"""Those of the servers in the tests, whose own modules bring much more than is needed here."""


@dataclass
class MortalSender:
    """Appends wires to a file, until it is killed."""

    log: Path
    dies_after: int
    sent: int = 0

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Acknowledge, or die of it."""
        with self.log.open("a", encoding="utf-8") as log:
            log.writelines((event.value or b"").hex() + "\n" for event in events)
        self.sent += 1
        if self.sent == self.dies_after:
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class FileMemory:
    """A channel's memory in a file."""

    file: Path

    async def recall(self) -> dict[str, str]:
        """See `source.Memory`."""
        found: dict[str, str] = (
            json.loads(self.file.read_text("utf-8")) if self.file.exists() else {}
        )
        return found

    async def keep(self, texts: dict[str, str]) -> None:
        """See `source.Memory`."""
        self.file.write_text(json.dumps(texts), "utf-8")


async def look(channel: ByServer, intake: Intake, memory: FileMemory) -> None:
    """Look until a file that no longer changes was seen twice."""
    source = server_source(channel, intake, SECRETS, SourceLimits(1000, 30.0))
    for _ in range(2):
        await source.look(memory)


async def take_mails(channel: BySmtp, intake: Intake, port: Path) -> None:
    """Say the port in a file, and serve until a kill."""
    with listen("127.0.0.1", 0) as door:
        server = smtp_server([channel], intake, SECRETS, IngestSettings(), door)
        port.write_text(f"{door.getsockname()[1]}\n", "utf-8")
        await server.serve(asyncio.Event())


async def live(folder: Path, dies_after: int) -> None:
    """Do what the channel is there for."""
    said = (folder / CHANNEL).read_text("utf-8")
    channel = TypeAdapter[AnyChannel](AnyChannel).validate_json(said)
    sender = MortalSender(folder / "wires", dies_after)
    intake = Intake(sender, utc_now, within_s=30.0)
    if isinstance(channel, BySmtp):
        await take_mails(channel, intake, folder / PORT)
    elif isinstance(channel, ByServer):
        await look(channel, intake, FileMemory(folder / "memory"))


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(live(Path(sys.argv[1]), int(sys.argv[2])))
