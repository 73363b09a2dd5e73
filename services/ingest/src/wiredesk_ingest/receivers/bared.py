"""The words of a wire's bytes without what may stand inside of them and shows nothing.

A comment, mark-up or a control character may part a word that the parser puts together again.
"""

import re
from typing import Final

_BEYOND: Final = rb"(?:0[0-8bcef]|1[0-9a-f]|7f|8[0-46-9a-f]|9[0-9a-f])"
_CONTROLS: Final = re.compile(
    # As they are, and as JSON and XML write them; blanks are none.
    rb"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x84\x86-\x9f]|\\[bf]|\\(?:u00|x)%(hex)b"
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
_ASIDES: Final = ((b"<!--", b"-->"), (b"<?", b"?>"))


def bared(wire: bytes) -> bytes:
    """Answer a wire without comments, instructions, and signs that show nothing."""
    for begin, end in _ASIDES:
        if begin in wire:
            first, *parts = wire.split(begin)
            wire = b"".join((first, *(part.partition(end)[2] for part in parts)))
    wire = wire.replace(b"<![CDATA[", b"").replace(b"]]>", b"")
    return _KELVIN.sub(b"K", _CONTROLS.sub(b"", wire))


def without_tags(wire: bytes) -> bytes:
    """Answer it without tags either, which may stand inside of a word, and with plain blanks."""
    return _BLANK.sub(b" ", _TAG.sub(b"", wire))
