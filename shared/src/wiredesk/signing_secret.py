"""The secret that wires are signed with, as Standard Webhooks writes it.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import binascii
from typing import Final

_PREFIX: Final = "whsec_"


def signing_key(secret: str) -> bytes:
    """Answer the bytes that a secret stands for. Raises ValueError where it is no such secret."""
    try:
        found = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except binascii.Error:
        found = b""
    if not found:
        raise ValueError(f"a signing secret is {_PREFIX} and base64")
    return found
