"""The broker and the Redis of a running `up`: started here, or somebody else's."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from shutil import disk_usage
from typing import Any, Final

import structlog

from wiredesk.cache.embedded import embedded_redis
from wiredesk.child import free_port
from wiredesk.kafka.apache import apache_kafka
from wiredesk.kafka.embedded import embedded_broker
from wiredesk.settings import CommonSettings
from wiredesk.up.addresses import LOOPBACK
from wiredesk.up.options import UpOptions
from wiredesk.up.part import Kept, Part

MEMORY_ONLY: Final = (
    "The embedded broker keeps nothing: what this newsroom is sent is gone when it stops. "
    "Use --broker kafka to keep it."
)


PARTITIONS_EMBEDDED: Final = 4
"""The embedded broker looks through each partition of a fetch: with twelve, a seventh more CPU; and
one machine has no use for more workers of a service."""


ROOM_LEAST: Final = 32 * 1024 * 1024
"""Bytes: with less, Kafka's index files (10 MiB each while they are written) find no room."""


_FILES: Final = ("CA_FILE", "CERT_FILE", "KEY_FILE")
ASKS_NOBODY: Final[Mapping[str, Mapping[str, str]]] = {
    name: {f"WIREDESK_{name.upper()}_{what}": "" for what in (*_FILES, "USER", "PASSWORD")} | more
    for name, more in (("broker", {"WIREDESK_BROKER_SECURITY": "PLAINTEXT"}), ("redis", {}))
}
"""What is started here asks nobody who comes, whatever the environment says of another one."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What every worker talks to."""

    broker: str
    broker_is_embedded: bool
    redis: str = field(repr=False)  # may hold a password
    started: Mapping[str, Kept]
    """What was started here: `broker`, `redis`."""

    def partitions(self, settings: CommonSettings) -> int:
        """Answer how many partitions a topic has on this broker."""
        return PARTITIONS_EMBEDDED if self.broker_is_embedded else settings.partitions

    @property
    def environment(self) -> dict[str, str]:
        """What every worker is told of them."""
        told = {
            "WIREDESK_BROKER": self.broker,
            "WIREDESK_BROKER_IS_EMBEDDED": str(self.broker_is_embedded).lower(),
            "WIREDESK_REDIS_URL": self.redis,
        }
        if self.broker_is_embedded:
            told["WIREDESK_PARTITIONS"] = str(PARTITIONS_EMBEDDED)
        for name in self.started:
            told |= ASKS_NOBODY[name]
        return told

    async def keep(self) -> None:
        """Start again whichever dies, for ever. Raises PartLost and MemoryLost."""
        for_ever = asyncio.Event().wait()  # also where nothing was started here
        keeping = (part.keep() for part in self.started.values())
        tasks: list[asyncio.Task[Any]] = [
            asyncio.create_task(each) for each in (for_ever, *keeping)
        ]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()


@asynccontextmanager
async def open_parts(options: UpOptions) -> AsyncIterator[Parts]:
    """Start what the options ask for. Raises PartFailed and SettingsInvalid."""
    started: dict[str, Kept] = {}
    async with AsyncExitStack() as stack:
        broker, redis = options.broker, options.redis
        if options.broker in ("embedded", "kafka"):
            port = free_port()
            started["broker"] = await _kept(stack, _broker(port, options))
            broker = f"{LOOPBACK}:{port}"
        if options.redis == "embedded":
            port = free_port()
            started["redis"] = await _kept(stack, _redis(port, options))
            redis = f"redis://{LOOPBACK}:{port}/0"
        if options.broker == "embedded":
            structlog.get_logger().warning("memory_only", sentence=MEMORY_ONLY)
        yield Parts(broker, options.broker == "embedded", redis, started)


async def _kept(stack: AsyncExitStack, part: Part) -> Kept:
    kept = Kept(part)
    stack.push_async_callback(kept.stop)
    await kept.start()
    return kept


def _broker(port: int, options: UpOptions) -> Part:
    if options.broker == "embedded":
        return Part("the embedded broker", lambda: embedded_broker(port), memory_only=True)
    folder = options.data / "kafka"
    hint = f"; its own words: {folder / 'kafka.log'}"
    return Part(
        "Apache Kafka",
        lambda: apache_kafka(port, folder),
        hint,
        disk_is_full=lambda: disk_usage(options.data).free < ROOM_LEAST,
    )


def _redis(port: int, options: UpOptions) -> Part:
    return Part("Redis", lambda: embedded_redis(port, options.data))
