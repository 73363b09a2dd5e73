"""Lines that order something, by how they begin, and what of them is the order alone.

One place for all formats: a headline, the first lines of a text, a note to editors.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from wiredesk_ingest.orders.ban_words import BAN_LINE, HOLD_BEFORE_COPY, NO_NEWS
from wiredesk_ingest.orders.embargo_words import EMBARGO_BEHIND, EMBARGO_LINE, EMBARGO_SHORT
from wiredesk_ingest.orders.kill_requests import KILL_ASKED, KILL_ASKED_ABROAD, LONGEST_ASKED
from wiredesk_ingest.orders.kill_words import (
    CALLS_BEFORE_ORDER,
    KILL_ABROAD,
    KILL_ALONE,
    KILL_BEFORE_COPY,
    KILL_OF_ITSELF,
    KILL_OR_NEWS,
    STORY_CALLED_BACK,
)
from wiredesk_ingest.orders.note_words import forbids_story, is_embargoed, unvocalised
from wiredesk_ingest.orders.stems import Stems
from wiredesk_ingest.orders.withdrawn_words import BACK_STEMS, CALLED_BACK

_LONGEST: Final = 200
"""Characters of a line that tell what it is."""

_BEFORE: Final = rf"\W{{0,10}}{CALLS_BEFORE_ORDER}"
_CALLS: Final = re.compile(_BEFORE)
_EMBARGO: Final = re.compile(EMBARGO_LINE, re.IGNORECASE)
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_BEHIND: Final = re.compile(EMBARGO_BEHIND)
_SHORT: Final = re.compile(rf"{_BEFORE}{EMBARGO_SHORT}", re.IGNORECASE)
_LONGEST_SHORT: Final = 50
"""Characters of a line that is too short to be a paragraph."""

_BRACKETS: Final = (")", "]", "\uff09", "\u3011")
_IN_BRACKETS: Final = re.compile(
    r"[(\[\uff08\u3010]([^()\[\]\uff08\uff09\u3010\u3011]{4,80})[)\]\uff09\u3011]\W*$"
)
"""What stands behind a headline: an order in itself, or a part of it."""

_BEFORE_WORD: Final = 40
"""Characters before an embargo's word that tell whether it stands behind a headline."""

_WAITS: Final = (
    r"hold|please|note\W|important\W|reminder\W|adv[\da\s]|(?:not|do|for|ne|no|non|niet|ikke|ej"
    r"|inte|ei|nie|m\u00e5|f\u00e5r|[a\u00e0]\s+ne|n[\u00e3a]o|не)\s|nicht|frei|gesperrt|publicera|yay[\u0131i]n|\u00e4l\u00e4"
    r"|sp[e\u00e4]rr|klausul|julkaisuvapaa|解禁"
)
_MAY_WAIT: Final = re.compile(_WAITS, re.ASCII)
_STEM_WORDS: Final = (
    *("mbarg", "sperrfrist", "kadar", "gesperrt", "nicht vor", "not for ", "not be ", "not to be "),
    *("for release", "frei "),
)
"""What an embargo in ASCII begins with behind the calls, or else has in it; in lower case."""

_STEMS: Final = Stems(*_STEM_WORDS)
_LATIN_STEMS: Final = Stems(*_STEM_WORDS, "\u00f6nce", "эмбарго", "解禁", "发", "엠바고", "보도")

_ANY: Final = re.compile(
    rf"\n(?i:{_BEFORE})"
    rf"(?:{KILL_BEFORE_COPY}|{KILL_ALONE}|{HOLD_BEFORE_COPY}|{NO_NEWS}"
    rf"|(?i:{BAN_LINE}|{_WAITS}|{KILL_OF_ITSELF}))",
    re.MULTILINE,
)
"""How a line in ASCII begins that is a kill or a ban, or may be an embargo, wherever it stands."""

