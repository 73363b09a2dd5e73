"""Where a file lies afterwards: moved, with a reason beside it where it was refused."""

import os
from itertools import chain, count
from pathlib import Path, PurePath
from typing import Final

REASON: Final = ".why.txt"
"""Stands behind a refused file's name: there people read why."""

_STEM: Final = 40
_SUFFIX: Final = 12
"""Characters that are kept of a name that has to be told from another."""
_LONGEST_NAME: Final = 255
"""Bytes: the most that a file system takes."""


def moved(path: Path, folder: Path, beside: str = "") -> Path:
    """Move a file, under a name that nobody has: what lies there may not be sent yet.

    The name with `beside` behind it is free, too.
    """
    names = chain([path.name], (named_apart(path, number) for number in count(1)))
    return path.rename(next(folder / name for name in names if _is_free(folder, name, beside)))


def folder_in(folder: Path, way: PurePath) -> Path:
    """Make the folder at the end of a way; where a file has a name on it, one called like it."""
    for part in way.parts:
        names = chain([part], (named_apart(PurePath(part), number) for number in count(1)))
        folder /= next(name for name in names if _may_be_folder(folder / name))
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _may_be_folder(path: Path) -> bool:
    return path.is_dir() if path.exists() or path.is_symlink() else True


def named_apart(path: PurePath, mark: object) -> str:
    """Answer a file's name with a mark that tells it from others, and no longer than a name is."""
    return f"{path.stem[:_STEM]}~{mark}{path.suffix[:_SUFFIX]}"


def put_aside(path: Path, folder: Path, reason: str) -> None:
    """Move a file that was refused, and write the reason beside it."""
    target = moved(path, folder, REASON)
    target.with_name(target.name + REASON).write_text(f"{reason}\n", "utf-8", "replace")


def _is_free(folder: Path, name: str, beside: str) -> bool:
    fits = len(os.fsencode(name + beside)) <= _LONGEST_NAME
    return fits and not any((folder / each).exists() for each in {name, name + beside})
