"""`up.json` in the data folder: what a running `wiredesk up` says of itself, kept current.

`wiredesk status`, `scale` and whoever else wants to find a running `up` begin here. Beside it lies
`prometheus.json`, from which Prometheus learns of every worker.
"""

import errno
import fcntl
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, Literal

from wiredesk.errors import WiredeskError
from wiredesk.types import Frozen, Instant
from wiredesk.up import DEFAULT_DATA
from wiredesk.up.addresses import LOOPBACK

_FILE: Final = "up.json"
_LOCK: Final = "up.lock"
_PRIVATE: Final = 0o600  # what runs where is nobody else's business
_TARGETS: Final = "prometheus.json"
_PUBLIC: Final = 0o644  # Prometheus is a user of its own
_TAKES_NOTHING: Final = frozenset(
    {
        *(errno.EACCES, errno.EPERM, errno.EROFS),
        *(errno.ENOSPC, errno.EDQUOT),
        *(errno.EEXIST, errno.ENOTDIR),
    }
)
"""No right, no room, no folder."""


class WorkerLine(Frozen):
    """One worker: its process now, or why there is none."""

    service: str
    worker: str
    number: int  # from 1, of those of the same worker
    name: str
    pid: int | None
    health_port: int
    state: Literal["starting", "ready", "blocked", "waiting", "stopped"]
    sentence: str  # why, where it isn't ready; else what a person should know
    restarts: int


class Board(Frozen):
    """A running `up`."""

    pid: int
    since: Instant
    ready: bool
    site: str
    console: str
    receiver: str
    broker: str
    broker_is_embedded: bool
    redis: str
    newsroom: Path
    data: Path
    control: Path  # the Unix socket that `wiredesk scale` talks to
    workers: tuple[WorkerLine, ...] = ()


class DataFolderTaken(WiredeskError):
    """Another `wiredesk up` works in this data folder. Stop it, or name another with --data."""


class DataFolderUnwritable(WiredeskError):
    """Nothing can be written into the data folder.

    Make room on its disk, give this user the right to write there, or name another with --data.
    """


def read_board(data: Path = DEFAULT_DATA) -> Board | None:
    """Answer what runs in a data folder; None where nothing does."""
    if not _is_locked(data):
        return None
    try:
        return Board.model_validate_json((data / _FILE).read_bytes())
    except FileNotFoundError:
        return None  # it has only just begun


def write_board(board: Board) -> None:
    """Put the board where others find it; a reader sees the old one or the new one, whole."""
    _put(board.data / _FILE, board.model_dump_json(indent=2), _PRIVATE)
    _put(board.data / _TARGETS, json.dumps(_targets(board.workers), indent=2), _PUBLIC)


def _put(file: Path, text: str, mode: int) -> None:
    fresh = file.with_name(f"{file.name}.new")
    fresh.touch(mode)
    fresh.write_text(text + "\n")
    fresh.replace(file)


def _targets(workers: Iterable[WorkerLine]) -> list[dict[str, Any]]:
    """Answer where Prometheus finds the workers' metrics, by the labels that its alerts ask for.

    https://prometheus.io/docs/prometheus/latest/configuration/configuration/#file_sd_config
    """
    return [
        {
            "targets": [f"{LOOPBACK}:{line.health_port}"],
            "labels": {"worker": line.worker, "instance": line.name},
        }
        for line in workers
        if line.health_port
    ]


@contextmanager
def owned(data: Path) -> Iterator[None]:
    """Own a data folder (made where it is missing) until the end.

    Raises DataFolderTaken and DataFolderUnwritable.
    """
    with writable():
        data.mkdir(parents=True, exist_ok=True)
        file = (data / _LOCK).open("a")
    # The lock ends with the process, however that ends; a file with a pid in it would not.
    with file as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise DataFolderTaken(str(data)) from None
        try:
            yield
        finally:
            for name in (_FILE, _TARGETS):
                (data / name).unlink(missing_ok=True)


@contextmanager
def writable() -> Iterator[None]:
    """Raise DataFolderUnwritable in place of the system's error, where it is one of writing."""
    try:
        yield
    except OSError as error:
        if error.errno not in _TAKES_NOTHING:
            raise
        raise DataFolderUnwritable(str(error)) from None


def _is_locked(data: Path) -> bool:
    with suppress(FileNotFoundError), (data / _LOCK).open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
