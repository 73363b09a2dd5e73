"""A worker over a broker in memory, for tests that let it die: `python mortal_worker.py HOW REDIS`.

Its stage dies at the value "deadly": by a signal, or by standing still in one of two ways. Its
notes are in a real Redis, so that they outlive it; its broker is new in every life, so that every
record comes again. It prints what it did, line by line.
"""

import asyncio
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from wiredesk import logs
from wiredesk.cache.attempts import RedisAttempts
from wiredesk.cache.client import connect
from wiredesk.events import Outgoing
from wiredesk.every_topic import every_topic
from wiredesk.kafka.observer import Unobserved
from wiredesk.kafka.policy import Policy
from wiredesk.kafka.runner import Runner
from wiredesk.kafka.watchdog import watched
from wiredesk.settings import CommonSettings
from wiredesk.stage import Input, Outcome, StageSpec
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_RAW

HANG_S: Final = 1.0
VALUES: Final = (b"one", b"deadly", b"two")


def by_signal() -> None:
    """As the kernel does when memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)


def by_sleep() -> None:
    """As a call does that never comes back."""
    time.sleep(3600)


def by_pattern() -> None:
    """As a regular expression does that keeps the interpreter to itself."""
    re.match(r"(a+)+$", "a" * 64 + "b")


def never() -> None:
    """As most records do."""


DEATHS: Final[Mapping[str, Callable[[], None]]] = {
    "never": never,
    "signal": by_signal,
    "sleep": by_sleep,
    "pattern": by_pattern,
}


def say(line: str) -> None:
    """Tell the test, before it is too late."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def work(die: Callable[[], None], redis_url: str) -> None:
    """Live until all records are done, or not so long."""

    async def stage(batch: Sequence[Input]) -> Outcome:
        say("tried " + " ".join(each.value.decode() for each in batch))
        if any(each.value == b"deadly" for each in batch):
            die()
        return Outcome()

    broker = MemoryBroker()
    await broker.create(every_topic())
    for value in VALUES:
        broker.append(Outgoing(WIRE_RAW.name, b"key", value))
    spec = StageSpec("mortal", (WIRE_RAW,), stage)
    feed, sender = await broker.feed("mortal", spec.reads), await broker.sender()
    settings = CommonSettings.model_validate({"redis_url": redis_url})
    logs.configure(settings, "mortal")
    redis = connect(settings)
    runner = Runner(spec, feed, sender, RedisAttempts(redis), Policy(), Unobserved())
    async with watched(HANG_S):
        run = asyncio.create_task(runner.run())
        await until(lambda: sum(broker.committed.values()) == len(VALUES))
        runner.stop()
        await run
    await redis.aclose()
    for place, log in broker.logs.items():
        if place.topic == WIRE_RAW.dead_letters:
            for letter in log:
                say(f"dead {letter.value.decode()} {letter.header('wd_error_class')}")


if __name__ == "__main__":
    asyncio.run(work(DEATHS[sys.argv[1]], sys.argv[2]))
