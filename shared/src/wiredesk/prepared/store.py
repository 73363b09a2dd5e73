"""Keeps what was made on disk, under a digest of all that it was made of: so it is never stale.

A file is put in place whole: workers that start at once each make it, and the last one stays. Its
checksum tells damage. Of parts in a mapped file only what is asked for takes memory. Where none can
be kept they are made all the same.
"""

import hashlib
import mmap
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Final

import structlog

from wiredesk.prepared.packed import Parts, pack, unpack

_MAGIC: Final = b"wiredesk prepared 1\n"
_HEAD: Final = 64
"""Bytes before the parts: what it is, and their checksum."""
_KEPT: Final = 4
"""Files of a kind, the newest: newsrooms differ, and so do versions while one is replaced."""
_SUFFIX: Final = ".parts"
_UNFINISHED: Final = ".new"
_GIVEN_UP: Final = timedelta(hours=1)
"""Nobody writes for so long: what is older was left by a worker that was killed."""
_OTHERS_MAY_WRITE: Final = 0o022


class Unreadable(Exception):
    """What was kept is damaged, or not ours. It is made anew."""


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of files of parts; without one nothing is kept."""

    folder: Path | None

    def parts(self, kind: str, digest: str, make: Callable[[], Parts]) -> Parts:
        """Answer parts that were made of what the digest is of, or make them."""
        if self.folder is None:
            return make()
        path = self.folder / f"{kind}-{digest}{_SUFFIX}"
        try:
            return _recalled(path)
        except FileNotFoundError:
            pass
        except (OSError, Unreadable) as error:
            structlog.get_logger().warning("prepared_unreadable", file=str(path), error=str(error))
        made = make()
        try:
            return self._keep(path, kind, made)
        except OSError as error:
            structlog.get_logger().debug("prepared_not_kept", file=str(path), error=str(error))
            return made

    def _keep(self, path: Path, kind: str, made: Parts) -> Parts:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(
            dir=path.parent, prefix=f".{kind}-", suffix=_UNFINISHED, delete=False
        ) as file:
            unfinished = Path(file.name)
            try:
                _write(file, made)
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)
            self._prune(path, kind)
            return _mapped(file)

    def _prune(self, path: Path, kind: str) -> None:
        others = sorted(
            (each for each in path.parent.glob(f"{kind}-*{_SUFFIX}") if each != path),
            key=_used,
            reverse=True,
        )
        left = path.parent.glob(f".{kind}-*{_UNFINISHED}")
        given_up = _used(path) - _GIVEN_UP.total_seconds()
        for each in (*others[_KEPT - 1 :], *(one for one in left if _used(one) < given_up)):
            each.unlink(missing_ok=True)


NO_STORE: Final = Store(None)
"""Keeps nothing."""


def _recalled(path: Path) -> Parts:
    """Read what was kept. Raises FileNotFoundError, OSError and Unreadable."""
    with path.open("rb") as file:
        about = os.fstat(file.fileno())
        if about.st_uid != os.getuid() or about.st_mode & _OTHERS_MAY_WRITE:
            raise Unreadable("others may have written it")
        head = file.read(_HEAD)
        if head != _head(hashlib.file_digest(file, "sha256").digest()):
            raise Unreadable("it is damaged")
        with suppress(OSError):
            os.utime(path)  # those that are used stay
        return _mapped(file)


def _write(file: IO[bytes], made: Parts) -> None:
    file.write(bytes(_HEAD))
    pack(made, file)
    file.flush()
    with open(file.fileno(), "rb", closefd=False) as written:
        written.seek(_HEAD)
        checksum = hashlib.file_digest(written, "sha256").digest()
    file.seek(0)
    file.write(_head(checksum))
    file.flush()


def _head(checksum: bytes) -> bytes:
    return (_MAGIC + checksum).ljust(_HEAD, b"\0")


def _mapped(file: IO[bytes]) -> Parts:
    mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return unpack(memoryview(mapped)[_HEAD:])


def _used(path: Path) -> float:
    """Answer when a file was last used; another worker may have taken it away meanwhile."""
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0
