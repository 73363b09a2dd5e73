"""Names of senders' own fields, as people mean them: `X-Release-Time` is `release_time`."""

import re
from functools import lru_cache
from typing import Final

_BEFORE: Final = re.compile(r"^(?:.*:)?(?:x[-_.])?", re.DOTALL)
_JOINTS: Final = re.compile(r"[-_. ]")
_LONGEST: Final = 100
"""Characters; what is longer names nothing that is looked for."""


def plain_name(name: str) -> str:
    """Answer a field's name in small letters, without its namespace and what joins its words."""
    return _plain(name) if len(name) <= _LONGEST else ""


@lru_cache(maxsize=2_048)
def _plain(name: str) -> str:
    return _JOINTS.sub("", _BEFORE.sub("", name.lower(), count=1))
