"""Wires that come packed: gzip (RFC 1952), one level, and never more than a wire may be."""

import zlib
from typing import Final

from wiredesk_ingest.refusals import RefusalError

_MAGIC: Final = b"\x1f\x8b\x08"
_ZIP: Final = b"PK\x03\x04"
_OTHERS: Final = (
    (b"BZh", 4, b"1AY&SY", "bzip2"),
    (b"\xfd7zXZ\0", 0, b"", "xz"),
    (b"7z\xbc\xaf\x27\x1c", 0, b"", "7-Zip"),
    (b"Rar!\x1a\x07", 0, b"", "RAR"),
    (b"", 257, b"ustar\0", "tar"),
    (b"", 257, b"ustar  \0", "tar"),
)
"""How what is packed in other ways begins, what it has further on, and where."""

_GZIP: Final = 16 + zlib.MAX_WBITS  # zlib's way to say: with the header and trailer of gzip
MOST_MEMBERS: Final = 16
"""A gzip file may be several joined; each begun costs a copy of all that is left."""

MOST_RATIO: Final = 200
"""Times that a wire may grow. Mark-up packs to a thirtieth; what packs better has no words."""


def is_packed(wire: bytes) -> bool:
    """Tell whether a wire begins as gzip does."""
    return wire.startswith(_MAGIC)


def unpacked(wire: bytes, most_bytes: int) -> bytes:
    """Answer what is in a gzip file, or the wire itself where it is none.

    RefusalError `too_large` for more than `most_bytes`, `packed_broken` where it is cut off or
    followed by anything else, `unknown_format` where it is packed in another way.
    """
    if not is_packed(wire):
        return _as_it_is(wire)
    members, size, rest = list[bytes](), 0, wire
    most = min(most_bytes, MOST_RATIO * len(wire))
    while rest.startswith(_MAGIC):
        if len(members) == MOST_MEMBERS:
            raise RefusalError("too_complex", f"more than {MOST_MEMBERS} gzip members")
        member, rest = _member(rest, most - size)
        members.append(member)
        size += len(member)
    if rest.strip(b"\0"):  # zeros pad the end of a tape
        raise RefusalError("packed_broken", "other bytes stand behind it")
    whole = b"".join(members)
    if whole.startswith((_MAGIC, _ZIP)):
        raise RefusalError("too_complex", "packed twice: send it packed once, or as it is")
    return _as_it_is(whole)


def _as_it_is(wire: bytes) -> bytes:
    """Answer a wire that is packed in no other way. RefusalError, which tells of the way."""
    for begins, at, further, name in _OTHERS:
        if wire.startswith(begins) and wire.startswith(further, at):
            raise RefusalError("unknown_format", f"packed with {name}: send it in gzip or zip")
    return wire


class Bag:
    """Room for several wires that came together, once they are unpacked."""

    def __init__(self, most_bytes: int, most_tags: int) -> None:
        """Begin empty. What may become an element costs more than its bytes, so it is counted.

        In a plain text that is a line, and a dear one.
        """
        self._bytes = most_bytes
        self._tags = most_tags

    @property
    def left(self) -> int:
        """Bytes that still go in."""
        return self._bytes

    def take(self, packed: bytes) -> bytes:
        """Unpack one. RefusalError; and where it is too large nothing more is taken after it."""
        try:
            wire = unpacked(packed, self._bytes)
        except RefusalError as error:
            if error.refused.code == "too_large":
                self._bytes = 0  # or each of a hundred could use up the whole room in vain
            raise
        self._bytes -= len(wire)
        self._tags -= max(wire.count(b"<"), 2 * (wire.count(b"\n") + wire.count(b"\\n")))
        if self._bytes < 0 or self._tags < 0:
            self._bytes = 0
            raise RefusalError("too_large", "all that came together")
        return wire


def _member(packed: bytes, most: int) -> tuple[bytes, bytes]:
    """Answer the first member's content, and what follows it."""
    reader = zlib.decompressobj(_GZIP)
    try:
        content = reader.decompress(packed, most + 1)
    except zlib.error as error:
        raise RefusalError("packed_broken", str(error)) from None
    if len(content) > most:
        raise RefusalError("too_large", "once it is unpacked")
    if not reader.eof:
        raise RefusalError("packed_broken", "it is cut off")
    return content, reader.unused_data
