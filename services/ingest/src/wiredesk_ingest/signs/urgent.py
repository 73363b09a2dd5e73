"""Signs of a kill in the bytes of a wire, seen before anything is parsed.

It may see too much (a wire then is parsed twice), never too little: every takedown that the
parser finds must show here, in any encoding and behind any escape. A property test holds it to
that. Of ordinary copy it lets through less than 2 %.
"""

import re
from typing import Final

from wiredesk_ingest.formats.ap_media.orders import RECALLS
from wiredesk_ingest.formats.feeds.ap import ENDINGS, SAY_KILL
from wiredesk_ingest.orders.effects.takedowns import KILL_NAME, STEMS
from wiredesk_ingest.orders.words.kill_words import (
    AGAIN,
    BETWEEN_MARKS,
    COLON_OR_DASH,
    GAP,
    KILL_ALONE,
    KILL_BEFORE_COPY,
    KILL_IN_PROSE,
)
from wiredesk_ingest.signs.bared import bared, between_tags, with_blanks
from wiredesk_ingest.signs.byte_stems import ByteStems
from wiredesk_ingest.signs.insides import insides, is_killing_mail, wholes
from wiredesk_ingest.signs.urgent_text import looks_like_kill_in_text

_STEMS: Final = ByteStems([stem.encode() for stem in STEMS])
_NAMED: Final = re.compile(
    # A name at the end of something quoted: qcode="sig:kill", "rel": "cancels". Blanks around it
    # may be written as numbers or escapes.
    rf"""(?:["':/#;]|\\[nrtbf]|\\u00..)\s*{KILL_NAME}\s*["'&\\]""".encode()
)
_DELETES: Final = re.compile(
    # NewsML 1.2 has an instruction to delete; elsewhere the word says nothing.
    rb"""<(?:[\w.-]{1,40}:)?instruction\b[^<>]{0,1000}["':/#;]\s*deleted?\s*["'&]"""
)
_ENCODED: Final = (b"inlinedata", b"datacontent")
_BASE64: Final = b"base64"
"""How NewsML says that the bytes show nothing of a text."""

_NUMBERS: Final = (b"\\u00", b"\\x4", b"\\x5", b"\\x6", b"\\x7", b"&#")
_HEX_LETTER: Final = rb"(?:[46][1-9a-f]|[57][0-9a])"
_NUMBERED: Final = re.compile(
    # A letter written as a number: nobody does that to words that need not be hidden.
    rb"\\(?:u00|x)%(hex)b|&#(?:x0*%(hex)b|0*(?:6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2]));"
    % {b"hex": _HEX_LETTER}
)

_ESCAPE: Final = b"\x1b"
_ESCAPES: Final = re.compile(rb"iso[._-]{0,40}2022", re.IGNORECASE)
"""A character set in which an escape may stand within a word, or before other letters."""

_TOMBSTONE: Final = b"deleted-entry"
"""An entry of a feed that was taken back, RFC 6721. The names of elements can't be hidden."""

_KILLS: Final = re.compile(KILL_IN_PROSE.replace(GAP, " ").encode())
"""A note that orders a kill, among words that have one blank between them."""

_IN_PROSE: Final = (b"kill", b"withdrawn", b"retracted")

_BLANK: Final = (
    # As it is or escaped, or mark-up between words.
    r"(?:\s|\\[nrt]|(?i:\\u00(?:20|09|0a|0d)|&#(?:x0*(?:20|9|a|d)|0*(?:32|9|10|13));)"
    r"|<[^<>]{1,300}>|&lt;[^<>&]{1,300}&gt;)"
)
_MARK: Final = (
    # Dashes beyond ASCII, too; in UTF-16 these are control characters once zero bytes are gone.
    r"(?:[:-]|[\x13\x14]|[\x80-\xff]{1,4}|&[mn]dash;|(?i:\\u(?:00(?:3a|2d)|201[34])"
    r"|&(?:amp;)?#(?:x0*(?:3a|2d|201[34]|9[67])|0*(?:58|45|821[12]|15[01]));))"
)
_MARKS: Final = (
    r"(?:[*+#=]|(?i:\\u00(?:2[ab3]|3d)|&(?:amp;)?#(?:x0*(?:2[ab3]|3d)|0*(?:42|43|35|61));)){2,5}"
)
_ENDS: Final = r"""(?:["'<>\\\r\n&]|\Z)"""
_AP: Final = (b"itemid", b"api_version")
"""Names in AP's JSON; elsewhere what it calls a recall says nothing."""

_RECALL_WORDS: Final = tuple(word.encode() for word in RECALLS)
_RECALLS: Final = re.compile(
    rf"""(?:["':/#;]|\\[nrtbf]|\\u00..)\s*(?:{"|".join(RECALLS)})\s*["'&\\]""".encode()
)

_SAYS_KILL: Final = tuple(name.lower().encode() for name in SAY_KILL)
"""Elements of AP's feeds, whose names can't be hidden."""

_IN_AP_FEED: Final = re.compile(rb"<[^<>\s/]*?(?:%b)(?=[\s>/])" % b"|".join(_SAYS_KILL))
_NO_KILL: Final = re.compile(
    # One plain word, and none that takes anything down.
    rb"[^<>]*>\s*(?!%b)(?![a-z]*(?:%b))[a-z]+\s*</"
    % tuple("|".join(words).encode() for words in (ENDINGS, STEMS))
)


