"""From settings to what the clients want to know: addresses, TLS, SASL."""

import asyncio
import functools
import ssl
from collections.abc import Callable
from typing import Any

from aiokafka import AIOKafkaConsumer
from aiokafka.conn import AIOKafkaConnection, CloseReason
from aiokafka.errors import KafkaConnectionError
from aiokafka.helpers import create_ssl_context
from faust.auth import SASLCredentials, SSLCredentials
from faust.types.auth import CredentialsT

from wiredesk.settings import CommonSettings
from wiredesk.topic import MAX_RECORD_BYTES

REQUEST_BYTES = MAX_RECORD_BYTES + 64 * 1024  # a record, its key, headers and framing
MECHANISM = "SCRAM-SHA-512"


def tls(settings: CommonSettings) -> ssl.SSLContext | None:
    """Make the TLS context, where the settings ask for TLS."""
    if not settings.broker_security.endswith("SSL"):
        return None
    cafile = str(settings.broker_ca_file) if settings.broker_ca_file else None
    context: ssl.SSLContext = create_ssl_context(cafile=cafile)
    if settings.broker_cert_file:
        context.load_cert_chain(settings.broker_cert_file, settings.broker_key_file)
    return context


def client_arguments(settings: CommonSettings) -> dict[str, Any]:
    """Answer the keyword arguments that every aiokafka client takes."""
    return connection_arguments(settings) | {
        "bootstrap_servers": settings.broker.split(","),
        "request_timeout_ms": 10_000,
        "retry_backoff_ms": 100,
    }


def connection_arguments(settings: CommonSettings) -> dict[str, Any]:
    """Answer those of them that are about one connection: TLS, user and password."""
    arguments: dict[str, Any] = {
        "security_protocol": settings.broker_security,
        "ssl_context": tls(settings),
    }
    if settings.broker_security.startswith("SASL"):
        arguments |= {
            "sasl_mechanism": MECHANISM,
            "sasl_plain_username": settings.broker_user,
            "sasl_plain_password": settings.broker_password.get_secret_value(),
        }
    return arguments


async def stop(consumer: AIOKafkaConsumer) -> None:
    """Stop a consumer, also while its broker is away.

    aiokafka 0.14 then lets the cancellation of its own fetch out to whoever stops it. Taken for
    one of ours, it would end a worker without a word.
    """
    stopping = asyncio.ensure_future(consumer.stop())
    await asyncio.wait({stopping})
    if stopping.cancelled():
        await consumer._client.close()  # noqa: SLF001 - what `stop` did not get to
    else:
        stopping.result()


def faust_credentials(settings: CommonSettings) -> CredentialsT | None:
    """Answer the same for Faust."""
    context = tls(settings)
    if settings.broker_security.startswith("SASL"):
        return SASLCredentials(
            username=settings.broker_user,
            password=settings.broker_password.get_secret_value(),
            mechanism=MECHANISM,
            ssl_context=context,
        )
    return SSLCredentials(context=context) if context else None


def _mended(send: Callable[..., Any]) -> Callable[..., Any]:
    """Make a write to a closed transport a lost connection, as aiokafka expects it.

    asyncio's own transports pass over such a write; uvloop's raise RuntimeError. aiokafka 0.14's
    task for metadata died of it, and whatever waited for metadata then waited for ever.
    """

    @functools.wraps(send)
    def send_or_lose(self: AIOKafkaConnection, *args: Any, **options: Any) -> Any:  # noqa: ANN401
        try:
            return send(self, *args, **options)
        except RuntimeError as error:
            self.close(reason=CloseReason.CONNECTION_BROKEN)
            raise KafkaConnectionError(f"{self.host}:{self.port}: {error}") from error

    return send_or_lose


for _name in ("send", "_send_sasl_token"):
    setattr(AIOKafkaConnection, _name, _mended(getattr(AIOKafkaConnection, _name)))
