"""Every broker there is, in one shape; a Redis that is there, and one that is not."""

from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from tests.conftest import APACHE
from wiredesk.cache.client import connect
from wiredesk.child import free_port
from wiredesk.settings import CommonSettings
from wiredesk.testing.brokers import Broker
from wiredesk.testing.kafka_broker import KafkaBroker
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.memory_broker import MemoryBroker


@pytest.fixture(params=["memory", "embedded", APACHE])
async def broker(request: pytest.FixtureRequest) -> AsyncIterator[Broker]:
    """The fake, and the real ones it stands for."""
    broker = _broker(request)
    yield broker
    await broker.close()


def _broker(request: pytest.FixtureRequest) -> Broker:
    match request.param:
        case "memory":
            return MemoryBroker()
        case "embedded":
            return KafkaBroker(request.getfixturevalue("embedded"))
        case _:
            server: ApacheServer = request.getfixturevalue("apache")
            server.start()  # a test may have left it killed
            return KafkaBroker(server.settings)


@pytest.fixture
def settings(redis_url: str) -> CommonSettings:
    """Settings with a Redis that is there."""
    return CommonSettings.model_validate({"redis_url": redis_url})


@pytest.fixture
async def redis(settings: CommonSettings) -> AsyncIterator[Redis]:
    """A client of that Redis, which is empty."""
    client = connect(settings)
    await client.flushall()
    yield client
    await client.aclose()


@pytest.fixture
async def nobody() -> AsyncIterator[Redis]:
    """A client of a Redis that is not there."""
    url = f"redis://127.0.0.1:{free_port()}/0"
    client = connect(CommonSettings.model_validate({"redis_url": url}))
    yield client
    await client.aclose()
