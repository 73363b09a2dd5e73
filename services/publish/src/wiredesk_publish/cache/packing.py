"""A story's state as bytes: JSON on the log, compressed in Redis."""

from typing import Final

import zstandard
from pydantic import TypeAdapter

from wiredesk.story import Story
from wiredesk.topics import STORIES

ZSTD_LEVEL: Final = 3
_COMPRESSOR: Final = zstandard.ZstdCompressor(level=ZSTD_LEVEL)
"""Kept: to make one takes as long as half of what it does for a state. Of one thread only."""
_DECOMPRESSOR: Final = zstandard.ZstdDecompressor()


def dump(story: Story) -> bytes:
    """Write a story in JSON, as `stories.v1` holds it."""
    return _adapter().dump_json(story)


def parse(body: bytes) -> Story:
    """Read a story's JSON back."""
    return _adapter().validate_json(body)


def pack(body: bytes) -> bytes:
    """Compress for Redis: zstd level 3."""
    return _COMPRESSOR.compress(body)


def unpack(blob: bytes) -> bytes:
    """Undo `pack`."""
    return _DECOMPRESSOR.decompress(blob)


def _adapter() -> TypeAdapter[Story]:
    if STORIES.holds is None:
        raise TypeError(STORIES.name)
    return STORIES.holds
