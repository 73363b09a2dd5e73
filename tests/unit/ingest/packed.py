"""Bytes packed, the same each time: a time in them would give a test another name."""

import gzip
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def gzipped(content: bytes) -> bytes:
    """Pack bytes (RFC 1952), without a time."""
    return gzip.compress(content, mtime=0)


def zipped(files: dict[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """Pack files into a zip archive, all of the same time."""
    archive = BytesIO()
    with ZipFile(archive, "w", method) as packed:
        for name, content in files.items():
            packed.writestr(ZipInfo(name), content, method)
    return archive.getvalue()
