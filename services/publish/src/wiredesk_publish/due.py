"""Send a `due` command to each story whose instant has come."""

import asyncio
from typing import Final

from wiredesk.broker import Sender
from wiredesk.desk import Due
from wiredesk.events import Outgoing, outgoing
from wiredesk.ids import name_of
from wiredesk.topics import COMMANDS
from wiredesk_publish.announcements import SERVICE
from wiredesk_publish.cache.timers import Timer, Timers

LOOK_EVERY_S: Final = 0.25
AT_ONCE: Final = 500


class DueTimers:
    """Looks at the timers of all stories; every worker may, for a `due` too many is harmless."""

    def __init__(self, timers: Timers, sender: Sender) -> None:
        self._timers = timers
        self._sender = sender

    async def send_due(self) -> int:
        """Send what is due and then, acknowledged, take those timers away; answer how many.

        Raises RedisAway and BrokerAway; nothing is taken away then.
        """
        due = await self._timers.due(AT_ONCE)
        await self._sender.send([_command(timer) for timer in due])
        await self._timers.remove(due)
        return len(due)

    async def look(self) -> None:
        """Send what is due, and pause for a quarter of a second once nothing more is."""
        if await self.send_due() < AT_ONCE:
            await asyncio.sleep(LOOK_EVERY_S)


def _command(timer: Timer) -> Outgoing:
    identity = (timer.uri, timer.at.isoformat())
    due = Due(id=name_of("due", *identity), uri=timer.uri, who="timer", at=timer.at)
    return outgoing(COMMANDS, timer.uri, due, identity=identity, source=SERVICE, at=timer.at)
