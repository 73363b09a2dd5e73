"""Signs of a kill in the bytes of a wire sent as text (IPTC 7901, ANPA 1312).

The parsers' own patterns, put to the lines of the bytes: they are ASCII, and no charset that is
read hides a sign of ASCII in a byte beyond it. Words of other alphabets are looked for in each of
their charsets.
"""

import re
from typing import Final

from wiredesk_ingest.formats.texts.frame import plain_bytes
from wiredesk_ingest.formats.texts.kills import BEFORE, CALL, KILL_SLUG, LONGEST, ORDERS
from wiredesk_ingest.orders.words.kill_requests import CALL_TO_DESK, LEADS_ABROAD
from wiredesk_ingest.orders.words.kill_words import KILL_ABROAD, MORE_STEMS, STEMS
from wiredesk_ingest.signs.byte_stems import ByteStems

_STEMS: Final = tuple(stem.encode() for stem in (*STEMS, *MORE_STEMS))
_STEM: Final = re.compile(b"|".join(_STEMS))
_ANY_STEM: Final = ByteStems(_STEMS)
_ORDERS: Final = tuple(re.compile(each.encode()) for each in ORDERS)
_SLUG: Final = re.compile(KILL_SLUG.encode())
_ABROAD: Final = (*KILL_ABROAD, *LEADS_ABROAD)
_CHARSETS: Final = ("utf-8", "cp1256", "iso8859-6", "cp1252", "cp1254", "cp1250", "cp850")
"""Those that are detected and have these letters."""
_MARKUP: Final = re.compile(rb"[\s\0\xef\xbb\xbf\xff\xfe]*[<{\[]")
_JOINT: Final = re.compile(rb"(?<=<)[ \t]{0,9}(?=\^)")
"""Where the parser parts lines of ANPA that a gateway joined."""

_BEFORE_SAID: Final = re.compile(
    rb"(?:([A-Z])\1 |[%#$:&*@~][ \t]{0,8}(?:[A-Z]{3,12} - )?)[ (]{0,4}"
)
"""An address, or the sign of a header's line between ZCZC and NNNN (`iptc7901_telex`)."""

_LINE_END: Final = re.compile(rb"[\r\n]")
_LONGEST: Final = 4 * LONGEST + 40
"""Bytes of a line: a sign has at most four, and the parser takes blanks off first."""

_MOST_LINES: Final = 100
"""With such words and no kill: a parser may look at more."""


def _encoded(word: str, charset: str) -> bytes:
    try:
        return word.encode(charset)
    except UnicodeEncodeError:
        return b""


_WORDS: Final = tuple(
    {said for word in _ABROAD for charset in _CHARSETS if (said := _encoded(word, charset))}
)
_FOREIGN: Final = re.compile(
    # A line, or the text behind a byte order mark, begins with one.
    rb"(?:\A|[\r\n\xbf])%b%b%b(?:%b)"
    % (BEFORE.encode(), CALL.encode(), CALL_TO_DESK.encode(), b"|".join(map(re.escape, _WORDS)))
)
_ANY_WORD: Final = ByteStems(_WORDS)
_WIDE: Final = ByteStems(
    [word.encode(charset) for word in _ABROAD for charset in ("utf-16-le", "utf-16-be")]
)


def looks_like_kill_in_text(wire: bytes) -> bool:
    """Tell whether a wire may be a kill that is sent as text."""
    if _MARKUP.match(wire[:200]):
        return False
    text = plain_bytes(wire.replace(b"\0", b""))
    if b"^" in text:
        text = _JOINT.sub(b"\n", text)
    if b"\0" in wire and _WIDE.in_(wire):
        return True
    if not text.isascii() and _ANY_WORD.in_(text) and _FOREIGN.search(text):
        return True
    lower = text.lower()
    # The expressions are slow, and hardly a wire has any of what they look for.
    return _ANY_STEM.in_(lower) and _has_order(text, lower)


def _has_order(text: bytes, lower: bytes) -> bool:
    begin = -1
    for seen, found in enumerate(_STEM.finditer(lower)):
        start = _line_start(text, found.start())
        if seen >= _MOST_LINES or (start != begin and _is_order(text, start)):
            return True
        begin = start
    return False


def _line_start(text: bytes, at: int) -> int:
    return max(text.rfind(b"\n", 0, at), text.rfind(b"\r", 0, at)) + 1


def _is_order(text: bytes, start: int) -> bool:
    line = _LINE_END.split(text[start : start + _LONGEST + 1], maxsplit=1)[0][:_LONGEST]
    if _orders(line):
        return True
    before = _BEFORE_SAID.match(line)
    return before is not None and _orders(line[before.end() :].rstrip(b" )"))


def _orders(line: bytes) -> bool:
    return any(order.match(line) for order in _ORDERS) or _SLUG.match(line) is not None
