"""Who may push to a channel: the newsroom's files say it, the environment holds the secrets."""

import base64
import binascii
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Channel


class SecretMissing(SettingsInvalid):
    """A channel's secret is not in the environment. Set the variable that channels.toml names."""


@dataclass(frozen=True, slots=True)
class PushChannel:
    """One channel that agencies push to."""

    name: str
    loopback_only: bool = False
    secret: str = ""  # empty: none is asked for

    def admit(self, request: Request) -> None:
        """Raise HTTPException where this sender may not use the channel."""
        if self.loopback_only and not _is_local(request):
            raise HTTPException(403, f"The channel {self.name} answers on this machine only.")
        if self.secret and not _knows(self.secret, request.headers.get("authorization", "")):
            raise HTTPException(
                401,
                f"The channel {self.name} asks for its secret: as a bearer token, or as the "
                "password of basic authentication.",
                {"WWW-Authenticate": 'Bearer realm="wire"'},
            )


def _is_local(request: Request) -> bool:
    """Tell whether a program on this machine asks, and not a page open in a browser here."""
    if request.client is None or "origin" in request.headers:
        return False
    try:
        address = ipaddress.ip_address(request.client.host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _knows(secret: str, authorization: str) -> bool:
    kind, _, said = authorization.partition(" ")
    if kind.lower() == "basic":
        try:
            said = base64.b64decode(said, validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return False
    elif kind.lower() != "bearer":
        return False
    return hmac.compare_digest(said.strip().encode(), secret.encode())


def push_channels(
    channels: tuple[Channel, ...], environment: Mapping[str, str]
) -> dict[str, PushChannel]:
    """Answer the push channels by name. Raises SecretMissing."""
    found = {}
    for channel in channels:
        if channel.transport != "push":
            continue
        secret = environment.get(channel.secret_env, "") if channel.secret_env else ""
        if channel.secret_env and not secret:
            raise SecretMissing(f"{channel.name}: {channel.secret_env}")
        found[channel.name] = PushChannel(channel.name, channel.loopback_only, secret)
    return found
