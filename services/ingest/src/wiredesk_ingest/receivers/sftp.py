"""Folders of SFTP servers. The server has to have the key that the channel says it has."""

import re
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, cast

import asyncssh

from wiredesk_ingest.receivers.connecting import Dial
from wiredesk_ingest.receivers.place import FileFails, FileGone, Place
from wiredesk_ingest.receivers.remote_files import RemoteFile

_ODD: Final = (asyncssh.Error, OSError, ValueError)
ANY_HOST: Final = "any"
_KEY_ALONE: Final = re.compile(r"^(?=(?:ssh|ecdsa|sk)-)", re.MULTILINE)
"""A line of known_hosts that names no host: it is meant for this one."""


@dataclass(frozen=True, slots=True)
class SftpLogin:
    """Where an SFTP server is, who asks, and how both sides are known."""

    host: str
    port: int
    user: str
    known_host: (
        str  # its public key, or lines of a known_hosts file; ANY_HOST believes whoever answers
    )
    password: str = field(default="", repr=False)
    key: str = field(default="", repr=False)  # our private key, in OpenSSH's or PEM form
    folder: str = "/"


class SftpServer:
    """One folder of an SFTP server."""

    whole_at_once = False

    def __init__(self, login: SftpLogin, dial: Dial, step_s: float) -> None:
        name = f"sftp://{login.host}:{login.port}/{login.folder.lstrip('/')}"
        self.place = Place(name, step_s, login.password)
        self._login = login
        self._dial = dial

    @asynccontextmanager
    async def open(self) -> AsyncIterator["SftpFiles"]:
        """Connect, know the server, log in; see `remote_files.Server`."""
        async with self.place.asked("connecting", *_ODD):
            connection = await self._connect()
        async with connection:
            async with self.place.asked("asking for SFTP", *_ODD):
                client = await connection.start_sftp_client(path_errors="surrogateescape")
            yield SftpFiles(client, self.place, self._login.folder)

    async def _connect(self) -> asyncssh.SSHClientConnection:
        login = self._login
        # Nothing of this machine's own user is used: no key, no agent, no list of hosts.
        options: dict[str, Any] = {
            "known_hosts": self._known_hosts(),
            "client_keys": [asyncssh.import_private_key(login.key)] if login.key else None,
            "password": login.password or None,
            "agent_path": None,
            "config": None,
        }
        socket = await self._dial(login.host, login.port)
        try:
            return await asyncssh.connect(
                login.host, login.port, sock=socket, username=login.user, **options
            )
        except BaseException:
            socket.close()
            raise

    def _known_hosts(self) -> asyncssh.SSHKnownHosts | None:
        known = self._login.known_host.strip()
        return (
            None if known == ANY_HOST else asyncssh.import_known_hosts(_KEY_ALONE.sub("* ", known))
        )


class SftpFiles:
    """The files of a folder, over one connection."""

    def __init__(self, client: asyncssh.SFTPClient, place: Place, folder: str) -> None:
        self._client = client
        self._place = place
        self._folder = folder

    async def listed(self, most: int) -> list[RemoteFile]:
        """List the folder; see `remote_files.Files`."""
        found: list[RemoteFile] = []
        async with self._place.asked("listing the folder", *_ODD):
            async for entry in self._client.scandir(self._folder):
                file = _of(str(entry.filename), entry.attrs)
                if file is not None:
                    found.append(file)
                if len(found) > most:
                    break
        return found

    async def read(self, file: RemoteFile, most: int) -> bytes:
        """Fetch a file; see `remote_files.Files`."""
        path = self._path(file.name)
        async with self._asked("reading", file), self._client.open(path, "rb") as opened:
            return cast("bytes", await opened.read(most + 1))  # as it was opened

    async def unchanged(self, file: RemoteFile) -> bool:
        """Ask for the file's size and time again; see `remote_files.Files`."""
        try:
            async with self._asked("looking at", file):
                attributes = await self._client.lstat(self._path(file.name))
        except FileGone:
            return False
        return _of(file.name, attributes) == file

    async def move(self, file: RemoteFile, to: str) -> None:
        """Rename a file; see `remote_files.Files`."""
        target = to if to.startswith("/") else self._path(to)
        async with self._asked("moving", file):
            await self._client.makedirs(target.rpartition("/")[0], exist_ok=True)
            await self._client.rename(self._path(file.name), target)

    async def delete(self, file: RemoteFile) -> None:
        """Delete a file; see `remote_files.Files`."""
        async with self._asked("deleting", file):
            await self._client.remove(self._path(file.name))

    def _path(self, name: str) -> str:
        return f"{self._folder.rstrip('/')}/{name}"

    @asynccontextmanager
    async def _asked(self, tried: str, file: RemoteFile) -> AsyncIterator[None]:
        """Tell an answer about one file from a connection that can't be used any more."""
        async with self._place.asked(f"{tried} {file.shown}", *_ODD):
            try:
                yield
            except (asyncssh.SFTPNoConnection, asyncssh.SFTPConnectionLost):
                raise
            except asyncssh.SFTPError as error:
                gone = isinstance(error, asyncssh.SFTPNoSuchFile)
                said = f"{self._place.name}: {tried} {file.shown}: {self._place.said(error)}"
                raise (FileGone if gone else FileFails)(said) from None


def _of(name: str, attributes: asyncssh.SFTPAttrs) -> RemoteFile | None:
    """Answer a file of a listing; None for a folder, a link, or what says no size."""
    regular = attributes.permissions is None or stat.S_ISREG(attributes.permissions)
    if not regular or attributes.size is None:
        return None
    return RemoteFile(name, attributes.size, f"{attributes.mtime or 0:012d}")
