"""Parts in one file: a list of them in JSON, then each as it lies in memory.

Reading one runs nothing that stands in it, and copies nothing: parts lie in what was read.
"""

from collections.abc import Mapping
from typing import IO, Final

import orjson

Parts = Mapping[str, memoryview]
"""Bytes, by name."""

_ALIGNED: Final = 64  # bytes
_SIZE: Final = 8  # bytes


def pack(parts: Parts, file: IO[bytes]) -> None:
    """Write parts to a file."""
    head = orjson.dumps([(name, part.nbytes) for name, part in parts.items()])
    file.writelines((len(head).to_bytes(_SIZE, "little"), head))
    at = _SIZE + len(head)
    for part in parts.values():
        file.write(bytes(-at % _ALIGNED))
        file.write(part)
        at += -at % _ALIGNED + part.nbytes


def unpack(packed: memoryview) -> Parts:
    """Answer the parts in what was written. ValueError for what `pack` has not written."""
    found: dict[str, memoryview] = {}
    at = _SIZE + int.from_bytes(packed[:_SIZE], "little")
    for name, size in orjson.loads(packed[_SIZE:at]):
        at += -at % _ALIGNED
        found[name] = packed[at : at + size]
        at += size
    return found
