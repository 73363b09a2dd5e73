"""What lies in a watched folder and in the folders inside of it: wires, and what is no wire.

A folder that is dropped in comes with all that is in it. Links are neither taken nor followed:
they could lead to any file of this machine. What is passed over is named, so that nobody waits
for it.
"""

import os
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

SENDING: Final = "sending"
DONE: Final = "done"
FAILED: Final = "failed"
OURS: Final = (SENDING, DONE, FAILED)
"""Folders that the receiver makes, beside those of senders."""

LOCK: Final = ".receiver.lock"
"""Hidden, so it is no wire. Its lock says which receiver takes files now."""

UNFINISHED: Final = (".part", ".tmp", ".filepart", ".crdownload")
"""How clients call what they are still writing; they rename it when it is whole."""

DEEPEST: Final = 8
"""Folders within each other, below the watched one."""

MOST_SEEN: Final = 20_000
"""Names in one look: what lies behind them is found once those before it are taken."""

_OVERFULL: Final = f"more than {MOST_SEEN:,} names: the rest waits"


@dataclass(slots=True)
class Listing:
    """What one look finds; every name is the way to it from the watched folder."""

    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Size in bytes and time of change in nanoseconds of every file that may be a wire."""

    unfinished: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    passed_over: dict[str, str] = field(default_factory=dict)
    """What will never be taken as it is, and why."""

    def left(self) -> dict[str, str]:
        """Answer what stays where it is, and why."""
        return dict.fromkeys(sorted(self.hidden), "hidden") | self.passed_over


def listing(folder: Path) -> Listing:
    """Look through a folder. Raises OSError where it can't be read itself."""
    found = Listing()
    waiting = deque([("", 0)])
    seen = 0
    while waiting:
        inside, depth = waiting.popleft()
        for name, entry in _entries(folder, inside, found):
            seen += 1
            if seen > MOST_SEEN:
                found.passed_over[inside or "."] = _OVERFULL
                return found
            if _sort(entry, name, found):
                _descend(waiting, name, depth + 1, found)
    return found


def _entries(folder: Path, inside: str, found: Listing) -> list[tuple[str, os.DirEntry[str]]]:
    try:
        with os.scandir(folder / inside) as entries:
            named = list(islice(entries, MOST_SEEN + 1))
    except OSError as error:
        if not inside:
            raise
        found.passed_over[inside] = f"a folder that can't be read: {error.strerror}"
        return []
    ways = [(f"{inside}/{entry.name}".lstrip("/"), entry) for entry in named]
    found.hidden += [way for way, entry in ways if _is_hidden(entry.name) and way != LOCK]
    return [(way, entry) for way, entry in ways if not _is_hidden(entry.name) and way not in OURS]


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _sort(entry: os.DirEntry[str], name: str, found: Listing) -> bool:
    """Put an entry where it belongs; tell whether it is a folder, which is to be looked into."""
    if entry.is_symlink():
        found.passed_over[name] = "a link, which is not followed"
    elif entry.name.endswith(UNFINISHED):
        found.unfinished.append(name)
    elif entry.is_dir(follow_symlinks=False):
        return True
    elif entry.is_file(follow_symlinks=False):
        try:
            state = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            return False  # taken away between the two calls
        found.files[name] = (state.st_size, state.st_mtime_ns)
    else:
        found.passed_over[name] = "a pipe, socket or device, and no file"
    return False


def _descend(waiting: deque[tuple[str, int]], name: str, depth: int, found: Listing) -> None:
    if depth > DEEPEST:
        found.passed_over[name] = f"folders nested deeper than {DEEPEST}"
    else:
        waiting.append((name, depth))


def real_files(folder: Path) -> Iterator[str]:
    """Answer every real file in a folder of the receiver's own, as ways from there."""
    for at, _, names in os.walk(folder, onerror=_raise):
        for name in names:
            path = Path(at, name)
            if path.is_file() and not path.is_symlink():
                yield str(path.relative_to(folder))


def _raise(error: OSError) -> None:
    raise error
