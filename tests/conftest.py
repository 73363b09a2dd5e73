"""What tests of more than one folder share: a real broker of each kind, and a Redis a file."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any, NoReturn

import pytest
from redis.asyncio import Redis

from tests.integration.secure_world import SecureWorld, secure_world
from wiredesk.errors import SettingsInvalid
from wiredesk.settings import CommonSettings
from wiredesk.testing.kafka_servers import ApacheServer, apache_server, embedded_server
from wiredesk.testing.servers import redis_server
from wiredesk.testing.waiting import until

APACHE = pytest.param("apache", marks=pytest.mark.xdist_group("apache"))
"""With `--dist loadgroup` one worker runs all of Apache Kafka's tests, so there is one of it."""


@pytest.fixture(scope="session")
def embedded() -> Iterator[CommonSettings]:
    """The embedded broker."""
    with embedded_server() as settings:
        yield settings


@contextmanager
def needing_kafka() -> Iterator[None]:
    """Leave a test out where Apache Kafka can't be had."""
    try:
        yield
    except SettingsInvalid as missing:
        leave_out(str(missing))


def leave_out(missing: str) -> NoReturn:
    """Skip what can't be tested on this machine, and say why; with REQUIRE_KAFKA=1 it fails."""
    if os.environ.get("REQUIRE_KAFKA") == "1":
        pytest.fail(f"REQUIRE_KAFKA=1, but: {missing}")
    pytest.skip(missing)


@pytest.fixture(scope="session")
def apache() -> Iterator[ApacheServer]:
    """Apache Kafka, shared by all tests."""
    with ExitStack() as stack:
        with needing_kafka():
            server = stack.enter_context(apache_server())
        yield server


@pytest.fixture(scope="session")
def secured() -> Iterator[SecureWorld]:
    """Apache Kafka and Redis that ask everybody who they are."""
    with ExitStack() as stack:
        with needing_kafka():
            world = stack.enter_context(secure_world())
        yield world


@pytest.fixture
def made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have what few names become made in this process: another one's start takes longer."""
    for service in ("wiredesk_enrich", "wiredesk_translate_metadata"):
        module = import_module(f"{service}.names.prepared")
        monkeypatch.setattr(module, "made_apart", lambda make, *said: make(*said))


@pytest.fixture
async def goodbyes() -> AsyncIterator[None]:
    """Let TLS say good-bye before a test's loop ends.

    The Kafka client does not wait for it where a connection is refused; a worker's loop lives on.
    """
    yield
    loop: Any = asyncio.get_running_loop()
    await until(lambda: all(each._sock is None for each in loop._transports.values()))


@pytest.fixture(params=["embedded", APACHE])
def real_broker(request: pytest.FixtureRequest) -> CommonSettings:
    """The settings that lead to each real broker."""
    if request.param == "embedded":
        settings: CommonSettings = request.getfixturevalue("embedded")
        return settings
    server: ApacheServer = request.getfixturevalue("apache")
    server.start()  # a test may have left it killed
    return server.settings


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A real Redis of the file's own."""
    with redis_server() as url:
        yield url


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """A client of an empty Redis."""
    client = Redis.from_url(redis_url)
    await client.flushall()
    yield client
    await client.aclose()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let Ctrl-C reach a test and what it starts: a shell has it ignored for what runs behind."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
