"""Wires that lie in a folder of somebody's server, whatever protocol that server speaks.

A file is taken once two looks find it the same, unless files appear there only when they are
whole. It is moved, deleted or noted once its wire is on the log, and only if it is still the file
that was read: one of the same name that came meanwhile is left for the next look.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Final

import structlog

from wiredesk.newsroom.channels_files import After
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.listing import UNFINISHED
from wiredesk_ingest.receivers.place import FileFails, FileGone
from wiredesk_ingest.receivers.put_away import named_apart
from wiredesk_ingest.receivers.remote_files import Files, RemoteFile, Server
from wiredesk_ingest.receivers.remote_trial import folder_told
from wiredesk_ingest.receivers.seen import Seen
from wiredesk_ingest.receivers.source import Memory, SourceFails

MOST_LISTED: Final = 20_000
"""Files of a folder that are looked at, at the most; it bounds what has to be remembered."""

_KEEP_EVERY: Final = 25
"""Wires after which the memory is written; so many may come twice when the worker is killed."""

_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")
_SEPARATORS: Final = re.compile(r"[/\\]")


@dataclass(frozen=True, slots=True)
class RemoteRules:
    """How a remote folder is treated."""

    most_bytes: int  # of one wire
    after: After = "remember"
    move_to: str = ""  # a folder of the server, in its own words
    pattern: str = "*"  # of file names, as a shell has it
    most_files: int = 500  # taken in one look


class RemoteFolder:
    """The source of a channel whose wires lie in a folder of a server."""

    def __init__(self, intake: Intake, channel: str, server: Server, rules: RemoteRules) -> None:
        self._intake = intake
        self._channel = channel
        self._server = server
        self._rules = rules
        self._before: dict[str, str] = {}  # name to token, of the last look
        self._troubled: set[str] = set()  # tokens of those that failed there
        self._outside: set[str] = set()  # names that lead elsewhere, already said
        self._log = structlog.get_logger()

    async def look(self, memory: Memory) -> int:
        """Take in what is new; see `source.Source`."""
        seen = Seen(await memory.recall())
        async with self._server.open() as files:
            found = await self._listed(files)
            seen.only({file.token for file in found})
            due = self._due(found, seen)
            self._before = {file.name: file.token for file in found}
            self._troubled &= set(self._before.values())
            try:
                return await self._take_all(files, due, seen, memory)
            finally:
                await self._note(seen, memory, at_least=1)

    async def test(self) -> str:
        """Connect and count what lies there; see `source.Source`."""
        async with self._server.open() as files:
            listed = await files.listed(MOST_LISTED)
        wanted = [file for file in listed if self._is_wire(file)]
        return folder_told(self._server.place.name, listed, wanted, self._rules.most_bytes)

    async def _listed(self, files: Files) -> list[RemoteFile]:
        listed = await files.listed(MOST_LISTED)
        if len(listed) > MOST_LISTED:
            if self._rules.after == "remember":
                raise SourceFails(
                    f"{self._server.place.name} has more than {MOST_LISTED:,} files, the most that "
                    "can be remembered: let them be moved or deleted, or name a narrower folder"
                )
            self._log.warning("folder_overfull", channel=self._channel, most=MOST_LISTED)
        outside = {file.shown for file in listed if _leads_elsewhere(file.name)}
        for name in outside - self._outside:
            self._log.error("file_name_refused", channel=self._channel, file=name)
        self._outside = outside
        return [file for file in listed if self._is_wire(file)]

    def _due(self, found: Sequence[RemoteFile], seen: Seen) -> list[RemoteFile]:
        """Answer the files to be taken, oldest first: an update must not overtake its story.

        Those that failed before come last: however many they are, they hold up no others.
        """
        remembers = self._rules.after == "remember"
        at_once = self._server.whole_at_once
        due = [
            file
            for file in found
            if file.token not in seen.failed
            and not (remembers and file.token in seen.taken)
            and (at_once or self._before.get(file.name) == file.token)
        ]
        failed = self._troubled
        due.sort(key=lambda file: (file.token in failed, file.changed, file.name))
        return due[: self._rules.most_files]

    async def _take_all(
        self, files: Files, due: Sequence[RemoteFile], seen: Seen, memory: Memory
    ) -> int:
        taken, trouble = 0, None
        for file in due:
            try:
                taken += await self._take(files, file, seen)
            except FileGone:
                self._before.pop(file.name, None)
            except FileFails as error:
                trouble = error
                self._troubled.add(file.token)
                self._log.error(
                    "file_fails", channel=self._channel, file=file.shown, error=error.detail
                )
            await self._note(seen, memory, at_least=_KEEP_EVERY)
        if trouble is not None and not taken:
            raise trouble
        return taken

    async def _note(self, seen: Seen, memory: Memory, *, at_least: int) -> None:
        if seen.changes >= at_least:
            await memory.keep(seen.texts())
            seen.kept()

    async def _take(self, files: Files, file: RemoteFile, seen: Seen) -> int:
        """Take in one file, and answer how many wires that were: one or none."""
        most = self._rules.most_bytes
        new = file.token not in seen.taken  # else it only could not be moved
        if new:
            wire = await files.read(file, most) if file.size <= most else b""
            if (size := max(file.size, len(wire))) > most:
                await self._refuse(file, size, seen)
                return 0
            if len(wire) != file.size:
                raise FileGone(file.shown)
            await self._intake.accept(wire, self._channel, file=file.shown)
            seen.take(file.token)
        if self._rules.after != "remember":
            await self._put_away(files, file)
            seen.drop(file.token)
        return int(new)

    async def _refuse(self, file: RemoteFile, size: int, seen: Seen) -> None:
        """Leave a file where it is, for a person: nothing goes away that was not taken."""
        self._log.error("file_too_large", channel=self._channel, file=file.shown, bytes=size)
        await self._intake.refuse(self._channel, file.shown, size, self._rules.most_bytes)
        seen.fail(file.token)

    async def _put_away(self, files: Files, file: RemoteFile) -> None:
        if await files.unchanged(file):
            if self._rules.after == "delete":
                await files.delete(file)
            else:
                # No other content has this name: what was put away before is not overwritten.
                path = PurePosixPath(file.name)
                name = path.with_name(named_apart(path, file.token))
                await files.move(file, f"{self._rules.move_to.rstrip('/')}/{name}")
        # The next one of that name is a file of its own, though its size and time be the same.
        self._before.pop(file.name, None)

    def _is_wire(self, file: RemoteFile) -> bool:
        """Tell whether a file is wanted, finished, and not outside of its folder."""
        *folders, name = file.name.split("/")
        hidden = any(part.startswith(".") for part in (*folders, name))
        wanted = fnmatchcase(name, self._rules.pattern) and not name.endswith(UNFINISHED)
        return wanted and not hidden and not _leads_elsewhere(file.name)


def _leads_elsewhere(name: str) -> bool:
    """Tell whether a name is a trick: a command's end, or a path out of the folder."""
    parts = _SEPARATORS.split(name)
    return bool(_CONTROLS.search(name)) or any(part in {"", ".", ".."} for part in parts)
