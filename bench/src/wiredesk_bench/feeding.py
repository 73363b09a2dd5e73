"""Feeds wires to the receiver and watches for their pages."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import aiohttp

from wiredesk.up.board import Board
from wiredesk_bench.wires import Wire

LOOK_EVERY_S = 0.01
TOGETHER = 16


@dataclass(slots=True)
class Run:
    """When each wire was sent, and when its page could be read (seconds, one clock)."""

    sent: dict[str, float] = field(default_factory=dict)
    readable: dict[str, float] = field(default_factory=dict)

    def latencies(self) -> list[float]:
        """Answer seconds from receiver to readable page, sorted."""
        return sorted(self.readable[id_] - at for id_, at in self.sent.items())

    def seconds(self) -> float:
        """Answer the seconds from the first wire to the last page."""
        return max(self.readable.values()) - min(self.sent.values())


async def feed(board: Board, wires: Sequence[Wire], *, per_second: float | None) -> Run:
    """Send all wires (as fast as they are taken, or so many a second); wait for every page.

    At full speed only every fiftieth page is watched until the last one is there: reading all of
    them would cost as much as making them.
    """
    run = Run()
    limit = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=limit) as session:
        gate = asyncio.Semaphore(TOGETHER)
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number, wire in enumerate(wires):
                if per_second:
                    ahead = began + number / per_second - time.perf_counter()
                    await asyncio.sleep(max(0.0, ahead))
                await gate.acquire()
                watched = bool(per_second) or number % 50 == 0 or number >= len(wires) - TOGETHER
                group.create_task(_one(session, board, wire, run, gate, watched=watched))
    return run


async def _one(  # noqa: PLR0913 - one wire's way
    session: aiohttp.ClientSession,
    board: Board,
    wire: Wire,
    run: Run,
    gate: asyncio.Semaphore,
    *,
    watched: bool,
) -> None:
    try:
        at = time.perf_counter()
        await _send(session, board, wire)
    finally:
        gate.release()
    if watched:
        run.sent[wire.id] = at
        await _await_page(session, board, wire)
        run.readable[wire.id] = time.perf_counter()


async def _send(session: aiohttp.ClientSession, board: Board, wire: Wire) -> None:
    async with session.post(f"{board.receiver}/wire/demo", data=wire.body) as answer:
        answer.raise_for_status()


async def _await_page(session: aiohttp.ClientSession, board: Board, wire: Wire) -> None:
    # The last edition to be written is asked; a wrong slug leads to the right page.
    address = f"{board.site}/ur/world/{wire.id}"
    while True:
        async with session.get(address) as answer:
            await answer.read()
            if answer.status == 200:  # noqa: PLR2004 - HTTP
                return
        await asyncio.sleep(LOOK_EVERY_S)
