"""JSON pointers (RFC 6901), as channels.toml has them."""

from typing import Any, Final

_DIGITS: Final = 9
"""Of the longest index; a list that is longer fits into no page."""


def at_pointer(document: Any, pointer: str) -> Any:  # noqa: ANN401 - any JSON
    """Answer what stands at a pointer; None where nothing does."""
    here = document
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(here, list) and name.isascii() and name.isdecimal():
            here = here[int(name)] if len(name) <= _DIGITS and int(name) < len(here) else None
        else:
            here = here.get(name) if isinstance(here, dict) else None
    return here
