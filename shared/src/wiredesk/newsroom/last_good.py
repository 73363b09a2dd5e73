"""Keeps the files that a reader of the newsroom's folder last found right.

They are one zip archive a reader: it is put in place whole, a reader that has it open goes on
reading the one of before, its checksums tell damage, and a person can look into it. The files
name secrets by their variables only, so the archive holds none.
"""

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath
from tempfile import NamedTemporaryFile
from typing import IO, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from wiredesk.newsroom.snapshot import Files
from wiredesk.types import Frozen, Instant

_UNFINISHED: Final = ".new"
_GIVEN_UP: Final = timedelta(hours=1)
"""Nobody writes for so long: what is older was left by a worker that was killed."""

_UNREADABLE: Final = (
    *(BadZipFile, zlib.error, EOFError, RuntimeError),  # damage, as zipfile says it
    *(OSError, ValueError),
)


class LastGoodUnreadable(Exception):
    """What was kept can't be read. It is as if nothing had been kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Files that were right, and since when they are those that were kept."""

    files: Files
    since: datetime


class _Label(Frozen):
    """An archive's comment."""

    newsroom: str
    """The folder that the files are of: another newsroom's never stand in for this one's."""
    since: Instant


@dataclass(frozen=True, slots=True)
class LastGood:
    """Where one reader's last good files of a newsroom are kept."""

    folder: Path
    reader: str
    """Each has its own, for what one finds wrong another may not read."""
    newsroom: Path

    def keep(self, files: Files, now: datetime) -> None:
        """Put files in place of those of before. Raises OSError."""
        if self._are_kept(files):
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self._sweep(now)
        label = _Label(newsroom=str(self.newsroom.absolute()), since=now)
        with self._replaced() as target, ZipFile(target, "w", ZIP_DEFLATED) as archive:
            archive.comment = label.model_dump_json().encode()
            for name, content in files.items():
                archive.writestr(name, content)

    def recall(self) -> Kept | None:
        """Answer what was kept of this newsroom. Raises LastGoodUnreadable."""
        try:
            with ZipFile(self._archive) as archive:
                label = _Label.model_validate_json(archive.comment)
                files = {_plain(name): archive.read(name) for name in archive.namelist()}
        except FileNotFoundError:
            return None
        except _UNREADABLE as error:
            raise LastGoodUnreadable(f"{self._archive}: {error}") from error
        if label.newsroom != str(self.newsroom.absolute()):
            return None
        return Kept(files, label.since)

    @property
    def _archive(self) -> Path:
        return self.folder / f"{self.reader}.zip"

    def _are_kept(self, files: Files) -> bool:
        try:
            kept = self.recall()
        except LastGoodUnreadable:
            return False
        return kept is not None and kept.files == files

    @contextmanager
    def _replaced(self) -> Iterator[IO[bytes]]:
        """Give a file to write; whoever reads the archive sees the old one or the new one."""
        with NamedTemporaryFile(
            dir=self.folder, prefix=f".{self.reader}.", suffix=_UNFINISHED, delete=False
        ) as file:
            unfinished = Path(file.name)
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
                unfinished.replace(self._archive)
            finally:
                unfinished.unlink(missing_ok=True)

    def _sweep(self, now: datetime) -> None:
        for left in self.folder.glob(f".{self.reader}.*{_UNFINISHED}"):
            with suppress(FileNotFoundError):  # another worker sweeps, too
                if left.stat().st_mtime < (now - _GIVEN_UP).timestamp():
                    left.unlink()


def _plain(name: str) -> str:
    """Answer a name that stays below a folder. Raises ValueError for any other."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(f"{name!r} is none of a newsroom's files")
    return name
