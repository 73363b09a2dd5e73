"""Why Kafka did not do what it was asked: it is away, does not let us in, or has no right for us.

The client swallows most of the reasons (aiokafka 0.14 logs them and says "unable to bootstrap"), so
a connection is opened once more to hear them.
"""

import asyncio
import logging
import os
import ssl
from collections.abc import Iterator
from typing import Final

from aiokafka.conn import collect_hosts, create_conn
from aiokafka.errors import (
    ClusterAuthorizationFailedError,
    GroupAuthorizationFailedError,
    KafkaConnectionError,
    KafkaError,
    SaslAuthenticationFailed,
    TopicAuthorizationFailedError,
    UnsupportedSaslMechanismError,
)
from aiokafka.protocol.metadata import MetadataRequest

from wiredesk.errors import BrokerAway, BrokerRefuses, BrokerUnreachable
from wiredesk.kafka.connection import MECHANISM, connection_arguments
from wiredesk.settings import CommonSettings

_LISTEN_S: Final = 2.0
_NOWHERE: Final = "Unable to bootstrap"
_SAID_ANEW: Final = 'Unable connect to "%s:%s"'


async def away(error: BaseException, settings: CommonSettings, needed: str) -> BrokerAway:
    """Answer the error to raise in place of the client's.

    `needed` names the right that what was tried takes, such as "Write".
    """
    refused = missing_right(error, settings, needed)
    if not refused and settings.broker_security != "PLAINTEXT":
        refused = await _refused_at_the_door(settings)
    if refused:
        return BrokerRefuses(refused)
    if isinstance(error, KafkaConnectionError) and _NOWHERE in str(error):
        return BrokerUnreachable(await _what_answers(settings))
    return BrokerAway(f"{type(error).__name__}: {error}")


def missing_right(error: BaseException, settings: CommonSettings, needed: str) -> str:
    """Say which right is missing on what; nothing where that is not what happened."""
    who = settings.broker_user or "ANONYMOUS"
    for each in _chain(error):
        names = ", ".join(map(str, _names(each)))
        match each:
            case TopicAuthorizationFailedError():
                return f"user {who} has no right: {needed} on topic {names or 'unknown'}"
            case GroupAuthorizationFailedError():
                # The admin client says a sentence that ends with the group.
                return f"user {who} has no right: {needed} on group {names.rpartition(' ')[2]}"
            case ClusterAuthorizationFailedError():
                return f"user {who} has no right: {needed}"
    return ""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _names(error: BaseException) -> list[object]:
    """Answer what the client names: one name, or a set of names."""
    said = error.args[0] if error.args else ()
    return sorted(said) if isinstance(said, set | frozenset | list | tuple) else [said]


async def _refused_at_the_door(settings: CommonSettings) -> str:
    """Connect once, and answer why that is refused; nothing where it is not, or nobody answers."""
    for host, port, _ in collect_hosts(settings.broker):
        try:
            async with asyncio.timeout(_LISTEN_S):
                await _knock(host, port, settings)
                return ""
        except (KafkaError, OSError, TimeoutError) as error:
            if refused := _refusal(error, settings):
                return refused
    return ""


async def _what_answers(settings: CommonSettings) -> str:
    """Say of each address why nobody is reached there."""
    hosts = collect_hosts(settings.broker)
    return "; ".join([f"{host}:{port}: {await _who(host, port)}" for host, port, _ in hosts])


async def _who(host: str, port: int) -> str:
    try:
        async with asyncio.timeout(_LISTEN_S):
            _, writer = await asyncio.open_connection(host, port)
    except TimeoutError:
        return "no answer"
    except OSError as error:
        number = error.errno or 0  # below 0 for a name that nobody knows
        return os.strerror(number) if number > 0 else error.strerror or str(error)
    writer.close()
    return "somebody listens there, and does not answer as Kafka does"


async def _knock(host: str, port: int, settings: CommonSettings) -> None:
    """Open a connection, ask for something that takes no right, and see the connection closed.

    TLS says good-bye in both directions: who only asks for the end leaves a socket behind.
    """
    connection = await create_conn(host, port, **connection_arguments(settings))
    try:
        await connection.send(MetadataRequest([]))
    finally:
        await asyncio.wait([connection.close()], timeout=_LISTEN_S)


def _refusal(error: Exception, settings: CommonSettings) -> str:
    match error:
        case SaslAuthenticationFailed():
            return f"authentication failed for user {settings.broker_user}"
        case UnsupportedSaslMechanismError():
            return f"Kafka offers no {MECHANISM}"
        case ssl.SSLCertVerificationError():
            return (
                f"Kafka's certificate is not trusted: {error.verify_message}. "
                "WIREDESK_BROKER_CA_FILE must hold the authority that signed it"
            )
        case ssl.SSLError():
            return f"TLS failed: {error.reason or error}. Is {settings.broker} Kafka's TLS port?"
        case KafkaConnectionError():
            return (
                f"Kafka closes every connection. Is {settings.broker} its port for "
                f"{settings.broker_security}?"
            )
    return ""


def _is_news(record: logging.LogRecord) -> bool:
    """Pass over what the client logs at each try and `away` says in a sentence."""
    return not str(record.msg).startswith(_SAID_ANEW)


logging.getLogger("aiokafka").addFilter(_is_news)
