"""The broker and the Redis of a running `up`: started here, or somebody else's."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

import structlog

from wiredesk.cache.embedded import embedded_redis
from wiredesk.child import free_port
from wiredesk.kafka.apache import apache_kafka
from wiredesk.kafka.embedded import embedded_broker
from wiredesk.settings import CommonSettings
from wiredesk.up.addresses import LOOPBACK
from wiredesk.up.options import UpOptions

MEMORY_ONLY: Final = (
    "The embedded broker keeps nothing: what this newsroom is sent is gone when it stops. "
    "Use --broker kafka to keep it."
)


PARTITIONS_EMBEDDED: Final = 4
"""The embedded broker looks through each partition of a fetch: with twelve, a seventh more CPU; and
one machine has no use for more workers of a service."""


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
    started: Mapping[str, Process]
    """Processes that were started here, by their names."""

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

    async def ended(self) -> str:
        """Wait until one of them ends by itself, and name it; for ever where none was started."""
        names = {asyncio.create_task(part.wait()): name for name, part in self.started.items()}
        try:
            if not names:
                await asyncio.Event().wait()
            done, _ = await asyncio.wait(names, return_when=asyncio.FIRST_COMPLETED)
            return names[done.pop()]
        finally:
            for task in names:
                task.cancel()


@asynccontextmanager
async def open_parts(options: UpOptions) -> AsyncIterator[Parts]:
    """Start what the options ask for. Raises PartFailed and SettingsInvalid."""
    started: dict[str, Process] = {}
    async with AsyncExitStack() as stack:
        broker, redis = options.broker, options.redis
        if options.broker in ("embedded", "kafka"):
            port = free_port()
            started["broker"] = await stack.enter_async_context(_broker(port, options))
            broker = f"{LOOPBACK}:{port}"
        if options.redis == "embedded":
            port = free_port()
            server = embedded_redis(port, options.data)
            started["redis"] = await stack.enter_async_context(server)
            redis = f"redis://{LOOPBACK}:{port}/0"
        if options.broker == "embedded":
            structlog.get_logger().warning("memory_only", sentence=MEMORY_ONLY)
        yield Parts(broker, options.broker == "embedded", redis, started)


def _broker(port: int, options: UpOptions) -> AbstractAsyncContextManager[Process]:
    if options.broker == "embedded":
        return embedded_broker(port)
    return apache_kafka(port, options.data / "kafka")
