"""Feeds wires to the receiver and watches for their pages."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import aiohttp

from wiredesk_bench.senders import Senders
from wiredesk_bench.wires import Wire

SENDERS: Final = 16
LOOK_S: Final = 0.02
LOOK_SHARE: Final = 0.1
"""A page that is late is asked for ever more seldom, or asking would make it later."""
SELDOM_LOOK_S: Final = 0.1
ONE_IN_PACED: Final = 4
"""Of so many wires one page is watched: asking for all costs as much as making them."""

Progress = Callable[[], None]
"""Told of each wire that was accepted."""


@dataclass(slots=True)
class Run:
    """When each watched wire was sent, and when its page could be read (seconds, one clock)."""

    sent: dict[str, float] = field(default_factory=dict)
    readable: dict[str, float] = field(default_factory=dict)

    def latencies(self) -> list[float]:
        """Answer seconds from the receiver to the readable page, sorted."""
        return sorted(self.readable[id_] - at for id_, at in self.sent.items())

    def seconds(self) -> float:
        """Answer the seconds from the first wire to the last page."""
        return max(self.readable.values()) - min(self.sent.values())


@dataclass(frozen=True, slots=True)
class Feeder:
    """Sends to one running Wiredesk, and reads its pages."""

    site: str  # its address
    senders: Senders
    session: aiohttp.ClientSession
    progress: Progress

    async def at_full_speed(self, wires: Sequence[Wire]) -> Run:
        """Send as fast as wires are accepted; return when the last pages can be read."""
        run, gate = Run(), asyncio.Semaphore(SENDERS)
        async with asyncio.TaskGroup() as group:
            for number, wire in enumerate(wires):
                await gate.acquire()
                watched = number == 0 or number >= len(wires) - SENDERS
                sent = group.create_task(self._send(wire, run if watched else None))
                sent.add_done_callback(lambda _: gate.release())
                if watched:
                    group.create_task(self._watch(wire, run, SELDOM_LOOK_S))
        return run

    async def look_for_all(self, wires: Sequence[Wire], run: Run) -> None:
        """Ask for every page; one that comes after the last wire's is then the last of the run."""
        for wire in wires:
            if not await self._is_readable(wire):
                await self._watch(wire, run, SELDOM_LOOK_S)

    async def paced(self, wires: Sequence[Wire], per_second: float) -> Run:
        """Send so many a second, however long each takes; return when the last can be read."""
        run, began = Run(), time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number, wire in enumerate(wires):
                await asyncio.sleep(began + number / per_second - time.perf_counter())
                watched = number % ONE_IN_PACED == 0
                group.create_task(self._send(wire, run if watched else None))
                if watched:
                    group.create_task(self._watch(wire, run, LOOK_S))
        return run

    async def _send(self, wire: Wire, run: Run | None) -> None:
        if run is not None:
            run.sent[wire.id] = time.perf_counter()
        await self.senders.post(wire.body)
        self.progress()

    async def _watch(self, wire: Wire, run: Run, look_s: float) -> None:
        began = time.perf_counter()
        while True:
            await asyncio.sleep(max(look_s, LOOK_SHARE * (time.perf_counter() - began)))
            if await self._is_readable(wire):
                run.readable[wire.id] = time.perf_counter()
                return

    async def _is_readable(self, wire: Wire) -> bool:
        # The last edition to be written is asked; a wrong slug leads to the right page.
        async with self.session.get(f"{self.site}/ur/world/{wire.id}") as answer:
            await answer.read()
            return answer.status == 200  # noqa: PLR2004 - HTTP
