"""What a real worker runs beside: an embedded broker, and a Redis that may go and come back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.integration.site_world import RedisHere
from tests.newsrooms import few_names
from wiredesk.child import free_port
from wiredesk.every_topic import every_topic
from wiredesk.health import Health
from wiredesk.kafka.admin import create_topics
from wiredesk.kafka.embedded import embedded_broker
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metrics import Metrics
from wiredesk.settings import S
from wiredesk.testing.waiting import until
from wiredesk.worker import Work, WorkerContext


@asynccontextmanager
async def surroundings(
    kind: type[S], folder: Path, **said: Any
) -> AsyncIterator[tuple[S, KafkaSender, RedisHere]]:
    """Answer a worker's settings for them, a sender, and the Redis; all topics are there."""
    port, redis = free_port(), RedisHere(folder)
    settings = kind.model_validate(
        {
            "broker": f"127.0.0.1:{port}",
            "broker_is_embedded": True,
            "redis_url": redis.url,
            "newsroom": few_names(),
            "partitions": 1,
            "backoff_most_s": 0.5,
        }
        | said
    )
    await redis.start()
    async with embedded_broker(port):
        await create_topics(settings, every_topic())
        async with KafkaSender(settings) as sender:
            yield settings, sender, redis
    await redis.stop()
    await redis.client.aclose()


@asynccontextmanager
async def at_work(name: str, work: Work[S], settings: S) -> AsyncIterator[Health]:
    """Run a worker once it is ready; stop it in good order at the end."""
    context = WorkerContext(name, settings, Health(), Metrics(), asyncio.Event())
    working = asyncio.ensure_future(work(context))
    await until(lambda: working.done() or not context.health.problems())
    try:
        yield context.health
    finally:
        context.stopping.set()
        await working
