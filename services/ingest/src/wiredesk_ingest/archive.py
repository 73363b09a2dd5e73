"""Wires that come together in a zip archive: each member is a wire, and none is unpacked in vain.

The directory at the end is read, then each member (APPNOTE.TXT 6.3; stored or deflated). Sizes are
added up before anything is unpacked, so that no archive becomes more than a wire may be.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct
from typing import Final

from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.unpack import MOST_RATIO, Bag
from wiredesk_ingest.words import squeeze

_MAGIC: Final = b"PK\x03\x04"
_END: Final = b"PK\x05\x06"
_END_FIELDS: Final = Struct("<4s4HLLH")
_LONGEST_COMMENT: Final = 0xFFFF
_ENTRY: Final = Struct("<4s6HLLL5HLL")
_ENTRY_MAGIC: Final = b"PK\x01\x02"
_LOCAL: Final = Struct("<4s5HLLLHH")
_STORED, _DEFLATED = 0, 8
_HAS_PASSWORD: Final = 0x1
_NAME_IS_UTF_8: Final = 0x800
_LONGEST_NAME: Final = 60
_OFFICE: Final = frozenset({"[Content_Types].xml", "mimetype", "META-INF/manifest.xml"})
_NO_WIRES: Final = (b"\xff\xd8", b"\x89PNG", b"GIF8", b"RIFF", b"%PDF", b"II*\0", b"MM\0*")
"""How files begin that go with wires in an archive: pictures, pages."""

MOST_MEMBERS: Final = 200
MOST_TAGS: Final = 60_000
"""In all members together."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: what it holds, or why it can't be had."""

    name: str
    content: bytes | RefusalError


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the directory says of a member."""

    name: str
    flags: int
    method: int
    checksum: int
    packed: int  # bytes
    size: int  # bytes
    offset: int  # of its own header

    @property
    def is_file(self) -> bool:
        """Folders are none, nor what systems leave beside files."""
        *folders, name = self.name.split("/")
        return bool(name) and not name.startswith(".") and "__MACOSX" not in folders


def is_archive(wire: bytes) -> bool:
    """Tell whether a wire begins as zip does."""
    return wire.startswith((_MAGIC, _END))


def members(wire: bytes, most_bytes: int) -> list[Member]:
    """Answer the members that may be wires. RefusalError where the archive as a whole is none."""
    entries = [entry for entry in _directory(wire) if entry.is_file]
    if _OFFICE.intersection(entry.name for entry in entries):
        raise RefusalError("unknown_format", "an office document: send its text, or HTML")
    size, packed = sum(each.size for each in entries), sum(each.packed for each in entries)
    if size > min(most_bytes, MOST_RATIO * len(wire)):
        raise RefusalError("too_large", f"{size:,} bytes, once it is unpacked")
    if packed > len(wire):
        raise RefusalError("packed_broken", "its members lie in each other")
    bag = Bag(most_bytes, MOST_TAGS)
    found = [Member(entry.name[:_LONGEST_NAME], _content(wire, entry, bag)) for entry in entries]
    wires = [each for each in found if not _is_no_wire(each.content)]
    if not wires:
        raise RefusalError("not_an_article", "a zip archive without a wire in it")
    return wires


def _is_no_wire(content: bytes | RefusalError) -> bool:
    return isinstance(content, bytes) and content.startswith(_NO_WIRES)


def _directory(wire: bytes) -> Iterator[_Entry]:
    end = wire.rfind(_END, -_LONGEST_COMMENT - _END_FIELDS.size)
    if not 0 <= end <= len(wire) - _END_FIELDS.size:
        raise RefusalError("packed_broken", "it is cut off")
    _, _, _, _, count, _, at, _ = _END_FIELDS.unpack_from(wire, end)
    if count > MOST_MEMBERS:
        raise RefusalError("too_complex", f"more than {MOST_MEMBERS} files in an archive")
    for _ in range(count):
        if at + _ENTRY.size > end or not wire.startswith(_ENTRY_MAGIC, at):
            raise RefusalError("packed_broken", "its list of files can't be read")
        _, _, _, flags, method, _, _, checksum, packed, size, *rest = _ENTRY.unpack_from(wire, at)
        name, extra, comment = rest[:3]
        begin = at + _ENTRY.size
        said = wire[begin : begin + name].decode(
            "utf-8" if flags & _NAME_IS_UTF_8 else "cp437", "replace"
        )
        yield _Entry(squeeze(said), flags, method, checksum, packed, size, rest[-1])
        at = begin + name + extra + comment


def _content(wire: bytes, entry: _Entry, bag: Bag) -> bytes | RefusalError:
    try:
        content = _unpacked(wire, entry)
        if is_archive(content):
            raise RefusalError("too_complex", "an archive in an archive")  # noqa: TRY301 - as below
        return bag.take(content)
    except RefusalError as error:
        return error


def _unpacked(wire: bytes, entry: _Entry) -> bytes:
    if entry.flags & _HAS_PASSWORD:
        raise RefusalError("packed_broken", "it has a password")
    if entry.method not in {_STORED, _DEFLATED}:
        raise RefusalError("packed_broken", f"method {entry.method}; deflate is read")
    if entry.offset + _LOCAL.size > len(wire) or not wire.startswith(_MAGIC, entry.offset):
        raise RefusalError("packed_broken", "it is not where the list of files says")
    *_, name, extra = _LOCAL.unpack_from(wire, entry.offset)
    start = entry.offset + _LOCAL.size + name + extra
    content = wire[start : start + entry.packed]
    if entry.method == _DEFLATED:
        try:
            content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(content, entry.size + 1)
        except zlib.error as error:
            raise RefusalError("packed_broken", str(error)) from None
    if len(content) != entry.size or zlib.crc32(content) != entry.checksum:
        raise RefusalError("packed_broken", "it is not what the list of files says")
    return content
