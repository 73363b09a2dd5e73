"""Names of senders' own fields, as people mean them: `X-Release-Time` is `releasetime`."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_JOINTS: Final = str.maketrans(dict.fromkeys("-_. \u200c") | {"ي": "ی", "ك": "ک", "\u0307": None})
"""What parts words, letters that Arabic and Persian write in two ways, and Turkish İ in small."""

_LONGEST: Final = 100
"""Characters; what is longer names nothing that is looked for."""


def plain_name(name: str) -> str:
    """Answer a field's name in small letters, without its namespace and what joins its words."""
    return _plain(name) if len(name) <= _LONGEST else ""


@lru_cache(maxsize=2_048)
def _plain(name: str) -> str:
    said = name.lower().rpartition(":")[2]
    return said.removeprefix("x-").removeprefix("x_").removeprefix("x.").translate(_JOINTS)


def plain_names(names: Iterable[str]) -> frozenset[str]:
    """Answer several in the same way."""
    return frozenset(map(plain_name, names))
