"""Who may push to a channel: the newsroom's files say it, the environment holds the secrets."""

import base64
import hmac
import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import Channel
from wiredesk.newsroom.channels import ByPush

_NOT_FROM_HERE: Final = ("origin", "forwarded", "x-forwarded-for")
"""Headers of a page in a browser, and of a proxy that asks for somebody else."""


class SecretMissing(SettingsInvalid):
    """A channel's secret is missing. Set the variable that channels.toml names, or give a file."""


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
    """Tell whether a program on this machine asks, for itself."""
    if request.client is None or any(name in request.headers for name in _NOT_FROM_HERE):
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
        except ValueError:  # no base64, or no UTF-8 in it
            return False
    elif kind.lower() != "bearer":
        return False
    return hmac.compare_digest(said.strip().encode(), secret.encode())


def push_channels(
    channels: Iterable[Channel], environment: Mapping[str, str]
) -> dict[str, PushChannel]:
    """Answer the push channels by name. Raises SecretMissing."""
    found = {}
    for channel in channels:
        if not isinstance(channel, ByPush):
            continue
        # A variable read from a file may have a line end, which no sender sends.
        secret = environment.get(channel.secret_env, "").strip() if channel.secret_env else ""
        if channel.secret_env and not secret:
            raise SecretMissing(f"{channel.name}: {channel.secret_env}")
        found[channel.name] = PushChannel(channel.name, channel.loopback_only, secret)
    return found
