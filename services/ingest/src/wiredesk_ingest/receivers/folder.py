"""Wires that land in a folder: by FTP, by a copy, by an agency's own client.

The folder is looked at again and again, because inotify says nothing of a network file system,
and because only a second look tells whether a file is still being written; a writer who rests
longer is waited for where the system knows of it (`writers`). A file goes through `sending/` to
`done/`, so one that comes under the same name meanwhile is a file of its own, and after a crash
what lies in `sending/` is sent again. One that is refused ends in `failed/`. A file of a folder
inside keeps that folder's name on its whole way.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

import structlog

from wiredesk.health import Problem
from wiredesk.kafka.patience import Patience
from wiredesk_ingest.receivers.folder_lock import FolderAway, in_thread, only_one
from wiredesk_ingest.receivers.intake import ChannelPaused, Intake
from wiredesk_ingest.receivers.listing import DONE, FAILED, LOCK, SENDING, listing, real_files
from wiredesk_ingest.receivers.put_away import folder_in, moved, put_aside
from wiredesk_ingest.receivers.sight import refusal
from wiredesk_ingest.receivers.writers import Writers
from wiredesk_ingest.refusals import Refused

_NAMED: Final = 3
"""Names of what is left in a folder that a sentence says."""
_DIGEST: Final = 12
"""Characters of a digest, which `wiredesk quarantine` takes for the whole."""
_NOT_KEPT: Final = "It was not taken in: this file is all there is."
_KEPT: Final = (
    "The wire is in quarantine, whole: `wiredesk quarantine show {digest}`; `wiredesk quarantine "
    "replay {digest}` sends it again."
)

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class FolderRules:
    """How a folder is treated; seconds and bytes."""

    look_s: float
    most_bytes: int
    open_s: float = 60.0  # a file that stands still and is open for writing is waited for


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
        self._before: dict[str, tuple[int, int]] = {}
        self._writers = Writers(rules.open_s)
        self._named: frozenset[str] = frozenset()
        self._left: Mapping[str, str] = {}
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
        async with only_one(self._folder) as is_ours:
            if is_ours:
                await self._take()

    async def _take(self) -> None:
        found = await in_thread(lambda: listing(self._folder))
        self._name(found.passed_over)
        self._left = found.left()
        now = found.files
        same = {name for name, state in now.items() if self._before.get(name) == state}
        whole = same - await in_thread(partial(self._busy, same))
        # Without those taken: the next one of that name is a file of its own.
        self._before = {name: state for name, state in now.items() if name not in whole}
        unmoved = await self._each(sorted(whole), self._claim)
        unsent = await self._each(await in_thread(self._claimed), self._send)
        if away := unmoved or unsent:
            raise away

    def _busy(self, names: set[str]) -> set[str]:
        with (self._folder / LOCK).open("rb") as lock:
            return self._writers.busy(self._folder, names, lock.fileno())

    def _name(self, passed_over: Mapping[str, str]) -> None:
        """Name what is passed over, once for as long as it lies there."""
        for name in passed_over.keys() - self._named:
            why = passed_over[name]
            self._log.warning("file_passed_over", channel=self._channel, file=name, why=why)
        self._named = frozenset(passed_over)

    def notices(self) -> list[Problem]:
        """Answer what people should know: somebody may wait for what is left where it is."""
        if not self._left:
            return []
        first = ", ".join(f"{name} ({why})" for name, why in islice(self._left.items(), _NAMED))
        more = f" and {len(self._left) - _NAMED} more" if len(self._left) > _NAMED else ""
        sentence = (
            f"The folder of the channel {self._channel} has what is not taken in: {first}{more}."
        )
        return [Problem("channel", sentence)]

    @staticmethod
    async def _each(
        names: Iterable[str], do: Callable[[str], Awaitable[None]]
    ) -> FolderAway | None:
        """Do what can be done: one file that can't be moved or read holds up none behind it."""
        away: FolderAway | None = None
        for name in names:
            try:
                await do(name)
            except FolderAway as error:
                away = error
        return away

    async def _claim(self, name: str) -> None:
        await in_thread(partial(self._move, self._folder / name, SENDING, name))

    async def _send(self, name: str) -> None:
        path = self._folder / SENDING / name
        most = self._rules.most_bytes
        size = await in_thread(lambda: path.stat().st_size)
        if size > most:
            await self._intake.refuse(self._channel, name, size, most)
            too_large = Refused("too_large", f"{size:,} bytes of {most:,}")
            await self._put_aside(path, name, too_large, _NOT_KEPT)
            return
        wire = await in_thread(partial(_read, path))
        digest = await self._intake.accept(wire, self._channel, file=name)
        done = await in_thread(partial(self._move, path, DONE, name))
        # Only now: whatever reading it did to this process, it would not be sent again for ever.
        refused = await in_thread(partial(refusal, wire, self._channel, digest, most))
        if refused is not None:
            await self._put_aside(done, name, refused, _KEPT.format(digest=digest[:_DIGEST]))

    def _move(self, path: Path, where: str, name: str) -> Path:
        return moved(path, folder_in(self._folder / where, Path(name).parent))

    async def _put_aside(self, path: Path, name: str, refused: Refused, kept: str) -> None:
        self._log.error("file_refused", channel=self._channel, file=name, code=refused.code)
        reason = f"{refused.line}\n{kept}"
        inside = Path(name).parent
        await in_thread(lambda: put_aside(path, folder_in(self._folder / FAILED, inside), reason))

    def _claimed(self) -> list[str]:
        return sorted(real_files(self._folder / SENDING))


def _read(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
        return file.read()
