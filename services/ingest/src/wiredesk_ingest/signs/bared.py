"""The words of a wire's bytes without what may stand inside of them and shows nothing.

A comment, mark-up or a control character may part a word that the parser puts together again.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_ingest.signs.byte_stems import ByteStems

_RAW: Final = bytes({*range(0x20), 0x7F} - {*b"\t\n\r"})
_BEYOND: Final = rb"(?:0[0-8bcef]|1[0-9a-f]|7f|8[0-46-9a-f]|9[0-9a-f])"
_CONTROLS: Final = re.compile(
    # As JSON and XML write them, and those beyond ASCII; blanks are none.
    rb"\xc2[\x80-\x84\x86-\x9f]|\\[bf]|\\(?:u00|x)%(hex)b"
    rb"|&#(?:x0{0,9}(?:7f|8[0-46-9a-f]|9[0-9a-f])|0{0,9}(?:12[7-9]|13[0-24-9]|1[45]\d));"
    % {b"hex": _BEYOND},
    re.IGNORECASE,
)
_KELVIN: Final = re.compile(rb"\xe2\x84\xaa|\\u212a|&#(?:x0{0,9}212a|0{0,9}8490);", re.IGNORECASE)
"""A sign that is a K once it is normalised."""

_TAG: Final = re.compile(rb"<[^<>]{0,300}>|&lt;[^<>&]{1,300}&gt;|\\u003c[^<>\\]{1,300}\\u003e")
_BLANK: Final = re.compile(
    rb"\\[nrt]|\\u00(?:20|09|0a|0d)|&#(?:x0{0,9}(?:20|9|a|d)|0{0,9}(?:32|9|10|13));", re.IGNORECASE
)


def _escaped(*signs: bytes) -> Iterator[bytes]:
    """Answer signs behind the stroke by which they are escaped, in small letters and capitals."""
    for sign in signs:
        yield from {b"\\" + sign, b"\\" + sign.upper()}


_ASIDES: Final = ((b"<!--", b"-->"), (b"<?", b"?>"))
_BLANKS: Final = ByteStems([b"&#", *_escaped(b"n", b"r", b"t", b"u00")])
_WRITTEN: Final = ByteStems(
    [
        *(b"&#", b"\xc2", b"\xe2\x84\xaa", *_escaped(b"b", b"f", b"u00", b"u2")),
        *_escaped(b"x0", b"x1", b"x7", b"x8", b"x9"),
    ]
)
_TAGS: Final = (b"<", b"&lt;", b"\\u003c")
"""The expressions are slow, and hardly a wire has what they begin with."""


def bared(wire: bytes) -> bytes:
    """Answer a wire without comments, instructions, and signs that show nothing."""
    wire = wire.translate(None, _RAW)
    for begin, end in _ASIDES:
        if begin in wire:
            first, *parts = wire.split(begin)
            wire = b"".join((first, *(part.partition(end)[2] for part in parts)))
    wire = wire.replace(b"<![CDATA[", b"").replace(b"]]>", b"")
    if _WRITTEN.in_(wire):
        wire = _KELVIN.sub(b"K", _CONTROLS.sub(b"", wire))
    return wire


def with_blanks(bare: bytes) -> bytes:
    """Answer the words with plain blanks where an escape stands for one."""
    return _BLANK.sub(b" ", bare) if _BLANKS.in_(bare) else bare


def between_tags(words: bytes) -> Sequence[bytes]:
    """Answer the words around the tags, also where these are escaped."""
    return _TAG.split(words) if any(sign in words for sign in _TAGS) else [words]
