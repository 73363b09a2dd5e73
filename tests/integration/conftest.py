"""What several integration tests share: a receiver that is pushed to."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.integration.receiver_world import Receiver, begin_anew, receiving


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running() -> AsyncIterator[Receiver]:
    """One receiver for all tests of a module that need nothing special of it."""
    async with receiving() as receiver:
        yield receiver


@pytest.fixture
def receiver(running: Receiver) -> Receiver:
    """The shared receiver, which has taken nothing in."""
    return begin_anew(running)
