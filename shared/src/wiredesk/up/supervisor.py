"""Starts, watches, scales and stops the workers of a running `up`."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from wiredesk.service import STOPPED_ON_PURPOSE, Service
from wiredesk.up import START_WITHIN_S
from wiredesk.up.board import WorkerLine
from wiredesk.up.crew import Slot, scaled, slots
from wiredesk.up.keeper import STOPS_WITHIN_S, Hands, Keeper
from wiredesk.up.look import Answer

LOOK_OFTEN_S: Final = 0.1  # while something isn't ready
LOOK_SELDOM_S: Final = 1.0  # while all is well
_SETTLED: Final = ("ready", "stopped")


class Supervisor:
    """All workers of this `up`. Everything happens on one event loop."""

    def __init__(
        self,
        services: Sequence[Service],
        hands: Hands,
        ask: Callable[[int], Answer],
        *,
        partitions: int,
        seldom_s: float = LOOK_SELDOM_S,
    ) -> None:
        """Begin without workers; `ask` asks the health at a port, and may take its time.

        No service may have more workers than a topic has `partitions`.
        """
        self._partitions = partitions
        self._services = services
        self._tell = hands.changed
        self._hands = replace(hands, changed=self._changed)
        self._ask = ask
        self._seldom_s = seldom_s
        self._news = asyncio.Event()
        self._counts: dict[str, int] = {}
        self._keepers: dict[Slot, Keeper] = {}
        self._tasks: dict[Slot, asyncio.Task[None]] = {}

    def _changed(self) -> None:
        self._news.set()
        self._tell()

    def begin(self, counts: Mapping[str, int]) -> None:
        """Start one of every worker, or as many as `counts` says (`name` to number)."""
        for name, to in counts.items():
            self._counts |= scaled(self._services, name, to, self._partitions)
        self._fill()

    def _fill(self) -> None:
        for slot in slots(self._services, self._counts):
            if slot not in self._keepers:
                keeper = self._keepers[slot] = Keeper(slot, self._hands)
                self._tasks[slot] = asyncio.create_task(keeper.keep())

    async def scale(
        self, name: str, to: int, within_s: float = START_WITHIN_S
    ) -> tuple[WorkerLine, ...]:
        """Change how many there are: the old ones are gone, and the new ones ready or too late.

        Answers those of the same name that are not ready after `within_s` seconds, or that stopped.
        Raises ScaleRefusedError.
        """
        meant = scaled(self._services, name, to, self._partitions)
        self._counts |= meant
        wanted = slots(self._services, self._counts)
        await self._end([slot for slot in self._keepers if slot not in wanted])
        self._fill()
        asked = [self._keepers[slot] for slot in wanted if slot.key in meant]
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                await self._until(lambda: all(each.state in _SETTLED for each in asked))
        return tuple(_line(keeper) for keeper in asked if keeper.state != "ready")

    async def watch(self) -> None:
        """Look at every worker's health, for ever. Cancel to stop."""
        while True:
            await asyncio.gather(*(self._look(keeper) for keeper in self._keepers.values()))
            await asyncio.sleep(self._seldom_s if self.ready else LOOK_OFTEN_S)

    async def _look(self, keeper: Keeper) -> None:
        process = keeper.process
        if process is None:
            return
        answer = await asyncio.to_thread(self._ask, keeper.health_port)
        if keeper.process is not process:
            return  # it ended meanwhile
        if answer.up:
            keeper.become("ready" if answer.ready else "blocked", answer.sentence)
        elif keeper.state != "starting":
            keeper.become("blocked", answer.sentence)

    @property
    def ready(self) -> bool:
        """Whether every worker can do its work."""
        return all(keeper.state == "ready" for keeper in self._keepers.values())

    @property
    def refused(self) -> Keeper | None:
        """A worker that something must be mended for."""
        codes = (keeper for keeper in self._keepers.values() if keeper.state == "stopped")
        return next((keeper for keeper in codes if keeper.code == STOPPED_ON_PURPOSE), None)

    async def all_ready(self) -> None:
        """Wait until every worker is ready, or one stopped on purpose."""
        await self._until(lambda: self.ready or self.refused is not None)

    async def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            self._news.clear()
            await self._news.wait()

    def lines(self) -> tuple[WorkerLine, ...]:
        """Answer all workers, for the board."""
        return tuple(_line(keeper) for keeper in self._keepers.values())

    async def stop(self) -> None:
        """Stop all workers: returns when none is left."""
        await self._end(list(self._keepers))

    def kill(self) -> None:
        """End all workers at once; `stop` then returns."""
        for keeper in self._keepers.values():
            keeper.kill()

    async def _end(self, leaving: Sequence[Slot]) -> None:
        tasks = [self._tasks[slot] for slot in leaving]
        for slot in leaving:
            self._keepers[slot].stop()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=STOPS_WITHIN_S)
            if late:
                for slot in leaving:
                    self._keepers[slot].kill()
                await asyncio.wait(late)
        for slot in leaving:
            del self._keepers[slot], self._tasks[slot]
        self._changed()


def _line(keeper: Keeper) -> WorkerLine:
    slot, process = keeper.slot, keeper.process
    return WorkerLine(
        service=slot.service,
        worker=slot.worker.name,
        number=slot.number,
        name=slot.name,
        pid=process.pid if process else None,
        health_port=keeper.health_port,
        state=keeper.state,
        sentence=keeper.sentence,
        restarts=keeper.restarts,
    )
