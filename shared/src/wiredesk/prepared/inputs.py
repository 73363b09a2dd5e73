"""Digests of all that something is made of, the code that makes it included."""

import hashlib
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

_UNREAD: Final = "__pycache__"


def digest(said: Iterable[str], sources: Iterable[Traversable]) -> str:
    """Name what is made of some words, of some files, and of all files in some folders."""
    made_of = hashlib.sha256()
    parts = (sys.byteorder, unicodedata.unidata_version, *said)
    for part in (*(each.encode() for each in parts), *_contents(sources)):
        made_of.update(len(part).to_bytes(8, "little"))
        made_of.update(part)
    return made_of.hexdigest()[:32]


def package(name: str) -> Traversable:
    """Answer the folder or file of a package or a module."""
    parent, _, module = name.rpartition(".")
    folder = files(parent)
    file = folder / f"{module}.py"
    return file if file.is_file() else folder / module


def _contents(sources: Iterable[Traversable]) -> Iterator[bytes]:
    for source in sources:
        yield source.name.encode()
        if source.is_file():
            yield source.read_bytes()
        elif source.is_dir() and source.name != _UNREAD:
            yield from _contents(sorted(source.iterdir(), key=lambda each: each.name))
