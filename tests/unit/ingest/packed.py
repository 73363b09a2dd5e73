"""Bytes packed with gzip, the same each time: a time in them would give a test another name."""

import gzip


def gzipped(content: bytes) -> bytes:
    """Pack bytes (RFC 1952), without a time."""
    return gzip.compress(content, mtime=0)
