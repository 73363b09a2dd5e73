"""The broker or the Redis that `up` started: kept alive, as workers are, while that is any use."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from typing import Final, NoReturn

import structlog

from wiredesk.child import why_it_ended
from wiredesk.errors import WiredeskError
from wiredesk.kafka.backoff import Backoff
from wiredesk.up.keeper import restart_backoff

STEADY_S: Final = 60.0
"""A part that ran for so long is well: what died before doesn't count any more."""
DEATHS_MOST: Final = 5
DISK_FULL: Final = "its disk is full: make room; it is tried again for as long as that takes"


class PartLost(WiredeskError):
    """A part died five times and never ran for a minute, so `wiredesk up` stopped all.

    What is on disk is kept. Mend what ends it, then start `wiredesk up` again.
    """


class MemoryLost(WiredeskError):
    """The embedded broker died, and what it was sent is gone: it keeps nothing on disk.

    Start `wiredesk up` again and send the wires again; with --broker kafka it would have gone on.
    """


@dataclass(frozen=True, slots=True)
class Part:
    """How one part is run, always on the same port and the same data."""

    name: str
    run: Callable[[], AbstractAsyncContextManager[Process]]
    hint: str = ""
    """Where it says why it ended."""
    memory_only: bool = False
    """Whether starting it again would help nobody, for what the others rely on is gone."""
    disk_is_full: Callable[[], bool] = lambda: False
    """Whether it has no room for its data: then it dies for as long as that is so."""
    backoff: Callable[[], Backoff] = restart_backoff
    steady_s: float = STEADY_S


class Kept:
    """A part, and its process now."""

    def __init__(self, part: Part) -> None:
        """Nothing runs before `start`."""
        self._part = part
        self._running = AsyncExitStack()
        self._process: Process | None = None
        self._log = structlog.get_logger()

    async def start(self) -> Process:
        """Return once it can be used. Raises PartFailed and SettingsInvalid."""
        self._process = await self._running.enter_async_context(self._part.run())
        return self._process

    async def stop(self) -> None:
        """End it, where it runs."""
        self._process = None
        await self._running.aclose()

    async def keep(self) -> NoReturn:
        """Start it again, whenever it dies. Raises PartLost or MemoryLost once that is no use."""
        part, deaths, backoff = self._part, 0, self._part.backoff()
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            why = await self._death()
            if loop.time() - began >= part.steady_s:
                deaths, backoff = 0, part.backoff()
            if part.disk_is_full():
                why = f"{why}; {DISK_FULL}"
            else:
                deaths += 1
            self._check(why, deaths)
            wait_s = backoff.next_s()
            self._log.error("part_died", part=part.name, why=why, again_in_s=round(wait_s, 1))
            await asyncio.sleep(wait_s)

    async def _death(self) -> str:
        """Start it where it doesn't run, wait for its end and answer why it came."""
        try:
            process = self._process or await self._started_again()
            why = why_it_ended(await process.wait())
        except (OSError, WiredeskError) as error:
            why = str(error)
        await self.stop()  # not when cancelled: workers need it until they have stopped
        return why

    async def _started_again(self) -> Process:
        process = await self.start()
        self._log.warning("part_back", part=self._part.name, pid=process.pid)
        return process

    def _check(self, why: str, deaths: int) -> None:
        part = self._part
        if not part.memory_only and deaths < DEATHS_MOST:
            return
        self._log.critical("part_lost", part=part.name, why=why)
        if part.memory_only:
            raise MemoryLost(why)
        raise PartLost(f"{part.name}, at last: {why}{part.hint}")
