"""Every broker there is, in one shape."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import APACHE
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
