"""Plain text as mail programs wrap it: format=flowed (RFC 3676) made whole lines again."""

import re
from typing import Final

_QUOTES: Final = re.compile(r">*")
_SIGNATURE: Final = "-- "


def unflowed(text: str, *, delsp: bool) -> str:
    """Join the lines that end with a space to the next one, unless its quotation is another."""
    lines: list[list[str]] = []
    depth, flows = 0, False
    for line in text.splitlines():
        quotes = _QUOTES.match(line)
        now = quotes.end() if quotes else 0
        content = line[now:].removeprefix(" ")  # space-stuffed
        if flows and now == depth and content != _SIGNATURE:
            before = lines[-1]
            before[-1:] = [before[-1][:-1] if delsp else before[-1], content]
        else:
            lines.append(["> " * bool(now), content])
        depth, flows = now, content.endswith(" ") and content != _SIGNATURE
    return "\n".join(map("".join, lines))
