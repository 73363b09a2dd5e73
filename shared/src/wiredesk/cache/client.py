"""One Redis client, and one answer to everything that can be wrong with Redis for a while."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeAlias

from redis import exceptions
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.connection import HiredisRespSerializer
from redis.typing import EncodableT

from wiredesk.errors import RedisAway
from wiredesk.settings import CommonSettings

PASSING: Final = (
    exceptions.ConnectionError,  # refused, reset, loading its data set, wrong password
    exceptions.TimeoutError,
    exceptions.ReadOnlyError,  # a replica after a failover, until the client is led elsewhere
    exceptions.OutOfMemoryError,  # noeviction: writes wait until there is room again
    exceptions.TryAgainError,
    exceptions.ClusterDownError,
    OSError,
)
PASSING_ANSWERS: Final = ("BUSY", "LOADING", "MISCONF", "MASTERDOWN", "NOREPLICAS", "UNKILLABLE")
"""First words of answers that redis-py has no class for: a script runs, the disk is full, ...

https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors
"""

Cache: TypeAlias = Redis
"""The client's type, for modules that hand it on; only cache modules know whose it is."""

CONNECT_S: Final = 2.0
ANSWER_S: Final = 5.0


def connect(settings: CommonSettings, answer_s: float = ANSWER_S) -> Redis:
    """Make a client; it connects at its first command. Commands answer in `answer_s` or raise.

    It never tries a command again by itself: the runner does, where stop ends the wait.
    """
    url = settings.redis_url.get_secret_value()
    tls: dict[str, Any] = {}
    if url.startswith("rediss://") and settings.redis_ca_file:
        tls["ssl_ca_certs"] = str(settings.redis_ca_file)
    client: Redis = Redis.from_url(
        url,
        socket_connect_timeout=CONNECT_S,
        socket_timeout=answer_s,
        retry=Retry(NoBackoff(), 0),
        decode_responses=False,
        **tls,
    )
    pool = client.connection_pool
    pool.connection_class = type("PackedInC", (_PackedInC, pool.connection_class), {})
    return client


class _PackedInC:
    """A connection that has hiredis pack commands.

    redis-py lets hiredis do so for its synchronous client alone; in Python that was 7 % of what
    publish did.
    """

    _packer: Final = HiredisRespSerializer()

    def pack_command(self, *args: EncodableT) -> list[bytes]:
        """Answer a command's bytes (RESP)."""
        pack: Any = self._packer.pack  # its types say lists
        packed: list[bytes] = pack(*args)
        return packed


@contextmanager
def redis_errors() -> Iterator[None]:
    """Turn what passes by itself into RedisAway, so that the runner waits and tries again."""
    try:
        yield
    except PASSING as error:
        raise RedisAway(f"{type(error).__name__}: {error}") from error
    except exceptions.ResponseError as error:
        if not str(error).startswith(PASSING_ANSWERS):
            raise
        raise RedisAway(str(error)) from error
    _obey_cancel()


def _obey_cancel() -> None:
    """Raise the cancellation that the client may have swallowed.

    It sends through `asyncio.wait_for`, which in Python 3.11 drops a cancel that comes just when
    the inner future is done (https://github.com/python/cpython/issues/86296).
    """
    try:
        task = asyncio.current_task()
    except RuntimeError:  # no loop runs here, so nobody can cancel
        return
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