_BAN: Final = re.compile(_BEFORE + BAN_LINE, re.IGNORECASE)
_KILL: Final = re.compile(rf"{_BEFORE}(?:{KILL_BEFORE_COPY}|(?i:{KILL_OF_ITSELF}))", re.ASCII)
_KILL_ALONE: Final = re.compile(rf"{_BEFORE}{KILL_ALONE}", re.ASCII)
_KILL_OR_NEWS: Final = re.compile(rf"{_BEFORE}{KILL_OR_NEWS}", re.ASCII)
_NO_NEWS: Final = re.compile(rf"{_BEFORE}(?:{NO_NEWS})", re.ASCII)
_HOLD: Final = re.compile(rf"{_BEFORE}(?:{HOLD_BEFORE_COPY})", re.ASCII)
_RECALL: Final = re.compile(
    rf"\W{{0,10}}(?:(?:{'|'.join(KILL_ABROAD)})\s*(?::|\W*$)|{KILL_ASKED}|{KILL_ASKED_ABROAD})"
)
_CALLED_BACK: Final = re.compile(rf"{_BEFORE}(?:{CALLED_BACK}|{STORY_CALLED_BACK})", re.IGNORECASE)
_PARTS: Final = re.compile(r"\s*[:\uff1a](?=\s)\s*|\s+[-\u2013\u2014]+\s+")
_WORD: Final = re.compile(r"\W*(?:(?:strictly|press|media|under)\s)?\w+\W*", re.IGNORECASE)
_TIME: Final = re.compile(
    r"\W*(?:\d|until\b|till\b|bis\b|hasta\b|jusqu|after\b|before\b|at\b|on\b|noon\b|midnight\b"
    r"|[a-z]{3,6}day\b|tomorrow\b)",
    re.IGNORECASE,
)
_MOST_PARTS: Final = 8
_MORE: Final = re.compile(r"[.!?]\s+(?:\S+\s+){6}")


def may_order(lines: Sequence[str]) -> Sequence[str]:
    """Answer the lines to be looked at one by one: of the others none is a kill, embargo or ban.

    All lines in ASCII are looked through at once, which takes a third of the time.
    """
    text = "\n".join(["", *(line[:_LONGEST] for line in lines if line.isascii())])
    low = text.lower()
    if _ANY.search(text) or _STEMS.in_(low):
        return lines
    return [line for line in lines if not line.isascii()]


def begins_embargo(line: str) -> bool:
    """Tell whether a line begins as an embargo does, whatever it says of its end."""
    line = unvocalised(line[:_LONGEST])
    calls = _CALLS.match(line)
    begin = calls.end() if calls else 0
    low = line.lower()
    may = _ARABIC.search(low) or _MAY_WAIT.match(low, begin) or _LATIN_STEMS.in_(low)
    if not may:
        return False
    return _EMBARGO.match(line, begin) is not None


def is_embargo(line: str) -> bool:
    """Tell whether a line says that what it stands in must wait."""
    line = line[:_LONGEST]
    return (begins_embargo(line) or ends_embargo(line)) and is_embargoed(line, sure=True)


def is_short_embargo(line: str) -> bool:
    """Tell whether a line that stands above copy, and is none, begins with an embargo's word."""
    if len(line) > _LONGEST_SHORT or _SHORT.match(line) is None:
        return False
    return is_embargoed(line, sure=True)


def ends_embargo(line: str) -> bool:
    """Tell whether a headline has an embargo in brackets or behind a dash."""
    said = _IN_BRACKETS.search(line[:_LONGEST]) if line.endswith(_BRACKETS) else None
    if said and begins_embargo(said[1]):
        return True
    low = line[:_LONGEST].lower()
    at = max(low.rfind("mbargo"), low.rfind("sperrfrist"))  # the last one stands behind
    return at >= 0 and _BEHIND.search(low, max(0, at - _BEFORE_WORD)) is not None


def is_ban(line: str) -> bool:
    """Tell whether a line forbids publishing, or takes an item back for now."""
    line = line[:_LONGEST]
    return _BAN.match(line) is not None or _HOLD.match(line) is not None


def is_kill(line: str) -> bool:
    """Tell whether a line takes a story down, whichever format it is in."""
    return _KILL.match(line[:_LONGEST]) is not None


def is_kill_alone(line: str) -> bool:
    """Tell whether a line says that something is killed, and nothing else."""
    return _KILL_ALONE.match(line[:_LONGEST]) is not None


def is_no_news(line: str) -> bool:
    """Tell whether a line calls back nobody knows what, or is a test of the line to us."""
    return _NO_NEWS.match(line[:_LONGEST]) is not None


def is_recall(line: str) -> bool:
    """Tell whether a line takes a story back, in words that may as well be of another one."""
    line = line[:_LONGEST]
    asks = _RECALL.match(line[:LONGEST_ASKED]) or _KILL_OR_NEWS.match(line)
    return asks is not None or is_called_back(line) or forbids_story(line)


def is_called_back(line: str) -> bool:
    """Tell whether a line says of a story that it no longer counts."""
    low = line.lower()
    return BACK_STEMS.in_(low) and _CALLED_BACK.match(line) is not None


def is_order_alone(line: str) -> bool:
    """Tell whether a line has an embargo or a ban, and no words of a story behind it."""
    if len(line) > _LONGEST:
        return False
    waits = begins_embargo(line) and is_embargoed(line, sure=True)
    if not (waits or is_ban(line)):
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
