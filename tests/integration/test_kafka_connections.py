"""A connection to the broker that is lost is lost for the client in every event loop."""

import asyncio

import pytest
import uvloop
from aiokafka.conn import create_conn
from aiokafka.errors import KafkaConnectionError
from aiokafka.protocol.metadata import MetadataRequest

from wiredesk.kafka.connection import client_arguments
from wiredesk.settings import CommonSettings


async def _write_to_what_is_closed(settings: CommonSettings) -> None:
    address = client_arguments(settings)["bootstrap_servers"][0]  # its module mends the client
    host, _, port = address.partition(":")
    client = await create_conn(host, int(port))
    try:
        client._writer.transport.abort()
        await client._writer.wait_closed()
        await client.send(MetadataRequest([]))
    finally:
        client.close()


def test_writing_to_a_lost_connection_is_an_error_that_the_client_expects(
    embedded: CommonSettings,
) -> None:
    """Any other error ends the client's task for metadata, and its worker stands still."""
    with (
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
        pytest.raises(KafkaConnectionError),
    ):
        runner.run(_write_to_what_is_closed(embedded))
