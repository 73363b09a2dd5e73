"""The frame that IPTC 7901 and ANPA 1312 share: a header, a text, and what comes behind it.

Control characters part them (SOH, STX, ETX, EOT; ISO 646); gateways replace these by ends of
lines, or drop them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from wiredesk_ingest.refusals import RefusalError

MOST_LINES: Final = 10_000
"""In one wire; the longest seen has 300."""

MOST_MESSAGES: Final = 100
"""In one wire; most have one."""

_SOH: Final = re.compile("\x01")
_FRAME: Final = b"\x01\x02\x03\x04\x0b\x0c"  # each ends a line
_SEPARATORS: Final = b"\x1c\x1d\x1e\x1f"  # part fields, as blanks do
_KEPT: Final = b"\t\n\r"
_DROPPED: Final = bytes(
    code for code in (*range(32), 127) if code not in {*_FRAME, *_SEPARATORS, *_KEPT}
)  # typesetters' shifts and idle signs, also between two letters
_BYTES: Final = bytes.maketrans(_FRAME + _SEPARATORS, b"\n" * len(_FRAME) + b" " * 4)
_SIGNS: Final = {code: chr(_BYTES[code]) for code in range(128)} | dict.fromkeys(_DROPPED, "")
_RETURNS: Final = re.compile(r"\r++\n?+")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a wire, in lines; `framed` where STX says where its text begins."""

    start: int  # in the wire's text
    header: list[str]
    text: list[str]
    trailer: list[str]
    framed: bool


def plain_bytes(wire: bytes) -> bytes:
    """Do to bytes what is done to a text before its lines are read."""
    return wire.translate(_BYTES, _DROPPED)


def lines_of(text: str) -> list[str]:
    """Part a text into lines, whatever ends them; RefusalError `too_complex`."""
    plain = text.translate(_SIGNS)
    if "\r" in plain:
        plain = _with_line_feeds(plain)
    if plain.count("\n") > MOST_LINES:
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines")
    return [line.rstrip(" \t") for line in plain.split("\n")]


def _with_line_feeds(text: str) -> str:
    """Make each end of a line LF. CR CR LF is one end; but where there is no LF, each CR is."""
    if "\n" not in text:
        return text.replace("\r", "\n")
    plain = text.replace("\r\n", "\n")
    return _RETURNS.sub("\n", text) if "\r" in plain else plain


def messages(text: str) -> Sequence[tuple[int, str]]:
    """Answer where each message of a wire begins, and the message; without SOH there is one."""
    starts = [found.start() for found in islice(_SOH.finditer(text), MOST_MESSAGES + 1)]
    if len(starts) > MOST_MESSAGES:
        raise RefusalError("too_complex", f"more than {MOST_MESSAGES} messages")
    if len(starts) > 1 and max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise RefusalError("too_complex", f"more than {MOST_LINES:,} lines in all messages")
    if not starts:
        return [(0, text)]
    return [(start, text[start:end]) for start, end in pairwise([*starts, len(text)])]


def message_of(start: int, text: str) -> Message:
    """Take one message apart; without STX the text has the header's lines, too."""
    header, stx, rest = text.partition("\x02")
    if not stx:
        header, rest = "", text
    copy, etx, trailer = rest.rpartition("\x03")  # one before the last ends only a page
    if not etx:
        copy, trailer = rest, ""
    return Message(start, lines_of(header), lines_of(copy), lines_of(trailer), bool(stx))
