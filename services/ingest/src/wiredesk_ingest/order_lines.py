"""Lines that order something, by how they begin, and what of them is the order alone.

One place for all formats: a headline, the first lines of a text, a note to editors.
"""

import re
from itertools import islice
from typing import Final

from wiredesk_ingest.order_words import (
    BAN_LINE,
    CALLS_BEFORE_ORDER,
    EMBARGO_LINE,
    HOLD_BEFORE_COPY,
    KILL_ABROAD,
    KILL_ASKED,
    KILL_ASKED_ABROAD,
    KILL_BEFORE_COPY,
    LONGEST_ASKED,
)

_LONGEST: Final = 200
"""Characters of a line that tell what it is."""

_BEFORE: Final = rf"\W{{0,10}}{CALLS_BEFORE_ORDER}"
_EMBARGO: Final = re.compile(_BEFORE + EMBARGO_LINE, re.IGNORECASE)
_BAN: Final = re.compile(_BEFORE + BAN_LINE, re.IGNORECASE)
_KILL: Final = re.compile(rf"{_BEFORE}(?:{KILL_BEFORE_COPY})", re.ASCII)
_HOLD: Final = re.compile(rf"{_BEFORE}(?:{HOLD_BEFORE_COPY})", re.ASCII)
_RECALL: Final = re.compile(
    rf"\W{{0,10}}(?:(?:{'|'.join(KILL_ABROAD)})\s*(?::|\W*$)|{KILL_ASKED}|{KILL_ASKED_ABROAD})"
)
_LIFTED: Final = re.compile(
    r"embargo\w*\W+(?:\w+\W+){0,4}(?:lifted|over|expired|passed|ended)"
    r"|(?:no|not|without|lifts?|lifting|ends?)\W+(?:\w+\W+){0,2}embargo|aufgehoben",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"\s*[:\uff1a](?=\s)\s*|\s+[-\u2013\u2014]+\s+")
_WORD: Final = re.compile(r"\W*(?:(?:strictly|press|media|under)\s)?\w+\W*", re.IGNORECASE)
_TIME: Final = re.compile(
    r"\W*(?:\d|until\b|till\b|bis\b|hasta\b|jusqu|after\b|before\b|at\b|on\b|noon\b|midnight\b"
    r"|[a-z]{3,6}day\b|tomorrow\b)",
    re.IGNORECASE,
)
_MOST_PARTS: Final = 8
_MORE: Final = re.compile(r"[.!?]\s+(?:\S+\s+){6}")


def is_embargo(line: str) -> bool:
    """Tell whether a line says that what follows must wait."""
    line = line[:_LONGEST]
    return _EMBARGO.match(line) is not None and not is_lifted(line)


def is_lifted(line: str) -> bool:
    """Tell whether words say that there is no embargo any more."""
    return _LIFTED.search(line) is not None


def is_ban(line: str) -> bool:
    """Tell whether a line forbids publishing, or takes an item back for now."""
    line = line[:_LONGEST]
    return _BAN.match(line) is not None or _HOLD.match(line) is not None


def is_kill(line: str) -> bool:
    """Tell whether a line takes a story down, whichever format it is in."""
    return _KILL.match(line[:_LONGEST]) is not None


def is_recall(line: str) -> bool:
    """Tell whether a line asks not to use a story, in words that may as well be of another one."""
    return _RECALL.match(line[:LONGEST_ASKED]) is not None


def is_order_alone(line: str) -> bool:
    """Tell whether a line has an embargo or a ban, and no words of a story behind it."""
    if len(line) > _LONGEST or not (is_embargo(line) or is_ban(line)):
        return False
    return not parted(line)[1] and _MORE.search(line) is None


def parted(line: str) -> tuple[str, str]:
    """Part a headline's order from the headline itself; the second is empty where none is there.

    `EMBARGOED UNTIL NOON: Ferry sails`; but a colon may stand before the time, too.
    """
    for found in islice(_PARTS.finditer(line), _MOST_PARTS):
        order, rest = line[: found.start()], line[found.end() :]
        if not (is_embargo(order) or is_ban(order)):
            continue
        if not (_WORD.fullmatch(order) and _TIME.match(rest)):
            return order, rest
    return line, ""
