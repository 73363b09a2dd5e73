"""The figures in a text. They say the same in every language: a toll, a score, a price."""

import re
from typing import Final

LOOKED_AT: Final = 6_000  # characters
MOST: Final = 12
_FIGURE: Final = re.compile(r"(?<![\w.,٫٬])(?<![^\W\d_]-)\d+(?:[.,٫٬]\d+)*")
"""Not in a name: COP31, F-16."""

_PARTED: Final = re.compile(r"[.,٫٬]")
_DIGITS: Final = 12
"""More are no figure but a code."""
_GROUP: Final = 3
_ROUND: Final = 13
"""Whole numbers below are days, hours and counts that any text may have."""
_YEARS: Final = range(1900, 2100)


def figures(text: str) -> tuple[str, ...]:
    """Answer the telling figures of a text, each once and in one form: `1,500` is `1500`."""
    found: dict[str, None] = {}
    for written in _FIGURE.findall(text[:LOOKED_AT]):
        figure = _one_form(written)
        if figure:
            found[figure] = None
    return tuple(found)[:MOST]


def is_round(figure: str) -> bool:
    """Tell whether a figure is a digit and noughts: reports of any event have 20 or 400 of it."""
    return len(figure.rstrip("0")) <= 1


def _one_form(written: str) -> str:
    if len(written) > _DIGITS:
        return ""
    whole, *parts = [written] if written.isdecimal() else _PARTED.split(written)
    if parts and all(len(part) == _GROUP for part in parts):
        whole, parts = whole + "".join(parts), []
    if len(parts) > 1:  # a date, a time or a version
        return ""
    rest = str(int(parts[0][::-1]))[::-1] if parts else "0"  # 36.50 and 36.5 are one figure
    number = int(whole)
    if rest != "0":
        return f"{number}.{rest}"
    return str(number) if number >= _ROUND and number not in _YEARS else ""
