"""Which compression a reader gets (RFC 9110, section 12.5.3), and the compressing itself."""

import gzip
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

import cramjam
import zstandard

IDENTITY: Final = "identity"
WORTH_IT: Final = 256
"""Bytes below which compressing saves nothing."""

_ZSTD_LEVEL: Final = 6
_BROTLI_QUALITY: Final = 5
_GZIP_LEVEL: Final = 6


def _brotli(body: bytes) -> bytes:
    return bytes(cramjam.brotli.compress(body, level=_BROTLI_QUALITY))


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, _GZIP_LEVEL, mtime=0)


def _zstd(body: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(body)


COMPRESSORS: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    "zstd": _zstd,
    "br": _brotli,
    "gzip": _gzip,
}
"""By content coding, the best first: zstd is a twentieth larger than brotli and four times as fast,
and the first reader waits for it."""

_HEADER_MOST: Final = 200  # characters; a longer header is not worth the reading


@lru_cache(maxsize=512)
def chosen(accept: str) -> str:
    """Answer the content coding for an Accept-Encoding header: the best that it likes most."""
    if not accept or len(accept) > _HEADER_MOST:
        return IDENTITY
    weights = _weights(accept)
    rest = weights.get("*", 0.0)
    best = max(COMPRESSORS, key=lambda coding: weights.get(coding, rest))
    weight = weights.get(best, rest)
    return best if weight > 0 and weight >= weights.get(IDENTITY, 0.0) else IDENTITY


def _weights(accept: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for part in accept.split(","):
        coding, _, parameter = part.partition(";")
        found[coding.strip().lower()] = _weight(parameter)
    return found


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
