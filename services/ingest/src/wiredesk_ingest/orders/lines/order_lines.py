"""Lines that order something, by how they begin, and what of them is the order alone.

One place for all formats: a headline, the first lines of a text, a note to editors.
"""

import re
from itertools import islice
from typing import Final

from wiredesk_ingest.orders.lines.attributed import is_attributed, is_quoted
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, is_embargo
from wiredesk_ingest.orders.lines.order_stems import may_order
from wiredesk_ingest.orders.lines.remembered import remembered
from wiredesk_ingest.orders.words.ban_words import BAN_ABROAD, BAN_LINE, HOLD_BEFORE_COPY, NO_NEWS
from wiredesk_ingest.orders.words.kill_words import BEFORE_ORDER, LONGEST_LINE
from wiredesk_ingest.orders.words.note_words import is_embargoed
from wiredesk_ingest.times.weekdays import WEEKDAY

_BAN: Final = re.compile(BEFORE_ORDER + BAN_LINE, re.IGNORECASE)
_BAN_ABROAD: Final = re.compile(BEFORE_ORDER + BAN_ABROAD, re.IGNORECASE)
_NO_NEWS: Final = re.compile(rf"{BEFORE_ORDER}(?:{NO_NEWS})", re.ASCII)
_HOLD: Final = re.compile(rf"{BEFORE_ORDER}(?:{HOLD_BEFORE_COPY})", re.ASCII)
_PARTS: Final = re.compile(r"\s*[:\uff1a](?=\s)\s*|\s+[-\u2013\u2014]+\s+")
_COMMAS: Final = re.compile(rf"{_PARTS.pattern}|,\s+")
_MOMENT: Final = re.compile(rf"\d|{WEEKDAY}|\bnoon\b|\bmidnight\b", re.IGNORECASE)
_TIME: Final = re.compile(
    rf"\W*(?:\d|{WEEKDAY}|until\b|till\b|bis\b|hasta\b|jusqu|after\b|before\b|at\b|on\b|noon\b|midnight\b"
    r"|[a-z]{3,6}day\b|tomorrow\b)",
    re.IGNORECASE,
)
_MOST_PARTS: Final = 8
_SENTENCE: Final = re.compile(r"[.;!]\s+")
_LONGEST_SHORT: Final = 120
"""Signs of a line that may have several orders: "Check against delivery. Embargo: noon"."""

_ASIDE: Final = re.compile(r"[(\[]([^()\[\]]{6,})[)\]]\W*$")
_LONGEST_ASIDE: Final = 60
"""Signs in brackets behind a headline."""

_MORE: Final = re.compile(r"[.!?]\s+(?:\S+\s+){6}")


@remembered
def is_ban(line: str) -> bool:
    """Tell whether a line forbids publishing, or takes an item back for now."""
    said = _BAN.match(line) is not None or _HOLD.match(line) is not None
    return said and not (is_attributed(line) or is_quoted(line))


def is_ban_abroad(ban: str) -> bool:
    """Tell whether what is forbidden is to publish in some countries, as issuers of shares have to.

    Where readers are, only a person can tell.
    """
    return _BAN_ABROAD.match(ban[:LONGEST_LINE]) is not None


def sentences_of(line: str) -> list[str]:
    """Answer a line, and the sentences of one that is too short to be a paragraph."""
    if len(line) > _LONGEST_SHORT:
        return [line]
    return [line, *filter(None, _SENTENCE.split(line, maxsplit=_MOST_PARTS)[1:])]


def ends_in_ban(line: str) -> bool:
    """Tell whether a headline forbids it behind a mark, in capitals: `Ferry - DO NOT USE`."""
    behind = _COMMAS.split(line[:LONGEST_LINE], maxsplit=_MOST_PARTS)[1:]
    if aside := _ASIDE.search(line[-_LONGEST_ASIDE:]):
        behind.append(aside[1])
    return any(part.upper() == part and is_ban(part) for part in behind)


def is_no_news(line: str) -> bool:
    """Tell whether a line calls back nobody knows what, or is a test of the line to us."""
    return _NO_NEWS.match(line[:LONGEST_LINE]) is not None


def is_order_alone(line: str) -> bool:
    """Tell whether a line has an embargo or a ban, and no words of a story behind it."""
    if len(line) > LONGEST_LINE or not may_order(line):
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
        # What has no time yet may have it behind the mark.
        if not (_TIME.match(rest) and _MOMENT.search(order) is None):
            return order, rest
    return line, ""
