"""Lines that take a story down or back, by how they begin."""

import re
from typing import Final

from wiredesk_ingest.orders.lines.remembered import remembered
from wiredesk_ingest.orders.words.ban_words import RECALL_OR_NEWS
from wiredesk_ingest.orders.words.kill_requests import KILL_ASKED, KILL_ASKED_ABROAD, LONGEST_ASKED
from wiredesk_ingest.orders.words.kill_words import (
    BEFORE_ORDER,
    KILL_ABROAD,
    KILL_ALONE,
    KILL_BEFORE_COPY,
    KILL_NAMING,
    KILL_OF_ITSELF,
    KILL_OR_NEWS,
    LONGEST_LINE,
    STORY_CALLED_BACK,
)
from wiredesk_ingest.orders.words.note_words import forbids_story
from wiredesk_ingest.orders.words.withdrawn_words import (
    ALERT,
    ALONE,
    ALONE_ENDS,
    BACK_STEMS,
    CALLED_BACK,
    NOTICE_OF,
)

_KILL: Final = re.compile(rf"{BEFORE_ORDER}(?:{KILL_BEFORE_COPY}|(?i:{KILL_OF_ITSELF}))", re.ASCII)
_KILL_ALONE: Final = re.compile(rf"{BEFORE_ORDER}{KILL_ALONE}", re.ASCII)
_NAMING: Final = re.compile(rf"{BEFORE_ORDER}(?:{KILL_NAMING}|(?i:{KILL_OF_ITSELF}))", re.ASCII)
_OR_NEWS: Final = (
    re.compile(rf"{BEFORE_ORDER}{KILL_OR_NEWS}", re.ASCII),
    re.compile(rf"{BEFORE_ORDER}(?:{'|'.join(KILL_ABROAD)})\s*(?:[:\uff1a]|\s[-\u2013\u2014]\s)"),
    re.compile(
        rf"{BEFORE_ORDER}(?:(?:{ALONE}){ALONE_ENDS}|(?:{ALERT})\s*[:\uff1a])", re.IGNORECASE
    ),
)
_RECALL_OR_NEWS: Final = re.compile(rf"{BEFORE_ORDER}{RECALL_OR_NEWS}", re.ASCII)
_RECALL: Final = re.compile(
    rf"\W{{0,10}}(?:(?:{'|'.join(KILL_ABROAD)})\W*$|{KILL_ASKED}|{KILL_ASKED_ABROAD})"
)
_CALLED_BACK: Final = re.compile(
    rf"{BEFORE_ORDER}{NOTICE_OF}(?:{CALLED_BACK}|{STORY_CALLED_BACK})", re.IGNORECASE
)


@remembered
def is_kill(line: str) -> bool:
    """Tell whether a line takes a story down, whichever format it is in."""
    return _KILL.match(line) is not None


def is_any_kill(line: str) -> bool:
    """Tell whether a line takes a story down, or says no more than that one is."""
    return is_kill(line) or is_kill_alone(line)


def is_kill_or_news(line: str) -> bool:
    """Tell whether a line takes a story down that it doesn't name, so that it may be news."""
    return is_kill(line) and not is_kill_naming(line)


def is_kill_naming(line: str) -> bool:
    """Tell whether a line takes a story down in words that can be no news."""
    return _NAMING.match(line[:LONGEST_LINE]) is not None


def is_kill_alone(line: str) -> bool:
    """Tell whether a line says that something is killed, and nothing else."""
    return _KILL_ALONE.match(line[:LONGEST_LINE]) is not None


@remembered
def is_recall(line: str) -> bool:
    """Tell whether a line takes a story back, in words that may as well be of another one."""
    asks = _RECALL.match(line[:LONGEST_ASKED]) or is_recall_or_news(line)
    return bool(asks) or is_called_back(line) or forbids_story(line)


def is_recall_or_news(line: str) -> bool:
    """Tell whether a line begins with such words and names no story: it may as well be news."""
    line = line[:LONGEST_LINE]
    low = line.lower()
    return BACK_STEMS.in_(low) and any(each.match(line) for each in _OR_NEWS)


def is_recall_of_goods(line: str) -> bool:
    """Tell whether a line calls back what may as well be goods."""
    return _RECALL_OR_NEWS.match(line[:LONGEST_LINE]) is not None


def is_called_back(line: str) -> bool:
    """Tell whether a line says of a story that it no longer counts."""
    low = line.lower()
    return BACK_STEMS.in_(low) and _CALLED_BACK.match(line) is not None
