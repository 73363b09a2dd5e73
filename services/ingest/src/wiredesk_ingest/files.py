"""The files that a command line names: files as they are, folders with all that is in them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

_NOT_WIRES: Final = frozenset({".md"})  # a folder's own notes


def walk(paths: Iterable[Path]) -> list[Path]:
    """Answer the files, in the order named; those of a folder by name."""
    found: list[Path] = []
    for path in paths:
        found += _inside(path) if path.is_dir() else [path]
    return found


def _inside(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix not in _NOT_WIRES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
