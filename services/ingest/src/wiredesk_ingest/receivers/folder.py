"""Wires that land in a folder: by FTP, by a copy, by an agency's own client.

The folder is looked at again and again, because inotify says nothing of a network file system,
and because only a second look tells whether a file is still being written. A file goes through
`sending/` to `done/`, so one that comes under the same name meanwhile is a file of its own, and
after a crash what lies in `sending/` is sent again. One that is refused ends in `failed/`.
"""

import asyncio
import fcntl
import os
from collections.abc import Awaitable, Callable, Iterable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import structlog

from wiredesk.errors import TransientError
from wiredesk.kafka.patience import Patience
from wiredesk_ingest.receivers.intake import ChannelPaused, Intake
from wiredesk_ingest.receivers.put_away import moved, put_aside
from wiredesk_ingest.receivers.sight import refusal
from wiredesk_ingest.refusals import Refused

SENDING: Final = "sending"
DONE: Final = "done"
FAILED: Final = "failed"
UNFINISHED: Final = (".part", ".tmp", ".filepart", ".crdownload")
"""How clients call what they are still writing; they rename it when it is whole."""

LOCK: Final = ".receiver.lock"
"""Hidden, so it is no wire. Its lock says which receiver takes files now."""
_DIGEST: Final = 12
"""Characters of a digest, which `wiredesk quarantine` takes for the whole."""
_NOT_KEPT: Final = "It was not taken in: this file is all there is."
_KEPT: Final = (
    "The wire is in quarantine, whole: `wiredesk quarantine show {digest}`; `wiredesk quarantine "
    "replay {digest}` sends it again."
)

Sleep = Callable[[float], Awaitable[None]]
_T = TypeVar("_T")
_Look = dict[str, tuple[int, int]]  # name to size and time of change, of every file


@dataclass(frozen=True, slots=True)
class FolderRules:
    """How a folder is treated; seconds and bytes."""

    look_s: float
    most_bytes: int


class FolderAway(TransientError):
    """A channel's folder can't be read or written. Nothing is lost: it is looked at again."""

    blocked_on = "folder"


class FolderReceiver:
    """Takes in what lands in one folder."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports, each passed in
        self,
        intake: Intake,
        channel: str,
        folder: Path,
        rules: FolderRules,
        patience: Patience,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._intake = intake
        self._channel = channel
        self._folder = folder
        self._rules = rules
        self._patience = patience
        self._sleep = sleep
        self._before: _Look = {}
        self._log = structlog.get_logger()

    async def watch(self) -> None:
        """Take files in for ever; cancel it to stop."""
        while True:
            if self._channel not in self._intake.paused:
                await self._patience.insist(self._look_unless_paused)
            await self._sleep(self._rules.look_s)

    async def _look_unless_paused(self) -> None:
        with suppress(ChannelPaused):  # in the middle: what is left in `sending/` goes later
            await self.look()

    async def look(self) -> None:
        """Take in every file that is as it was at the last look. Raises what passes by itself."""
        with ExitStack() as stack:
            if await _in_thread(partial(self._is_ours, stack)):
                await self._take()

    async def _take(self) -> None:
        now = await _in_thread(self._files)
        whole = sorted(name for name, state in now.items() if self._before.get(name) == state)
        # Without those taken: the next one of that name is a file of its own.
        self._before = {name: state for name, state in now.items() if name not in whole}
        for name in whole:
            await _in_thread(partial(moved, self._folder / name, self._folder / SENDING))
        await self._send_all(await _in_thread(self._claimed))

    async def _send_all(self, paths: Iterable[Path]) -> None:
        """Send what can be read: one file that can't holds up none behind it."""
        away: FolderAway | None = None
        for path in paths:
            try:
                await self._send(path)
            except FolderAway as error:
                away = error
        if away is not None:
            raise away

    async def _send(self, path: Path) -> None:
        most = self._rules.most_bytes
        size = await _in_thread(lambda: path.stat().st_size)
        if size > most:
            too_large = Refused("too_large", f"{size:,} bytes of {most:,}")
            await self._put_aside(path, too_large, _NOT_KEPT)
            return
        wire = await _in_thread(partial(_read, path))
        digest = await self._intake.accept(wire, self._channel, file=path.name)
        done = await _in_thread(partial(moved, path, self._folder / DONE))
        # Only now: whatever reading it did to this process, it would not be sent again for ever.
        refused = await _in_thread(partial(refusal, wire, self._channel, digest, most))
        if refused is not None:
            await self._put_aside(done, refused, _KEPT.format(digest=digest[:_DIGEST]))

    async def _put_aside(self, path: Path, refused: Refused, kept: str) -> None:
        self._log.error("file_refused", channel=self._channel, file=path.name, code=refused.code)
        reason = f"{refused.line}\n{kept}"
        await _in_thread(partial(put_aside, path, self._folder / FAILED, reason))

    def _is_ours(self, stack: ExitStack) -> bool:
        """Lock the folder for one look, and tell whether no other receiver has it just now.

        Two of them would send each other's files again. The lock ends with its process.
        """
        for name in (SENDING, DONE, FAILED):
            (self._folder / name).mkdir(parents=True, exist_ok=True)
        lock = stack.enter_context((self._folder / LOCK).open("a"))
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _files(self) -> _Look:
        found = {}
        for path in self._folder.iterdir():
            hidden = path.name.startswith(".") or path.name.endswith(UNFINISHED)
            if hidden or not _is_real(path):
                continue
            try:
                state = path.stat()
            except FileNotFoundError:
                continue  # taken away between the two calls
            found[path.name] = (state.st_size, state.st_mtime_ns)
        return found

    def _claimed(self) -> list[Path]:
        return sorted(path for path in (self._folder / SENDING).iterdir() if _is_real(path))


def _is_real(path: Path) -> bool:
    # A link could lead to any file of this machine, so only real files are taken in.
    return path.is_file() and not path.is_symlink()


def _read(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
        return file.read()


async def _in_thread(work: Callable[[], _T]) -> _T:
    # A network file system may take seconds to answer, and the event loop must not stand still.
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        raise FolderAway(str(error)) from error
