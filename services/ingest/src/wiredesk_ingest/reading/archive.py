"""Wires that come together in a zip archive: each member is a wire, and none is unpacked in vain.

Sizes are added up before anything is unpacked, so that no archive becomes more than a wire may be.
"""

import zlib
from dataclasses import dataclass
from io import BytesIO
from struct import Struct
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.unpack import MOST_RATIO, Bag
from wiredesk_ingest.refusals import RefusalError

_MAGIC: Final = b"PK\x03\x04"
_END: Final = b"PK\x05\x06"
_END_FIELDS: Final = Struct("<4s4HLLH")
"""The end of the list of files (APPNOTE.TXT 6.3, 4.3.16)."""

_LONGEST_COMMENT: Final = 0xFFFF
_MOST_LISTED: Final = 100_000
"""Bytes of the list of files, which is read whole before anything can be counted."""

_HAS_PASSWORD: Final = 0x1
_LONGEST_NAME: Final = 60
_LONGEST_PATH: Final = 300
_OFFICE: Final = frozenset({"[Content_Types].xml", "mimetype", "META-INF/manifest.xml"})
_NO_WIRES: Final = (b"\xff\xd8", b"\x89PNG", b"GIF8", b"RIFF", b"%PDF", b"II*\0", b"MM\0*")
"""How files begin that go with wires in an archive: pictures, pages."""

MOST_MEMBERS: Final = 100
MOST_TAGS: Final = 60_000
"""In all members together."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: what it holds, or why it can't be had."""

    name: str
    path: str
    content: bytes | RefusalError


def is_archive(wire: bytes) -> bool:
    """Tell whether a wire begins as zip does."""
    return wire.startswith((_MAGIC, _END))


def members(wire: bytes, most_bytes: int) -> list[Member]:
    """Answer the members that may be wires. RefusalError where the archive as a whole is none."""
    archive = _opened(wire)
    entries = [entry for entry in archive.infolist() if _is_file(entry)]
    if _OFFICE.intersection(entry.filename for entry in entries):
        raise RefusalError("unknown_format", "an office document: send its text, or HTML")
    size = sum(each.file_size for each in entries)
    packed = sum(each.compress_size for each in entries)
    if size > min(most_bytes, MOST_RATIO * len(wire)):
        raise RefusalError("too_large", f"{size:,} bytes, once it is unpacked")
    if packed > len(wire):
        raise RefusalError("packed_broken", "its members lie in each other")
    bag = Bag(most_bytes, MOST_TAGS)
    found = [
        Member(_name(entry), entry.filename[:_LONGEST_PATH], _content(archive, entry, bag))
        for entry in entries
    ]
    wires = [each for each in found if not _is_no_wire(each.content)]
    if not wires:
        raise RefusalError("not_an_article", "a zip archive without a wire in it")
    return wires


def _is_no_wire(content: bytes | RefusalError) -> bool:
    return isinstance(content, bytes) and content.startswith(_NO_WIRES)


def _opened(wire: bytes) -> ZipFile:
    end = wire.rfind(_END, -_LONGEST_COMMENT - _END_FIELDS.size)
    if not 0 <= end <= len(wire) - _END_FIELDS.size:
        raise RefusalError("packed_broken", "it is cut off")
    *_, count, listed, _, _ = _END_FIELDS.unpack_from(wire, end)
    if count > MOST_MEMBERS or listed > _MOST_LISTED:
        raise RefusalError("too_complex", f"more than {MOST_MEMBERS} files in an archive")
    try:
        archive = ZipFile(BytesIO(wire))
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise RefusalError("packed_broken", f"its list of files can't be read: {error}") from None
    if len(archive.infolist()) > MOST_MEMBERS:
        raise RefusalError("too_complex", f"more than {MOST_MEMBERS} files in an archive")
    return archive


def _is_file(entry: ZipInfo) -> bool:
    """Tell a file from folders, and from what systems leave beside files."""
    *folders, name = entry.filename.split("/")
    return bool(name) and not name.startswith(".") and "__MACOSX" not in folders


def _name(entry: ZipInfo) -> str:
    return squeeze(entry.filename)[:_LONGEST_NAME]


def _content(archive: ZipFile, entry: ZipInfo, bag: Bag) -> bytes | RefusalError:
    try:
        content = _unpacked(archive, entry)
        if is_archive(content):
            raise RefusalError("too_complex", "an archive in an archive")  # noqa: TRY301 - as below
        return bag.take(content)
    except RefusalError as error:
        return error


def _unpacked(archive: ZipFile, entry: ZipInfo) -> bytes:
    if entry.flag_bits & _HAS_PASSWORD:
        raise RefusalError("packed_broken", "it has a password")
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise RefusalError("packed_broken", f"method {entry.compress_type}; deflate is read")
    # NotImplementedError, here and above, is zipfile's own for what it can't read, as encryption.
    try:
        with archive.open(entry) as file:
            return file.read(entry.file_size + 1)
    except (BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise RefusalError("packed_broken", str(error)) from None
