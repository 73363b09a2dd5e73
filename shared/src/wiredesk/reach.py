"""Which addresses an outgoing connection may reach: the internet's, and what is named.

A feed's address, or where it redirects to, is somebody else's word. Without this a page out there
could have us read what only this machine or its network may see (server-side request forgery).
Ask with the very address that is then connected to: a name may answer otherwise a moment later.
Networks: https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-special-registry.
"""

import re
import socket
from collections.abc import Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final

Address = IPv4Address | IPv6Address
_Network = IPv4Network | IPv6Network


def _networks(*texts: str) -> tuple[_Network, ...]:
    return tuple(map(ip_network, texts))


_OWN: Final = _networks(
    *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),  # RFC 1918
    *("127.0.0.0/8", "::1/128"),  # loopback
    "100.64.0.0/10",  # behind a carrier's NAT (RFC 6598)
    "fc00::/7",  # unique local (RFC 4193)
)
"""What `allow_private` lets through."""
_NEVER_PUBLIC: Final = _networks(
    "0.0.0.0/8",  # "this network": Linux takes it for the loopback
    "169.254.0.0/16",  # link-local, where clouds keep their secrets
    *("192.0.0.0/24", "192.88.99.0/24"),  # protocols' own, relays of 6to4
    *("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"),  # documentation
    "198.18.0.0/15",  # benchmarks
    *("224.0.0.0/4", "240.0.0.0/4"),  # multicast, reserved, broadcast
    "2001::/23",  # protocols' own: Teredo, ORCHID, benchmarks
    "2002::/16",  # 6to4: any IPv4 address is inside
    *("2001:db8::/32", "3fff::/20"),  # documentation
)
_LOOPBACKS: Final = (IPv4Address("127.0.0.1"), IPv6Address("::1"))
_LOCAL: Final = re.compile(r"(?:\A|\.)localhost\Z|\A(?:localhost\.localdomain|ip6-localhost)\Z")
"""The last two are in the hosts file of common Linux systems."""
_INTERNET_6: Final = IPv6Network("2000::/3")
"""All global unicast there is: NAT64 (64:ff9b::), link-local and multicast are outside of it."""


class Reach:
    """What one channel may connect to: every public address, and what it names."""

    def __init__(self, *, private: bool = False, hosts: Iterable[str] = ()) -> None:
        """`private` adds this machine and its own networks; `hosts` are names or addresses."""
        self._private = private
        self._hosts = frozenset(map(_named, hosts))

    def allows(self, host: str, address: Address) -> bool:
        """Tell whether a connection to `address` may be made, which `host` stands for."""
        bare = _unmapped(address)
        named = {_named(host), str(bare)}
        return (
            _is_public(bare)
            or bool(self._hosts & named)
            or (self._private and any(bare in network for network in _OWN))
        )


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address) and (address.scope_id or address not in _INTERNET_6):
        return False
    return not any(address in network for network in (*_OWN, *_NEVER_PUBLIC))


def _unmapped(address: Address) -> Address:
    """Answer the IPv4 address in an IPv6 one such as ::ffff:10.0.0.5: that is what is reached."""
    return getattr(address, "ipv4_mapped", None) or address


def literal(host: str) -> Address | None:
    """Answer the address that a host is written as; None for a name.

    IPv4 in each form that the system's resolver takes: 127.1, 0x7f000001, 2130706433, 0177.0.0.1.
    """
    bare = plain(host)
    try:
        return ip_address(bare)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(bare))
    except (OSError, ValueError):  # ValueError: a zero byte, or no ASCII
        return None


def foreseen(host: str) -> tuple[Address, ...]:
    """Answer the addresses that a host stands for whoever is asked; none for any other name.

    That is the one that it is written as, or this machine's: `localhost` (RFC 6761, 6.3).
    """
    if _LOCAL.search(plain(host)):
        return _LOOPBACKS
    address = literal(host)
    return () if address is None else (address,)


def _named(host: str) -> str:
    """Answer a host in the one form in which two that mean the same are equal."""
    address = literal(host)
    return plain(host) if address is None else str(_unmapped(address))


def plain(host: str) -> str:
    """Answer a host in small letters, without brackets, port or final dot."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    name = host.partition(":")[0] if host.count(":") == 1 else host
    return name.lower().removesuffix(".")
