"""Lines that say that what they stand in must wait, by how they begin or end."""

import re
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.lines.attributed import goes_on_as_news, is_attributed
from wiredesk_ingest.orders.lines.order_stems import may_order
from wiredesk_ingest.orders.lines.remembered import remembered
from wiredesk_ingest.orders.words.embargo_words import (
    EMBARGO_BEHIND,
    EMBARGO_LINE,
    EMBARGO_OR_NEWS,
    EMBARGO_SHORT,
    MOMENT,
)
from wiredesk_ingest.orders.words.kill_words import BEFORE_ORDER, LONGEST_LINE
from wiredesk_ingest.orders.words.note_words import is_embargoed

_CALLS: Final = re.compile(BEFORE_ORDER)
_BEHIND: Final = re.compile(EMBARGO_BEHIND)
_SHORT: Final = re.compile(rf"{BEFORE_ORDER}{EMBARGO_SHORT}", re.IGNORECASE)
_EMBARGO_OR_NEWS: Final = re.compile(rf"\W{{0,3}}{EMBARGO_OR_NEWS}", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"(?:\S+\s+){2}\S+[.!?\u06d4]$")
"""Some words and a full stop: copy of few words."""

_MOMENT: Final = re.compile(rf"\b{MOMENT}|\d", re.IGNORECASE)
_LONGEST_SHORT: Final = 50
"""Characters of a line that is too short to be a paragraph."""

_BEHIND_STEMS: Final = ("mbargo", "sperrfrist", "解禁", "(for ", "[for ", "(not for ", "[not for ")
_BRACKETS: Final = (")", "]", "\uff09", "\u3011")
_IN_BRACKETS: Final = re.compile(
    r"[(\[\uff08\u3010]([^()\[\]\uff08\uff09\u3010\u3011]{4,80})[)\]\uff09\u3011]\W*$"
)
"""What stands behind a headline: an order in itself, or a part of it."""

_BEFORE_WORD: Final = 40
"""Characters before an embargo's word that tell whether it stands behind a headline."""


@remembered
def begins_embargo(line: str) -> bool:
    """Tell whether a line begins as an embargo does, whatever it says of its end."""
    line = plain_letters(line)
    if not may_order(line):
        return False
    calls = _CALLS.match(line)
    begins = EMBARGO_LINE.match(line, calls.end() if calls else 0)
    return begins is not None and not is_attributed(line)


@remembered
def is_embargo(line: str) -> bool:
    """Tell whether a line says that what it stands in must wait."""
    said = begins_embargo(line) or ends_embargo(line)
    return said and is_embargoed(line, sure=True)


def waits_for_time(line: str) -> bool:
    """Tell whether a line says that what it stands in must wait, and a time until when."""
    return is_embargo(line) and _MOMENT.search(line[:LONGEST_LINE]) is not None


def is_embargo_or_news(line: str) -> bool:
    """Tell whether a headline begins with an embargo's word that news may begin with, too."""
    return _EMBARGO_OR_NEWS.match(line[:LONGEST_LINE]) is not None


def is_short_embargo(line: str) -> bool:
    """Tell whether a line that stands above copy, and is none, begins with an embargo's word."""
    if len(line) > _LONGEST_SHORT or _SHORT.match(line) is None or _SENTENCE.search(line):
        return False
    return is_embargoed(line, sure=True)


def ends_embargo(line: str) -> bool:
    """Tell whether a headline has an embargo in brackets or behind a dash."""
    said = _IN_BRACKETS.search(line[:LONGEST_LINE]) if line.endswith(_BRACKETS) else None
    if said and begins_embargo(said[1]):
        return True
    low = line[:LONGEST_LINE].lower()
    at = max(map(low.rfind, _BEHIND_STEMS))  # the last one stands behind
    behind = at >= 0 and _BEHIND.search(low, max(0, at - _BEFORE_WORD)) is not None
    return behind and not goes_on_as_news(line)
