"""Runs a stage as a worker: everything between `wiredesk.worker.main` and the stage's function.

async def enrich(worker: WorkerContext[EnrichSettings]) -> None:
    await run_stage(worker, make_spec)

def make_spec(context: StageContext[EnrichSettings]) -> StageSpec:
    return StageSpec("enrich", (INGESTED,), EnrichStage(context.clock))
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Generic

from wiredesk.broker import LogReader, Sender
from wiredesk.cache.attempts import RedisAttempts
from wiredesk.cache.client import Cache, connect, redis_errors
from wiredesk.clock import utc_now
from wiredesk.every_topic import every_topic
from wiredesk.health import Check, Problem
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.observer import Unobserved
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.runner import Runner
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metrics import Metrics
from wiredesk.settings import S
from wiredesk.stage import StageSpec
from wiredesk.types import Clock
from wiredesk.worker import WorkerContext

Task = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class StageContext(Generic[S]):
    """What a service makes its stage from."""

    settings: S
    sender: Sender
    redis: Cache
    """One client for this worker; closed at its end."""
    reader: LogReader
    clock: Clock
    metrics: Metrics
    owned: Callable[[], frozenset[int]]
    """The partitions that this worker owns now."""
    beside: Callable[[Task], None]
    """Runs a task beside the stage. While something is away it is begun again with back-off; any
    other error ends the worker, which is then started again. Cancelled when the worker stops."""
    repeat: Callable[[Task], None]
    """Repeats a turn beside the stage; each turn ends with its own pause. While something is away
    for it, health says so: a stage that has nothing to do would not notice."""
    mention: Callable[[Check], None]
    """Asks this whenever somebody looks at health: what people should know though work goes on."""


MakeSpec = Callable[[StageContext[S]], StageSpec]


async def run_stage(worker: WorkerContext[S], make_spec: MakeSpec[S]) -> None:
    """Run one stage until the worker is asked to stop.

    While the broker or Redis is away, at the start or later, it waits and health says so. A stage
    that stopped itself stays, with red health, for a person to look at.
    """
    async with AsyncExitStack() as stack:
        stopping = asyncio.create_task(worker.stopping.wait())
        stack.callback(stopping.cancel)
        stage = StageWorker(worker, stack)
        starting = asyncio.create_task(stage.start(make_spec))
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            stage.give_up()
            starting.cancel()
            await asyncio.wait({starting})
            return
        runner = starting.result()
        stopping.add_done_callback(lambda _: runner.stop())
        await stage.run(runner)


class StageWorker(Generic[S]):
    """A stage's parts, put together as they become reachable."""

    def __init__(self, worker: WorkerContext[S], stack: AsyncExitStack) -> None:
        """Begin with nothing open; what is opened is closed with the stack."""
        self._worker = worker
        self._stack = stack
        self._policy = Policy.of(worker.settings)
        self._patience = self._new_patience()
        self._beside: list[Task] = []
        self._repeated: list[tuple[Patience, Task]] = []
        self._feed: FaustFeed | None = None
        self._runner: Runner | None = None
        worker.health.watch(self._problems)

    def _new_patience(self) -> Patience:
        return Patience(self._worker.name, self._policy, Surroundings(), Unobserved())

    async def start(self, make_spec: MakeSpec[S]) -> Runner:
        """Open everything, however long that takes."""
        settings = self._worker.settings
        sender, redis = KafkaSender(settings), connect(settings)
        self._stack.push_async_callback(redis.aclose)
        await self._patience.insist(lambda: self._stack.enter_async_context(sender))
        if settings.create_topics:
            await self._patience.insist(lambda: create_topics(settings, every_topic()))
        await self._patience.insist(lambda: _ping(redis))
        spec = make_spec(self._context(sender, redis))
        await self._patience.insist(spec.before)
        feed = FaustFeed(settings, spec.name, spec.reads)
        await self._patience.insist(lambda: self._stack.enter_async_context(feed))
        self._feed = feed
        attempts, metrics = RedisAttempts(redis), self._worker.metrics
        self._runner = Runner(spec, feed, sender, attempts, self._policy, metrics)
        return self._runner

    def give_up(self) -> None:
        """Try nothing again, also where what is tried now swallows its cancellation."""
        self._patience.stop()

    def _context(self, sender: KafkaSender, redis: Cache) -> StageContext[S]:
        return StageContext(
            settings=self._worker.settings,
            sender=sender,
            redis=redis,
            reader=KafkaLogReader(self._worker.settings, sender),
            clock=utc_now,
            metrics=self._worker.metrics,
            owned=lambda: self._feed.partitions() if self._feed else frozenset(),
            beside=self._beside.append,
            repeat=lambda turn: self._repeated.append((self._new_patience(), turn)),
            mention=self._worker.health.mention,
        )

    async def run(self, runner: Runner) -> None:
        """Work, with what runs beside, until the runner is told to stop."""
        self._worker.health.started()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._insist(task)) for task in self._beside]
            tasks += [group.create_task(_forever(*each)) for each in self._repeated]
            await runner.run()
            for task in tasks:
                task.cancel()

    async def _insist(self, task: Task) -> None:
        await self._new_patience().insist(task)

    def _problems(self) -> list[Problem]:
        name = self._worker.name
        if self._patience.blocked_on:
            on, by = self._patience.blocked_on, self._patience.blocked_by
            why = f"{on} is away" if on == by else f"blocked on {by}"
            return [Problem(on, f"{name} can't start yet: {why}.")]
        if self._runner is None:
            return []
        on = self._runner.blocked_on or "stage"
        found = [Problem(on, f"{name} {problem}.") for problem in self._runner.problems]
        for each, _ in self._repeated:
            if each.blocked_on:
                found.append(Problem(each.blocked_on, f"{name} blocked on {each.blocked_by}."))
        return list(dict.fromkeys(found))


async def _forever(patience: Patience, turn: Task) -> None:
    while True:
        await patience.insist(turn)


async def _ping(redis: Cache) -> None:
    with redis_errors():
        await redis.ping()
