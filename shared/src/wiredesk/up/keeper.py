"""Keeps one worker alive: starts it, notices its end, starts it again, with back-off."""

import asyncio
import random
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, Protocol

import structlog

from wiredesk.child import why_it_ended
from wiredesk.kafka.backoff import Backoff
from wiredesk.service import STOPPED_ON_PURPOSE
from wiredesk.up.crew import Slot

State = Literal["starting", "ready", "blocked", "waiting", "stopped"]

STOPS_WITHIN_S: Final = 12.0
"""A worker asked to stop is given ten seconds by contract, and a little for a busy machine."""


RESTART_FIRST_S: Final = 0.5
RESTART_MOST_S: Final = 30.0


def restart_backoff() -> Backoff:
    """Answer how long to wait between the starts of what dies again and again."""
    return Backoff(RESTART_FIRST_S, RESTART_MOST_S, random.random)


class Process(Protocol):
    """A process that was started."""

    pid: int

    async def wait(self) -> int:
        """Answer its exit status once it ended."""
        ...

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        ...


Start = Callable[[str, Sequence[str], Mapping[str, str]], Process]
"""Starts `python -m {module} {arguments}` with these environment variables."""


@dataclass(frozen=True, slots=True)
class Hands:
    """What a keeper works with."""

    start: Start
    free_port: Callable[[], int]
    backoff: Callable[[], Backoff]
    environment: Mapping[str, str]
    changed: Callable[[], None]
    """Told whenever the state of a worker changed."""


class Keeper:
    """One slot and the process in it."""

    def __init__(self, slot: Slot, hands: Hands) -> None:
        """Nothing is started before `keep`."""
        self.slot = slot
        self.restarts = 0
        self.health_port = 0
        self.state: State = "starting"
        self.sentence = ""
        self.process: Process | None = None
        self.code: int | None = None
        self._hands = hands
        self._stop = asyncio.Event()
        self._log = structlog.get_logger()

    async def keep(self) -> None:
        """Keep the worker alive until it ends on purpose or `stop` is called."""
        loop = asyncio.get_running_loop()
        backoff = self._hands.backoff()
        while not self._stop.is_set():
            began = loop.time()
            self.code = await self._live()
            if self._stop.is_set() or self._ended_on_purpose(self.code):
                break
            if loop.time() - began > STOPS_WITHIN_S:
                backoff = self._hands.backoff()
            await self._pause(self.code, backoff.next_s())
        self.become("stopped", self.sentence)

    async def _live(self) -> int:
        self.health_port = self._hands.free_port()
        worker = self.slot.worker
        environment = {
            **self._hands.environment,
            "WIREDESK_HEALTH_PORT": str(self.health_port),
            "WIREDESK_NICE": str(worker.nice),
        }
        try:
            self.process = self._hands.start(worker.module, [worker.name], environment)
        except (OSError, EOFError) as error:
            self._log.error("worker_not_started", name=self.slot.name, error=repr(error))
            return 1
        self.become("starting")
        code = await self.process.wait()
        self.process = None
        return code

    def _ended_on_purpose(self, code: int) -> bool:
        if code not in (0, STOPPED_ON_PURPOSE):
            return False
        self.sentence = (
            "It ended by itself, in good order; it is not started again."
            if code == 0
            else "It stopped itself: something must be mended first; it is not started again."
        )
        self._log.error("worker_left", name=self.slot.name, code=code, sentence=self.sentence)
        return True

    async def _pause(self, code: int, wait_s: float) -> None:
        why = why_it_ended(code)
        self.restarts += 1
        self._log.error("worker_died", name=self.slot.name, why=why, again_in_s=round(wait_s, 1))
        self.become("waiting", f"It died ({why}) and is started again.")
        try:
            await asyncio.wait_for(self._stop.wait(), wait_s)
        except TimeoutError:
            return

    def become(self, state: State, sentence: str = "") -> None:
        """Note the state, and tell whoever shows it."""
        if (state, sentence) != (self.state, self.sentence) or state == "starting":
            self.state, self.sentence = state, sentence
            self._hands.changed()

    def stop(self) -> None:
        """Ask the worker to stop, for good."""
        self._stop.set()
        if self.process is not None:
            self.process.send(signal.SIGTERM)

    def kill(self) -> None:
        """End the worker at once."""
        if self.process is not None:
            self.process.send(signal.SIGKILL)
