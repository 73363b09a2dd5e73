"""Unpacks gzip piece by piece, and never more than was said (RFC 1952).

A few kilobytes can stand for gigabytes, so nothing is unpacked whole to see how much it is.
"""

import zlib
from typing import Final

_GZIP: Final = 16 + zlib.MAX_WBITS
_MOST_MEMBERS: Final = 64
"""Of one file. Senders make one, or one a buffer; each costs as much as a small wire to begin."""


class TooMuch(Exception):
    """There is more in it than is taken in."""


class NotGzip(Exception):
    """The bytes are no gzip, or end too early."""


class Unpacker:
    """Bytes in, unpacked bytes out; at most `most` of each altogether."""

    def __init__(self, most: int, *, packed: bool) -> None:
        """`packed` is False where the bytes are as they should be, and only counted."""
        self._packed = packed
        self._left = most
        self._left_packed = most
        self._members = 1
        self._member = zlib.decompressobj(_GZIP)
        self._begun = False

    def feed(self, piece: bytes) -> bytes:
        """Unpack the next piece. Raises TooMuch and NotGzip."""
        self._left_packed -= len(piece)
        if self._left_packed < 0:
            raise TooMuch
        return self._unpack(piece) if self._packed else piece

    def _unpack(self, piece: bytes) -> bytes:
        out = bytearray()
        while piece:
            if self._member.eof:
                piece = piece.lstrip(b"\0")  # what pads the end of a tape
                if not piece:
                    break
                self._next_member()
            self._begun = True
            try:
                # One byte more than is allowed shows that there is more.
                out += self._member.decompress(piece, self._left + 1 - len(out))
            except zlib.error as error:
                raise NotGzip(str(error)) from None
            if len(out) > self._left:
                raise TooMuch
            piece = self._member.unused_data
        self._left -= len(out)
        return bytes(out)

    def _next_member(self) -> None:
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise TooMuch
        self._member = zlib.decompressobj(_GZIP)

    def end(self) -> None:
        """Say that this was all. Raises NotGzip where something is missing."""
        if self._begun and not self._member.eof:
            raise NotGzip("it ends too early")
