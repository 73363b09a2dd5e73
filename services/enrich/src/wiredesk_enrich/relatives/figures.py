"""The figures in a text. They say the same in every language: a toll, a score, a price."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk_enrich.letters import Signs

LOOKED_AT: Final = 6_000  # characters
MOST: Final = 12
_FIRST: Final = Signs("0-9", "٠-٩", "۰-۹", "०-९", "０-９")
"""Digits that wires write, one of which a figure begins with."""
_FIGURE: Final = re.compile(r"\d+(?:[.,٫٬]\d+)*")
_NAMES: Final = re.compile(r"[\w.,٫٬]|[^\W\d_]-")
"""What stands before a figure that is a piece of a name: COP31, F-16."""

_PARTED: Final = re.compile(r"[.,٫٬]")
_DIGITS: Final = 12
"""More are no figure but a code."""
_GROUP: Final = 3
_ROUND: Final = 13
"""Whole numbers below are days, hours and counts that any text may have."""
_YEARS: Final = range(1900, 2100)


def figures(text: str) -> Mapping[str, int]:
    """Answer the telling figures of a text in one form, `1,500` is `1500`, and where each begins.

    Of one that comes again it is the first place.
    """
    found: dict[str, int] = {}
    for start, written in _written(text[:LOOKED_AT]):
        figure = _one_form(written)
        if figure and figure not in found and not _is_of_a_name(text, start):
            found[figure] = start
            if len(found) == MOST:
                break
    return found


def _written(text: str) -> Iterator[tuple[int, str]]:
    end = 0
    for start in _FIRST.places(text):
        if start >= end and (figure := _FIGURE.match(text, start)):
            yield start, figure[0]
            end = figure.end()


def _is_of_a_name(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return bool(before) and (_NAMES.match(before[-1]) or _NAMES.fullmatch(before)) is not None


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
