"""Keeps arrays in the store of what is prepared: as bytes, their kind in their name."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from wiredesk.prepared.packed import Parts
from wiredesk.prepared.store import Store

Arrays = Mapping[str, NDArray[Any]]
"""Of one dimension each, by name."""

KEPT_BY: Final = ("wiredesk.prepared", "wiredesk_enrich.kept_arrays")
"""The code that decides how they lie in a file; each digest is of it, too."""

_BEFORE_KIND: Final = ":"


def kept_arrays(store: Store, kind: str, digest: str, make: Callable[[], Parts]) -> Arrays:
    """Answer arrays that were made of what the digest is of, or make them."""
    parts = store.parts(kind, digest, make)
    found = {}
    for named, part in parts.items():
        name, _, dtype = named.partition(_BEFORE_KIND)
        found[name] = np.frombuffer(part, dtype=dtype)
    return found


def as_parts(arrays: Arrays) -> Parts:
    """Answer arrays as a store keeps them."""
    return {
        f"{name}{_BEFORE_KIND}{array.dtype.str}": np.ascontiguousarray(array).view(np.uint8).data
        for name, array in arrays.items()
    }
