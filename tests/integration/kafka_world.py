"""Members of groups on real brokers: what they were given, and whether a broker knows them."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

import faust
from aiokafka.client import AIOKafkaClient, ConnectionGroup, CoordinationType
from aiokafka.errors import UnknownMemberIdError, for_code
from aiokafka.protocol.group import HeartbeatRequest
from faust.types import TP

from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.kafka_broker import QUICK_SESSION_S
from wiredesk.topic import Topic

ROOT: Final = Path(__file__).parents[2]

GIVEN: Final = "given "
"""Begins the lines in which another process says what it was given."""

Given = Mapping[str, frozenset[int]]
"""The partition numbers of each topic."""


class Member(Protocol):
    """Somebody in a group."""

    given: list[Given]

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers owned now."""
        ...


class Witness(FaustFeed):
    """A feed that remembers everything it was ever given, and all it ever owned."""

    def __init__(
        self,
        settings: CommonSettings,
        group: str,
        topics: Sequence[Topic],
        *,
        max_poll_interval_s: float = 1000.0,
    ) -> None:
        super().__init__(
            settings,
            group,
            topics,
            max_poll_interval_s=max_poll_interval_s,
            session_s=QUICK_SESSION_S,
        )
        self.given: list[Given] = []
        self.owned: list[frozenset[int]] = []

    async def _on_assigned(self, app: faust.App, assigned: set[TP], **_: object) -> None:
        names = {place.topic for place in assigned}
        self.given.append(
            {name: frozenset(n for topic, n in assigned if topic == name) for name in names}
        )
        await super()._on_assigned(app, assigned)

    def _own(self, partitions: frozenset[int], generation: int | None) -> None:
        self.owned.append(partitions)
        super()._own(partitions, generation)


class Stranger:
    """A member in a process of its own, which can be killed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.given: list[Given] = []
        self._process = process

    def partitions(self) -> frozenset[int]:
        """Answer the partition numbers it was given last."""
        return frozenset().union(*self.given[-1].values()) if self.given else frozenset()

    def kill(self) -> None:
        """End it with -9, as the kernel does when memory is short."""
        self._process.kill()

    async def listen(self) -> None:
        """Note what it says."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            if line.startswith(GIVEN.encode()):
                said: dict[str, list[int]] = json.loads(line.removeprefix(GIVEN.encode()))
                self.given.append({topic: frozenset(numbers) for topic, numbers in said.items()})


@asynccontextmanager
async def stranger(
    settings: CommonSettings, group: str, topics: Sequence[Topic]
) -> AsyncIterator[Stranger]:
    """Start another process that joins the group; it is killed at the end."""
    names = [topic.name for topic in topics]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.integration.kafka_member"),
        *(settings.model_dump_json(include={"broker", "broker_is_embedded"}), group, *names),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    member = Stranger(process)
    listening = asyncio.create_task(member.listen())
    try:
        yield member
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await listening


def shared_out(members: Sequence[Member], partitions: int) -> bool:
    """Tell whether everybody is in the group, and each partition number has one owner."""
    parts = [member.partitions() for member in members]
    together = frozenset().union(*parts)
    joined = all(member.given for member in members)
    return joined and sum(map(len, parts)) == len(together) == partitions


class Membership(NamedTuple):
    """What a member shows its broker."""

    group: str
    generation: int
    member_id: str


def membership(feed: FaustFeed) -> Membership:
    """Answer how a feed's broker knows it."""
    assert feed._member is not None
    consumer: Any = feed._member.app.consumer
    coordinator = consumer._thread._consumer._coordinator
    return Membership(coordinator.group_id, coordinator.generation, coordinator.member_id)


async def is_member(settings: CommonSettings, member: Membership) -> bool:
    """Ask the broker whether it still counts on a member."""
    client = AIOKafkaClient(bootstrap_servers=settings.broker)
    await client.bootstrap()
    try:
        node = await client.coordinator_lookup(CoordinationType.GROUP, member.group)
        answer: Any = await client.send(
            node, HeartbeatRequest(*member), group=ConnectionGroup.COORDINATION
        )
    finally:
        await client.close()
    return for_code(answer.error_code) is not UnknownMemberIdError


def is_idempotent(sender: KafkaSender) -> bool:
    """Tell whether the broker can recognise what the client sends twice by itself."""
    producer: Any = sender._producer
    return producer._txn_manager is not None
