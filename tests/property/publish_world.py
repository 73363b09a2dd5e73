"""A small world around publish: real scripts on real Redis, a log in memory, faults on demand."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from wiredesk.cache import fields, keys
from wiredesk.cache.identity import SECTIONS, identity
from wiredesk.clock import utc_now
from wiredesk.desk import Due
from wiredesk.errors import TransientError
from wiredesk.events import Outgoing, Record
from wiredesk.ids import article_id
from wiredesk.newsroom import load
from wiredesk.stage import Input
from wiredesk.testing.articles import NOON, URI
from wiredesk.topics import COMMANDS, STORIES, TAKEDOWNS, TRANSLATED
from wiredesk_publish.boot import Boots
from wiredesk_publish.cache.editions import EditionStore
from wiredesk_publish.cache.store import Loaded, StateStore
from wiredesk_publish.cache.timers import Timer, Timers
from wiredesk_publish.deciding import Policy
from wiredesk_publish.echoes import Echoes
from wiredesk_publish.folding import Event
from wiredesk_publish.fragments.render import Renderer
from wiredesk_publish.pipeline import PublishStage
from wiredesk_publish.refill import Refill
from wiredesk_publish.takedown import TakedownStage

PARTITION = 0
MOST_TRIES = 500
NO_PORT = 1  # nobody listens there: the replica never learns anything
ID = article_id(URI)
RENDERER = Renderer(load(Path(__file__).parents[2] / "newsroom"))


class Crash(BaseException):
    """The process dies here. Not an Exception, so that nothing can catch it by accident."""


@dataclass
class Fault:
    """What happens before the n-th step of a write: a crash, or a freeze until it is thawed."""

    after_steps: int
    freeze: asyncio.Event | None = None
    frozen: asyncio.Event = field(default_factory=asyncio.Event)

    async def step(self) -> None:
        """Count one step."""
        self.after_steps -= 1
        if self.after_steps != -1:
            return
        if self.freeze is None:
            raise Crash
        self.frozen.set()
        await self.freeze.wait()


class FaultyRedis:
    """The Redis that answers at the moment; each round trip is one step for the fault."""

    def __init__(self, world: "World", fault: Fault | None) -> None:
        self._world = world
        self._fault = fault

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._world.redis, name)
        if name == "pipeline":
            return lambda **options: FaultyPipeline(found(**options), self._fault)
        return found


class FaultyPipeline:
    """A pipeline whose execution is one step."""

    def __init__(self, pipeline: Any, fault: Fault | None) -> None:
        self._pipeline = pipeline
        self._fault = fault

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pipeline, name)

    async def execute(self, **options: Any) -> Any:
        """Take the step, then execute."""
        if self._fault:
            await self._fault.step()
        return await self._pipeline.execute(**options)


class ShiftedStates(StateStore):
    """Redis's clock, moved on by the test."""

    def __init__(self, world: "World", redis: Any) -> None:
        super().__init__(redis)
        self._world = world

    async def load(self, wanted: Any) -> Loaded:
        """Load, at the world's time."""
        return replace(await super().load(wanted), now=self._world.now())


class Owner:
    """One publish worker's parts."""

    def __init__(self, world: "World", fault: Fault | None = None) -> None:
        redis: Any = FaultyRedis(world, fault)
        policy, renderer = Policy(), RENDERER
        states, timers = ShiftedStates(world, redis), Timers(redis)
        editions = EditionStore(states.scripts)
        refill = Refill(states, editions, timers, world, renderer, policy, world.now, world.nonce)
        self.boots = Boots(states, refill)
        self.echoes = Echoes()
        self.stage = PublishStage(
            states, editions, timers, self.boots, self.echoes, renderer, policy
        )
        self.takedowns = TakedownStage(editions)
        self.fault = fault


