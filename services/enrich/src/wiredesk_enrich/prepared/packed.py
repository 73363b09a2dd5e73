"""Arrays in one file: a list of them in JSON, then each as it lies in memory.

Reading one runs nothing that stands in it, and copies nothing: arrays lie in what was read.
"""

from collections.abc import Mapping
from typing import IO, Any, Final

import numpy as np
import orjson
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]
"""Of one dimension each, by name."""

_ALIGNED: Final = 64  # bytes
_SIZE: Final = 8  # bytes


def pack(arrays: Arrays, file: IO[bytes]) -> None:
    """Write arrays to a file."""
    rows = [(name, array.dtype.str, array.size) for name, array in arrays.items()]
    head = orjson.dumps(rows)
    file.writelines((len(head).to_bytes(_SIZE, "little"), head))
    at = _SIZE + len(head)
    for array in arrays.values():
        file.write(bytes(-at % _ALIGNED))
        file.write(np.ascontiguousarray(array).data)
        at += -at % _ALIGNED + array.nbytes


def unpack(packed: memoryview) -> Arrays:
    """Answer the arrays in what was written. ValueError for what `pack` has not written."""
    found: dict[str, NDArray[Any]] = {}
    size = int.from_bytes(packed[:_SIZE], "little")
    at = _SIZE + size
    for name, kind, count in orjson.loads(packed[_SIZE:at]):
        at += -at % _ALIGNED
        found[name] = np.frombuffer(packed, dtype=kind, count=count, offset=at)
        at += found[name].nbytes
    return found
