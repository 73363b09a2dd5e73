"""The headers that tell a browser what these pages may do: nothing but show text and pictures."""

from collections.abc import Mapping
from typing import Final

_COMMON: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
}
_NOTHING: Final = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_PAGE: Final = f"{_NOTHING}; style-src 'self'; img-src 'self' https:"
_DRAWING: Final = f"{_NOTHING}; style-src 'unsafe-inline'; sandbox"
_TLS: Final = {"strict-transport-security": "max-age=31536000"}


class Policy:
    """Header sets by what is sent. HSTS only where readers come by TLS."""

    def __init__(self, base_url: str) -> None:
        tls = _TLS if base_url.startswith("https://") else {}
        everyone = {**_COMMON, **tls}
        self.page: Mapping[str, str] = {**everyone, "content-security-policy": _PAGE}
        self.data: Mapping[str, str] = {**everyone, "content-security-policy": _NOTHING}
        # A drawing opened by itself is a document that could hold scripts.
        self.drawing: Mapping[str, str] = {**everyone, "content-security-policy": _DRAWING}
