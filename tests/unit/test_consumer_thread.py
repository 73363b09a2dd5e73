"""What a consumer's thread says of its broker."""

import asyncio
import threading
from types import SimpleNamespace
from typing import Any

import pytest
from mode.threads import ServiceThread

from wiredesk.kafka import consumer_thread
from wiredesk.kafka.consumer_thread import SETTLES_S, FeedConsumerThread


class Clock:
    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(consumer_thread, "time", clock)
    return clock


def thread(*, connected: bool, joining: "asyncio.Future[None]") -> FeedConsumerThread:
    """Make one whose client is in this state."""
    made: Any = FeedConsumerThread.__new__(FeedConsumerThread)
    connection = SimpleNamespace(connected=lambda: connected)
    made._consumer = SimpleNamespace(
        _client=SimpleNamespace(_conns={"0": connection}),
        _coordinator=SimpleNamespace(_rejoin_needed_fut=joining),
    )
    made._joins_since = None
    thread: FeedConsumerThread = made
    return thread


async def test_without_a_connection_nobody_is_there(clock: Clock) -> None:
    assert not thread(connected=False, joining=asyncio.Future()).connected()


async def test_a_group_that_never_settles_is_as_good_as_away(clock: Clock) -> None:
    joining: asyncio.Future[None] = asyncio.Future()
    member = thread(connected=True, joining=joining)
    clock.now = 1000.0
    assert member.connected()

    joining.set_result(None)
    assert member.connected()
    clock.now += SETTLES_S
    assert not member.connected()


async def test_it_is_back_once_the_group_has_settled(clock: Clock) -> None:
    joining: asyncio.Future[None] = asyncio.Future()
    joining.set_result(None)
    member = thread(connected=True, joining=joining)
    assert member.connected()
    clock.now = SETTLES_S
    assert not member.connected()

    client: Any = member._consumer
    client._coordinator._rejoin_needed_fut = asyncio.Future()
    assert member.connected()


class Member(FeedConsumerThread):
    """One that has no broker, and takes longer to end than anybody waits."""

    may_end = threading.Event()

    def __init__(self) -> None:
        """Be no more than a thread."""
        ServiceThread.__init__(self)

    def __post_init__(self) -> None:
        """Have nobody to say good-bye to."""
        self._goodbyes = {}

    async def on_start(self) -> None: ...

    async def on_thread_stop(self) -> None:
        self.may_end.wait()


async def started_and_left() -> Member:
    """Start one, and go without having seen its end."""
    member = Member()
    await member.start()
    member._stopped_set()
    return member


def test_who_ends_after_everybody_is_gone_has_nobody_to_tell() -> None:
    left = asyncio.run(started_and_left())
    left.may_end.set()

    assert left._thread
    left._thread.join()  # what a thread raises fails the test
