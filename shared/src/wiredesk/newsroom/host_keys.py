"""Whether a server's public key was copied whole (RFC 4253, 6.6): its parts say their lengths."""

import base64
import binascii
import re
from typing import Final

_KEY: Final = re.compile(r"(?:^|\s)(?P<kind>(?:ssh|ecdsa|sk)-\S+)\s+(?P<parts>AAAA[\w+/=]*)(?!\S)")
_LENGTH: Final = 4  # bytes that say how long a part is


def checked_host_keys(said: str) -> str:
    """Answer what was said. Raises ValueError where a key in it is cut off or mistyped."""
    for found in _KEY.finditer(said):
        if not _is_whole(found["kind"], found["parts"]):
            raise ValueError("the server's public key is cut off or mistyped: copy its whole line")
    return said


def _is_whole(kind: str, parts: str) -> bool:
    try:
        raw = base64.b64decode(parts, validate=True)
    except binascii.Error:
        return False
    at = 0
    while at + _LENGTH <= len(raw):
        at += _LENGTH + int.from_bytes(raw[at : at + _LENGTH])
    return at == len(raw) and raw[_LENGTH:].startswith(kind.encode())