class World:
    """Inputs of one partition, what is done of them, the logs, and what a reader could see."""

    def __init__(self, servers: Sequence[Redis]) -> None:
        self.servers: list[Any] = list(servers)
        self.redis: Any = servers[0]  # its answers are bytes here, whatever its stubs allow
        self.inputs: list[Input] = []
        self.done = 0
        self.takedowns_done = 0
        self.logs: dict[str, list[Record]] = {STORIES.name: [], TAKEDOWNS.name: []}
        self.shift = timedelta()
        self.snapshot: dict[bytes, bytes] = {}
        self.snapshot_of = ""
        self._nonces = count()

    def now(self) -> datetime:
        """Give the world's time: it stands still until it is moved."""
        return NOON + timedelta(days=1) + self.shift

    def nonce(self) -> str:
        """Name a filling."""
        return f"n{next(self._nonces)}"

    async def read(self, topic: str, _partition: int) -> AsyncIterator[Record]:
        """Read a log from its beginning, as the port LogReader says."""
        for record in tuple(self.logs[topic]):
            yield record

    async def partitions(self, _topic: str) -> int:
        """Say how many partitions a topic has, as the port LogReader says."""
        return 1 + PARTITION

    def submit(self, event: Event) -> None:
        """Put an input on its topic."""
        own = {"Translated": TRANSLATED, "Takedown": TAKEDOWNS}
        topic = own.get(type(event).__name__, COMMANDS)
        record = _record(topic.name, len(self.inputs), b"", {})
        self.inputs.append(Input(record, event))
        if topic is TAKEDOWNS and topic.holds:
            self.logs[topic.name].append(replace(record, value=topic.holds.dump_json(event)))

    async def work(self, owner: Owner, most: int = 3) -> None:
        """Do one batch of the main worker; what a fault cuts off is not done and comes again."""
        first = self.done
        batch = self.inputs[first : first + most]
        if not batch:
            return
        outcome = await owner.stage(batch)
        await outcome.apply()
        for event in outcome.events:
            if owner.fault:
                await owner.fault.step()
            self.send(event)
        await outcome.after()
        self.done = max(self.done, first + len(batch))

    def send(self, event: Outgoing) -> None:
        """Append to a log."""
        if event.topic == STORIES.name:
            log = self.logs[STORIES.name]
            log.append(_record(event.topic, len(log), event.value or b"", event.headers))

    async def follow(self, owner: Owner) -> None:
        """Let an owner follow the newest record of the log of stories."""
        log = self.logs[STORIES.name]
        if log:
            outcome = await owner.stage([Input(log[-1], log[-1].value)])
            await outcome.apply()
            for event in outcome.events:
                self.send(event)

    async def take_down(self, owner: Owner) -> None:
        """Do one input of the takedown worker."""
        while self.takedowns_done < len(self.inputs):
            item = self.inputs[self.takedowns_done]
            if item.record.topic == TAKEDOWNS.name:
                await (await owner.takedowns([item])).apply()
                self.takedowns_done += 1
                return
            self.takedowns_done += 1

    async def drain(self, owner: Owner) -> None:
        """Let everything come to rest: inputs, takedowns, timers, the watch over Redis."""
        await self.settle(owner.boots.ensure(frozenset({PARTITION})))
        tries = count()
        while self.done < len(self.inputs) or await self.fire(owner):
            await self.settle(self.work(owner))
            assert next(tries) < MOST_TRIES, "it never comes to rest"
        while self.takedowns_done < len(self.inputs):
            await self.take_down(owner)

    async def settle(self, work: Any) -> None:
        """Await work that may have to be tried again, as the runner does."""
        try:
            await work
        except TransientError:
            return

    async def fire(self, owner: Owner) -> bool:
        """Send `due` commands for timers whose instant has come; tell whether there were any."""
        due = [timer for timer in await self._timers() if timer.at <= self.now()]
        for timer in due:
            self.submit(_due(timer))
            await Timers(self.redis).remove([timer])
        return bool(due) or self.done < len(self.inputs)

    async def _timers(self) -> list[Timer]:
        members = await self.redis.zrange(keys.DUE, 0, -1)
        found = []
        for member in members:
            ms, uri = bytes(member).decode().split("|", 1)
            found.append(Timer(uri, datetime.fromtimestamp(int(ms) / 1000, UTC)))  # type: ignore[arg-type]
        return found

    async def take_snapshot(self) -> None:
        """Keep what Redis holds now."""
        self.snapshot_of = (await self.redis.info("server"))["run_id"]
        names = await self.redis.keys("*")
        self.snapshot = {name: await self.redis.dump(name) for name in names}

    async def empty(self) -> None:
        """Lose everything in Redis; it stays the same server."""
        await self.redis.flushdb()

    async def fail_over(self) -> None:
        """Another server takes over, with what the last snapshot held.

        It is never the one that the snapshot was taken of, but it may be one that was primary
        before: then its promotion gave it a new master_replid, and its run_id is the old one.
        """
        for server in self.servers:
            run_id = (await server.info("server"))["run_id"]
            if run_id != self.snapshot_of:
                self.redis = server
        await promote(self.redis)
        await self.redis.flushdb()
        for name, blob in self.snapshot.items():
            await self.redis.restore(name, 0, blob)

    async def readable(self) -> str | None:
        """Give the headline that a reader gets of the English page, by site's rule of trust."""
        epoch = await self.redis.get(keys.epoch("en")) or keys.NO_EPOCH.encode()
        story = await self.redis.hgetall(keys.story("en", epoch.decode(), ID))
        if story.get(b"status") != fields.READABLE.encode():
            return None
        filled = await self.redis.hget(keys.filled("en"), str(PARTITION))
        here = identity(await self.redis.info(*SECTIONS))
        trusted = filled == story[b"token"] and filled.startswith(f"{here}.".encode())
        return story[b"title"].decode() if trusted else None

    async def listed(self) -> bool:
        """Tell whether the English front lists the story."""
        return await self.redis.zscore(keys.list_("en", keys.NO_EPOCH, "front"), ID) is not None


async def promote(server: Any) -> None:
    """Make a server what a replica becomes that takes over."""
    await server.replicaof("127.0.0.1", str(NO_PORT))
    await server.replicaof("NO", "ONE")


def _record(topic: str, offset: int, value: bytes, headers: Any) -> Record:
    return Record(topic, PARTITION, offset, URI.encode(), value, headers, utc_now())


def _due(timer: Timer) -> Due:
    return Due(id=f"due {timer.member}", uri=timer.uri, who="timer", at=timer.at)
