"""A runner among fakes: broker, notes, sleep and chance. For tests of stages and of the runner."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.kafka.attempts import Place
from wiredesk.kafka.observer import BatchTimes
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.kafka.runner import Runner
from wiredesk.stage import Input, Line, Outcome, StageSpec
from wiredesk.testing.memory_attempts import MemoryAttempts
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.memory_feed import MemoryFeed
from wiredesk.testing.waiting import until
from wiredesk.topic import Topic

GROUP = "test"


@dataclass(slots=True)
class Sleeper:
    """Stands in for sleep: notes each wait, and ends it at once, or once it is told to."""

    naps: list[float] = field(default_factory=list)
    awake: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        """Begin with waits that end at once."""
        self.awake.set()

    async def __call__(self, seconds: float) -> None:
        """Wait as long as the test says."""
        self.naps.append(seconds)
        await asyncio.sleep(0)
        await self.awake.wait()


@dataclass(slots=True)
class Heard:
    """An observer that remembers."""

    outcomes: dict[str, int] = field(default_factory=dict)
    batches: list[tuple[int, BatchTimes]] = field(default_factory=list)
    dead: list[str] = field(default_factory=list)
    retries: list[str] = field(default_factory=list)
    blocks: list[str | None] = field(default_factory=list)
    alerts: list[str] = field(default_factory=list)
    stops: int = 0

    def records(self, stage: str, outcome: str, count: int) -> None:  # noqa: ARG002
        """Remember outcomes."""
        self.outcomes[outcome] = self.outcomes.get(outcome, 0) + count

    def batch(self, stage: str, records: int, times: BatchTimes) -> None:  # noqa: ARG002
        """Remember a batch."""
        self.batches.append((records, times))

    def dead_letter(self, stage: str, topic: str, error: str) -> None:  # noqa: ARG002
        """Remember a dead letter."""
        self.dead.append(error)

    def retry(self, stage: str, on: str) -> None:  # noqa: ARG002
        """Remember a retry."""
        self.retries.append(on)

    def blocked(self, stage: str, on: str | None) -> None:  # noqa: ARG002
        """Remember what was waited for."""
        self.blocks.append(on)

    def alert(self, stage: str, topic: str, error: str) -> None:  # noqa: ARG002
        """Remember an alert."""
        self.alerts.append(f"{topic} {error}")

    def stopped(self, stage: str) -> None:  # noqa: ARG002
        """Remember a stop."""
        self.stops += 1


class Collector:
    """A stage that keeps the values it was given, batch by batch; `fails` may raise first."""

    def __init__(self, fails: Callable[[Input], None] | None = None) -> None:
        """Begin with nothing; `fails` is asked about each input."""
        self.batches: list[list[Any]] = []
        self._fails = fails

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Keep what came."""
        self.batches.append([each.value for each in batch])
        if self._fails is not None:
            for each in batch:
                self._fails(each)
        return Outcome(lines=[Line(str(each.value), "sent") for each in batch])

    @property
    def values(self) -> list[Any]:
        """Answer all values, in their order, as often as they came."""
        return [value for batch in self.batches for value in batch]

    @property
    def sizes(self) -> list[int]:
        """Answer how large the batches were."""
        return [len(batch) for batch in self.batches]


class StageWorld:
    """Everything around one stage. It outlives runners, as Kafka and Redis do."""

    def __init__(self, policy: Policy | None = None) -> None:
        """Begin with all topics, empty."""
        self.policy = replace(policy or Policy(), look_s=0.01)
        self.broker = MemoryBroker()
        self.attempts = MemoryAttempts()
        self.heard = Heard()
        self.sleep = Sleeper()
        self.around = Surroundings(sleep=self.sleep, chance=lambda: 0.5)

    async def send(self, topic: Topic, *values: bytes, key: bytes = b"key") -> None:
        """Put records on a topic, all with one key and so in one partition."""
        await self.broker.create(every_topic())
        sender = await self.broker.sender()
        await sender.send([Outgoing(topic.name, key, value) for value in values])

    def dead_letters(self, topic: Topic) -> list[Record]:
        """Answer the dead letters of a topic."""
        return self.records(topic.dead_letters)

    def records(self, topic: str) -> list[Record]:
        """Answer everything on a topic."""
        return [
            each for place, log in self.broker.logs.items() if place[0] == topic for each in log
        ]

    def all_done(self, *topics: Topic) -> bool:
        """Whether nothing is left to do on these topics."""
        return all(
            self.broker.committed.get((GROUP, place), 0) == len(log)
            for place, log in self.broker.logs.items()
            for topic in topics
            if place.topic == topic.name
        )

    def done(self, topic: Topic, partition: int) -> int:
        """Answer how many records of a partition are done."""
        return self.broker.committed.get((GROUP, Place(topic.name, partition)), 0)

    async def feed(self, spec: StageSpec) -> MemoryFeed:
        """Join the group of the stage under test."""
        await self.broker.create(every_topic())
        return await self.broker.feed(GROUP, spec.reads)

    async def runner(self, spec: StageSpec, feed: MemoryFeed | None = None) -> Runner:
        """Make a runner; it does nothing yet."""
        sender = await self.broker.sender()
        return Runner(
            spec,
            feed or await self.feed(spec),
            sender,
            self.attempts,
            self.policy,
            self.heard,
            self.around,
        )

    @asynccontextmanager
    async def running(self, spec: StageSpec) -> AsyncIterator[Runner]:
        """Run a worker of the stage; stop it in good order at the end."""
        feed = await self.feed(spec)
        runner = await self.runner(spec, feed)
        run = asyncio.create_task(runner.run())
        try:
            yield runner
        finally:
            runner.stop()
            await run
            await feed.close()

    async def work_off(self, spec: StageSpec) -> Runner:
        """Run a worker until all it reads is done, then stop it."""
        async with self.running(spec) as runner:
            await until(lambda: self.all_done(*spec.reads))
        return runner

    async def die(self, spec: StageSpec, when: asyncio.Event) -> None:
        """Run a worker until the event is set, then end it as kill -9 does: in no order at all."""
        feed = await self.feed(spec)
        run = asyncio.create_task((await self.runner(spec, feed)).run())
        await when.wait()
        self.attempts.away = True  # a dead process writes no last words
        run.cancel()
        await asyncio.wait({run})
        self.attempts.away = False
        await feed.close()