def _in_bytes(pattern: str) -> str:
    """Answer a pattern of a line's beginning as it may stand in the bytes."""
    pattern = pattern.replace(AGAIN, r"[^\0]{1,60}?")  # of which each sign may be a number
    pattern = pattern.replace("[:-]", _MARK).replace(COLON_OR_DASH, _MARK)
    pattern = pattern.replace(BETWEEN_MARKS, _MARKS)
    pattern = pattern.replace(r"KILL\b", "KILL").replace(
        r"[\s*!.]*$", rf"(?:\s|[*!.]){{0,20}}{_ENDS}"
    )
    return re.sub(
        r"\\s([+*]?)",
        lambda found: _BLANK + {"+": "{1,40}", "*": "{0,40}", "": ""}[found[1]],
        pattern,
    )


_LOUD: Final = re.compile(_in_bytes(f"(?<![A-Z])(?:{KILL_BEFORE_COPY}|{KILL_ALONE})").encode())
_LOUD_STEMS: Final = (
    *(b"KILL", b"MANDATORY", b"WITHDRAW", b"CANCEL", b"RETRACT", b"ELIMINATION", b"STORN"),
    *(b"ANNUL", b"ANUL", b"RETIR", b"RETRAIT", b"RITIRAT", b"ZURUECK", b"GELOESCHT", b"LOESCHUNG"),
    *(b"IPTAL", b"GERI CEKILDI", b"RUECKRUF", b"INGETROKKEN", b"INTREKKING", b"GEANNULEERD"),
    *(b"MAKULER", b"TILBAKE", b"TILBAGE", b"PERUTTU", b"WYCOF"),
    *(word + mark for word in (b"Kill", b"kill") for mark in (b":", b"-", b"\\u00", b"&#")),
)
_LOUD_BEGINS: Final = ByteStems(_LOUD_STEMS)
"""What each of those begins with."""

_MOST_PLACES: Final = 2_000
"""With such words and no kill; no copy has so many."""

_QUIET_STEMS: Final = ByteStems({stem.lower() for stem in (*_IN_PROSE, *_LOUD_STEMS)})


def _orders(text: bytes) -> bool:
    if _TOMBSTONE in text:
        return True
    may_recall = any(name in text for name in _AP) and any(word in text for word in _RECALL_WORDS)
    return bool(may_recall and _RECALLS.search(text)) or _is_ap_feed_kill(text)


def _is_ap_feed_kill(text: bytes) -> bool:
    if not any(name in text for name in _SAYS_KILL):
        return False
    return any(not _NO_KILL.match(text, said.end()) for said in _IN_AP_FEED.finditer(text))


def looks_urgent(wire: bytes) -> bool:
    """Tell whether a wire may be a kill, also where it is packed or in a mail."""
    if _shows_kill(wire):
        return True
    opened = wholes(wire)
    # What stands in the wire as it is has been looked at.
    hidden = (inside for inside in insides(wire, opened) if inside not in wire)
    return any(map(_shows_kill, hidden)) or any(map(is_killing_mail, opened))


def _shows_kill(wire: bytes) -> bool:
    if _ESCAPE in wire and _ESCAPES.search(wire):
        return True
    if looks_like_kill_in_text(wire):
        return True
    # What is two bytes a letter loses its zero bytes.
    text = wire.replace(b"\0", b"")
    bare = bared(text)
    if _says_kill(bare) or _is_loud(text):
        return True
    return _is_signed(text) or (bare != text and _is_signed(bare))


def _says_kill(bare: bytes) -> bool:
    """Look at the words with their tags, which have words too, without, and parted by them."""
    words = with_blanks(bare)
    if _is_kill(words):
        return True
    parts = between_tags(words)
    joined = b"".join(parts)
    # What can be seen between the tags can be seen without them.
    return len(parts) > 1 and _may_kill(joined) and (_is_kill(joined) or _is_kill(b" ".join(parts)))


def _may_kill(words: bytes) -> bool:
    return _QUIET_STEMS.in_(words.lower())


def _is_kill(words: bytes) -> bool:
    low = words.lower()
    if sum(map(low.count, _IN_PROSE)) >= _MOST_PLACES:
        return True
    said = any(word in low for word in _IN_PROSE) and _KILLS.search(b" ".join(low.split()))
    return bool(said) or _is_loud(words)


def _is_loud(text: bytes) -> bool:
    places = enumerate(_LOUD_BEGINS.places(text))
    return any(seen >= _MOST_PLACES or _LOUD.match(text, at) for seen, at in places)


def _is_signed(text: bytes) -> bool:
    text = text.lower()
    # The expressions are slow, and hardly a wire has any of what they begin with.
    named = _STEMS.in_(text) and _NAMED.search(text)
    numbered = any(number in text for number in _NUMBERS) and _NUMBERED.search(text)
    deletes = b"instruction" in text and _DELETES.search(text)
    encoded = _BASE64 in text and any(name in text for name in _ENCODED)
    return bool(named or numbered or deletes or encoded or _orders(text))
