"""One Redis client, and one answer to everything that can be wrong with Redis for a while."""

import asyncio
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, TypeAlias

from redis import exceptions
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.connection import HiredisRespSerializer
from redis.typing import EncodableT

from wiredesk.errors import RedisAway, RedisRefuses, RedisUnreachable
from wiredesk.settings import CommonSettings

PASSING: Final = (
    exceptions.ConnectionError,  # refused, reset, loading its data set
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

_NO_RIGHT: Final = ("The user executing the script can't", "ACL failure in script")
"""How Redis 7.0, and newer ones and Valkey, begin to say so of a command within a script."""

Cache: TypeAlias = Redis
"""The client's type, for modules that hand it on; only cache modules know whose it is."""

CONNECT_S: Final = 2.0
ANSWER_S: Final = 5.0


def connect(settings: CommonSettings, answer_s: float = ANSWER_S) -> Redis:
    """Make a client; it connects at its first command. Commands answer in `answer_s` or raise.

    It never tries a command again by itself: the runner does, where stop ends the wait.
    """
    client: Redis = _Client.from_url(
        settings.redis_url.get_secret_value(),
        socket_connect_timeout=CONNECT_S,
        socket_timeout=answer_s,
        retry=Retry(NoBackoff(), 0),
        decode_responses=False,
        driver_info=None,  # who we are is nobody's business, and takes a right
        **_tls(settings),
    )
    pool = client.connection_pool
    if settings.redis_user:  # not as arguments above: those of the URL would win
        pool.connection_kwargs["username"] = settings.redis_user
    if settings.redis_password:
        pool.connection_kwargs["password"] = settings.redis_password.get_secret_value()
    pool.connection_class = type("OurConnection", (_Ours, pool.connection_class), {})
    return client


def _tls(settings: CommonSettings) -> dict[str, Any]:
    if not settings.redis_url.get_secret_value().startswith("rediss://"):
        return {}
    files = {
        "ssl_ca_certs": settings.redis_ca_file,
        "ssl_certfile": settings.redis_cert_file,
        "ssl_keyfile": settings.redis_key_file or settings.redis_cert_file,
    }
    return {name: str(file) for name, file in files.items() if file}


class _Client(Redis):
    """A client that says which command a right is missing for: Redis itself does not."""

    async def execute_command(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - redis-py's
        """Send one command and answer its result."""
        try:
            base: Any = super()  # its types say nothing of this one
            return await base.execute_command(*args, **options)
        except exceptions.NoPermissionError as error:
            user = self.connection_pool.connection_kwargs.get("username") or "default"
            asked = " ".join(map(str, (args[0], *_keys(args))))
            raise exceptions.NoPermissionError(f"{asked} by user {user}: {error}") from error


def _keys(args: Sequence[Any]) -> Sequence[Any]:
    """Answer the keys of a script, or the first argument of any other command."""
    is_script = str(args[0]).startswith("EVAL")
    return args[3 : 3 + int(args[2])] if is_script else args[1:2]


class _Ours:
    """A connection that has hiredis pack commands, and says who was refused.

    redis-py lets hiredis do so for its synchronous client alone; in Python that was 7 % of what
    publish did.
    """

    _packer: Final = HiredisRespSerializer()
    username: str | None

    async def on_connect_check_health(self, *args: Any, **options: Any) -> None:  # noqa: ANN401
        """Log in."""
        base: Any = super()
        try:
            await base.on_connect_check_health(*args, **options)
        except exceptions.AuthenticationError as error:
            said = f"authentication failed for user {self.username or 'default'}"
            raise exceptions.AuthenticationError(said) from error

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
    except exceptions.AuthenticationError as error:
        raise RedisRefuses(str(error)) from error
    except PASSING as error:
        _obey_cancel()  # else a task that tries again for ever would never end
        raise _away(error) from error
    except exceptions.ResponseError as error:
        if is_missing_right(error):
            raise RedisRefuses(f"a right is missing: {error}") from error
        if not str(error).startswith(PASSING_ANSWERS):
            raise
        raise RedisAway(str(error)) from error
    _obey_cancel()


def is_missing_right(error: Exception) -> bool:
    """Tell whether an access list does not allow what was asked, there or within a script."""
    return isinstance(error, exceptions.NoPermissionError) or any(
        words in str(error) for words in _NO_RIGHT
    )


def _away(error: BaseException) -> RedisAway:
    """Say whether Redis is away, nobody listens, or its certificate is none that we trust."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return RedisRefuses(
                f"Redis's certificate is not trusted: {cause.verify_message}. "
                "WIREDESK_REDIS_CA_FILE must hold the authority that signed it"
            )
        if isinstance(cause, ssl.SSLError):
            return RedisRefuses(f"TLS failed: {cause.reason or cause}. Is this Redis's TLS port?")
        if isinstance(cause, ConnectionRefusedError | socket.gaierror):
            return RedisUnreachable(str(error))
        cause = cause.__cause__ or cause.__context__
    return RedisAway(f"{type(error).__name__}: {error}")


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
