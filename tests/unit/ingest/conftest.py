"""What several tests of the commands share: a Wiredesk to talk to."""

from collections.abc import Iterator

import pytest

from tests.unit.ingest.command_line import StandIn, stand_in


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """One stand-in for all tests of a module."""
    with stand_in() as server:
        yield server


@pytest.fixture
def answering(server: StandIn) -> StandIn:
    """The stand-in, which has heard nothing and been told no answers."""
    for heard in (server.pushed, server.asked, server.receiver, server.desk):
        heard.clear()
    return server
