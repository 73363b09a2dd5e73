"""Signed wires, as Standard Webhooks has it: an id, a time and a signature beside the body.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
Signed are bytes and not text: a wire need not be UTF-8.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

WINDOW_S: Final = 300
"""How far a sender's clock may be from ours, either way; what is older may be a replay."""
ID: Final = "webhook-id"
TIMESTAMP: Final = "webhook-timestamp"
SIGNATURE: Final = "webhook-signature"
_VERSION: Final = "v1"  # HMAC with SHA-256
_MOST_SIGNATURES: Final = 16
"""Of one wire: one a secret, while senders change theirs."""


def is_claimed(headers: Mapping[str, str]) -> bool:
    """Tell whether a wire says at all that it was signed."""
    return all(headers.get(name) for name in (ID, TIMESTAMP, SIGNATURE))


def is_in_time(headers: Mapping[str, str], now: datetime) -> bool:
    """Tell whether a wire says that it was signed, and when, and that this was just now."""
    said = headers.get(TIMESTAMP, "")
    if not (said.isascii() and said.isdecimal() and is_claimed(headers)):
        return False
    return abs(now.timestamp() - float(said[:20])) <= WINDOW_S


def is_signed(body: bytes, headers: Mapping[str, str], keys: Iterable[bytes]) -> bool:
    """Tell whether one of the keys signed these bytes; in the same time whichever it is."""
    signed = f"{headers[ID]}.{headers[TIMESTAMP]}.".encode() + body
    made = [hmac.digest(each, signed, hashlib.sha256) for each in keys]
    # Every pair is compared, and none of them shows how far it is right.
    return sum(hmac.compare_digest(one, given) for given in _given(headers) for one in made) > 0


def _given(headers: Mapping[str, str]) -> list[bytes]:
    found = []
    for each in headers[SIGNATURE].split()[:_MOST_SIGNATURES]:
        version, _, text = each.partition(",")
        try:
            found.append(base64.b64decode(text, validate=True) if version == _VERSION else b"")
        except ValueError:  # no base64, or no ASCII
            continue
    return found
