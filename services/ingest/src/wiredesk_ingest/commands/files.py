"""The files that a command line names: files as they are, folders with all that is in them."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from wiredesk.errors import WiredeskError

_NOT_WIRES: Final = frozenset({".md"})  # a folder's own notes


class FileUnreadable(WiredeskError):
    """A file can't be read. Look at its permissions, or leave it out."""


class NoFile(FileUnreadable):
    """There is no file in what was named. Hidden files and notes (.md) are left out of folders."""


def walk(paths: Iterable[Path]) -> list[Path]:
    """Answer the files, in the order named; those of a folder by name. Raises NoFile."""
    named = list(paths)
    found: list[Path] = []
    for path in named:
        found += _inside(path) if path.is_dir() else [path]
    if not found:
        raise NoFile(", ".join(map(shown, named)))
    return found


def shown(path: Path) -> str:
    """Answer a path for people and programs, also one whose bytes are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def content(path: Path) -> bytes:
    """Answer a file's bytes. Raises FileUnreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(str(error)) from error


def _inside(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix not in _NOT_WIRES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
