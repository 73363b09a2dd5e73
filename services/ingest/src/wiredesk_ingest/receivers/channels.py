"""Who may push to a channel: the newsroom's files say it, the environment holds the secrets."""

import base64
import hmac
import ipaddress
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Channel
from wiredesk.newsroom.channels import ByPush
from wiredesk.secret_files import secrets_folder, secrets_named
from wiredesk.signing_secret import signing_key
from wiredesk_ingest.receivers.bodies import Body
from wiredesk_ingest.receivers.signatures import (
    ID,
    SIGNATURE,
    TIMESTAMP,
    is_claimed,
    is_in_time,
    is_signed,
)

_NOT_FROM_HERE: Final = ("origin", "forwarded", "x-forwarded-for")
"""Headers of a page in a browser, and of a proxy that asks for somebody else."""


class SecretMissing(SettingsInvalid):
    """A channel's secret is missing. Set the variable that channels.toml names, or give a file."""


class SecretUnfit(SettingsInvalid):
    """A channel's secret can't be used. Put the right one into the variable that is named."""


@dataclass(frozen=True, slots=True)
class PushChannel:
    """One channel that agencies push to."""

    name: str
    loopback_only: bool = False
    secrets: tuple[str, ...] = ()  # any of them will do; none: none is asked for
    signing_keys: tuple[bytes, ...] = ()  # the same; where there are some, wires are signed

    def admit(self, request: Request, now: datetime) -> None:
        """Raise HTTPException where this sender may not use the channel.

        Asked before the wire is read. Of a signed one only the head can be looked at then.
        """
        if self.loopback_only and not _is_local(request):
            raise HTTPException(403, f"The channel {self.name} answers on this machine only.")
        if self.signing_keys and not is_claimed(request.headers):
            raise self._unsigned(f"signed: with the headers {ID}, {TIMESTAMP} and {SIGNATURE}")
        if self.signing_keys and not is_in_time(request.headers, now):
            why = f"signed within five minutes of our clock, in seconds in {TIMESTAMP}"
            raise self._unsigned(why)
        if self.secrets and not _knows(self.secrets, request.headers.get("authorization", "")):
            raise HTTPException(
                401,
                f"The channel {self.name} asks for its secret: as a bearer token, or as the "
                "password of basic authentication.",
                {"WWW-Authenticate": 'Bearer realm="wire"'},
            )

    def verify(self, request: Request, body: Body) -> None:
        """Raise HTTPException where the wire is not signed as it must be.

        What was signed is the body, or what it was before it was packed.
        """
        if self.signing_keys and not any(
            is_signed(signed, request.headers, self.signing_keys)
            for signed in dict.fromkeys((body.wire, body.raw))
        ):
            raise self._unsigned("signed with its secret")

    def _unsigned(self, how: str) -> HTTPException:
        return HTTPException(
            401,
            f"The channel {self.name} takes wires that are {how} (Standard Webhooks).",
            {"WWW-Authenticate": 'Signature realm="wire"'},
        )


def _is_local(request: Request) -> bool:
    """Tell whether a program on this machine asks, for itself."""
    if request.client is None or any(name in request.headers for name in _NOT_FROM_HERE):
        return False
    return _is_loopback(request.client.host)


@lru_cache(maxsize=1024)
def _is_loopback(host: str) -> bool:
    """Remembered: an agency sends its wires from the same few addresses."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _knows(secrets: tuple[str, ...], authorization: str) -> bool:
    kind, _, said = authorization.partition(" ")
    if kind.lower() == "basic":
        try:
            said = base64.b64decode(said, validate=True).decode().partition(":")[2]
        except ValueError:  # no base64, or no UTF-8 in it
            return False
    elif kind.lower() != "bearer":
        return False
    # All are compared, so that the time does not tell which one it is.
    return sum(hmac.compare_digest(said.strip().encode(), each.encode()) for each in secrets) > 0


def channel_secrets(channels: Iterable[Channel]) -> dict[str, str]:
    """Read the secrets that channels name, from the environment or from files."""
    names = [name for each in channels for name in each.secrets]
    return secrets_named(names, os.environ, secrets_folder())


def push_channels(
    channels: Iterable[Channel], environment: Mapping[str, str]
) -> dict[str, PushChannel]:
    """Answer the push channels by name. Raises SecretMissing and SecretUnfit."""
    return {
        channel.name: _push_channel(channel, environment)
        for channel in channels
        if isinstance(channel, ByPush)
    }


def _push_channel(channel: ByPush, environment: Mapping[str, str]) -> PushChannel:
    # A variable read from a file may have a line end, which no sender sends.
    found = {name: environment.get(name, "").strip() for name in channel.secrets}
    for name, secret in found.items():
        if not secret:
            raise SecretMissing(f"{channel.name}: {name}")
    secrets = tuple(found.values())
    if channel.proof == "secret":
        return PushChannel(channel.name, channel.loopback_only, secrets)
    keys: list[bytes] = []
    for name, secret in found.items():
        try:
            keys.append(signing_key(secret))
        except ValueError as error:
            raise SecretUnfit(f"{channel.name}: {name}: {error}") from None
    return PushChannel(channel.name, channel.loopback_only, signing_keys=tuple(keys))
