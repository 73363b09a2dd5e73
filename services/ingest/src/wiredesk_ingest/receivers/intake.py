"""Takes a wire in: on the log first, untouched; only then is it accepted."""

import asyncio
from datetime import datetime
from typing import Final

import structlog

from wiredesk.broker import Sender
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing
from wiredesk.ids import wire_digest
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk.types import Clock, Digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.quarantine import left_out
from wiredesk_ingest.refusals import Refused
from wiredesk_ingest.signs.urgent import looks_urgent
from wiredesk_ingest.wire_record import wire_event

STAGE: Final = "receiver"


class ChannelPaused(BrokerAway):
    """A person paused this channel. Nothing is lost: what comes is refused, to be sent again."""

    blocked_on = "pause"


class Intake:
    """What every receiver does with the bytes of a wire."""

    def __init__(self, sender: Sender, clock: Clock, *, within_s: float) -> None:
        self._sender = sender
        self._clock = clock
        self._within_s = within_s
        self._log = structlog.get_logger()
        self.away = asyncio.Event()
        """Set while the broker left the last wire without an answer."""
        self.paused: frozenset[str] = frozenset()
        """Channels that nothing is taken in from."""
        self.heard: dict[str, datetime] = {}
        """When the last wire came in, by channel."""

    async def accept(
        self, wire: bytes, channel: str, *, file: str = "", content_type: str = ""
    ) -> Digest:
        """Put a wire on the log and answer its digest once the broker has acknowledged it.

        What looks like a kill is then put on the fast lane, too, before it counts as accepted:
        a sender that is told to come again sends both again. Raises BrokerAway, and ChannelPaused.
        """
        if channel in self.paused:
            raise ChannelPaused(channel)
        origin = Origin(channel, self._clock(), wire_digest(wire), len(wire), file)
        urgent = looks_urgent(wire)
        topics = (WIRE_RAW, WIRE_URGENT) if urgent else (WIRE_RAW,)
        await self._send(*(wire_event(topic, wire, origin, content_type) for topic in topics))
        self.heard[channel] = origin.received
        self._log.info(
            "record",
            stage=STAGE,
            uri=origin.digest,
            outcome="accepted",
            channel=channel,
            bytes=len(wire),
            urgent=urgent,
        )
        return origin.digest

    async def refuse(self, channel: str, file: str, size: int, most: int) -> None:
        """Tell people of a file that is larger than a wire may be, in bytes, and was not taken in.

        Quarantine says which one, and has nothing of it. Raises BrokerAway.
        """
        place = wire_digest(f"{channel}\0{file}\0{size}".encode("utf-8", "replace"))
        origin = Origin(channel, self._clock(), place, size, file)
        detail = f"{size:,} bytes of {most:,}, so it was not taken in"
        await self._send(left_out(origin, Refused("too_large", detail)))

    async def _send(self, *events: Outgoing) -> None:
        """Send events one after the other. Raises BrokerAway."""
        try:
            async with asyncio.timeout(self._within_s):
                for event in events:
                    await self._sender.send([event])
        except (BrokerAway, TimeoutError):
            self.away.set()
            raise BrokerAway("no acknowledgement in time") from None
        self.away.clear()
