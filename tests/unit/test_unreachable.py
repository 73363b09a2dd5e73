"""What a person reads where nobody answers at an address: which one, and what to look at."""

import logging
import socket
from contextlib import closing

import pytest
from aiokafka.errors import KafkaConnectionError

from wiredesk.cache.client import connect, redis_errors
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway, BrokerUnreachable, RedisUnreachable
from wiredesk.kafka.admin import admin
from wiredesk.kafka.refusals import away
from wiredesk.settings import CommonSettings


async def test_a_kafka_that_is_nowhere_is_named_by_its_address(
    caplog: pytest.LogCaptureFixture,
) -> None:
    broker = f"127.0.0.1:{free_port()}"

    with pytest.raises(BrokerUnreachable) as raised:
        async with admin(CommonSettings(broker=broker), "Create"):
            pass

    assert str(raised.value) == (
        "No Kafka answers at this address. Is it the right one? Nothing is lost: it is tried "
        f"again. ({broker}: Connection refused)"
    )
    assert caplog.records == []  # the client's own lines, one a try


async def test_what_listens_and_is_no_kafka_is_told_from_nobody() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        settings = CommonSettings(broker=f"127.0.0.1:{port},127.0.0.1:{free_port()}")
        error = await away(KafkaConnectionError("Unable to bootstrap from"), settings, "Create")

    assert "somebody listens there" in error.detail
    assert "Connection refused" in error.detail


async def test_a_connection_that_is_lost_later_is_no_wrong_address() -> None:
    error = await away(KafkaConnectionError("Connection closed"), CommonSettings(), "Write")

    assert type(error) is BrokerAway


def test_what_else_the_client_logs_is_kept() -> None:
    with_it = logging.getLogger("aiokafka").filter
    made = logging.getLogger("aiokafka").makeRecord

    assert with_it(made("aiokafka", logging.ERROR, "", 0, "Unable to update metadata", (), None))


async def test_a_redis_that_is_nowhere_is_named_by_its_address() -> None:
    port = free_port()
    client = connect(CommonSettings.model_validate({"redis_url": f"redis://127.0.0.1:{port}/0"}))

    where = rf"address right\?.*127\.0\.0\.1:{port}"
    with pytest.raises(RedisUnreachable, match=where), redis_errors():
        await client.ping()
