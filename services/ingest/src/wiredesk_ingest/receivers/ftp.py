"""Folders of FTP servers (RFC 959, 3659), also over TLS (RFC 4217), explicit and implicit."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final, Literal

import aioftp

from wiredesk_ingest.receivers.connecting import Dial
from wiredesk_ingest.receivers.ftp_client import (
    ODD,
    FtpClient,
    FtpRefuses,
    ask,
    plainly,
    wired,
)
from wiredesk_ingest.receivers.ftp_listing import of_facts, of_list
from wiredesk_ingest.receivers.place import FileFails, Place
from wiredesk_ingest.receivers.remote_files import RemoteFile

Tls = Literal["none", "explicit", "implicit"]

_PIECE: Final = 65_536
_UNKNOWN_COMMAND: Final = ("500", "501", "502", "504")


@dataclass(frozen=True, slots=True)
class FtpLogin:
    """Where an FTP server is, and who asks."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str = ""  # "": where the login leads
    tls: Tls = "none"


class FtpServer:
    """One folder of an FTP server."""

    whole_at_once = False

    def __init__(
        self, login: FtpLogin, dial: Dial, context: ssl.SSLContext | None, step_s: float
    ) -> None:
        scheme = "ftp" if login.tls == "none" else "ftps"
        name = f"{scheme}://{login.host}:{login.port}/{login.folder.lstrip('/')}"
        self.place = Place(name, step_s, login.password)
        self._login = login
        self._dial = dial
        self._context = context

    @asynccontextmanager
    async def open(self) -> AsyncIterator["FtpFiles"]:
        """Connect, log in and go to the folder; see `remote_files.Server`."""
        implicit = self._login.tls == "implicit"
        client = FtpClient(self._dial, self._context if implicit else None)
        try:
            async with self.place.asked("connecting", FtpRefuses, *ODD):
                await plainly(client.connect(self._login.host, self._login.port))
            async with self.place.asked("logging in", FtpRefuses, *ODD):
                await self._enter(client)
            if self._login.folder:
                async with self.place.asked("opening the folder", FtpRefuses, *ODD):
                    await ask(client, f"CWD {wired(self._login.folder)}", "2xx")
            yield FtpFiles(client, self.place)
        finally:
            client.close()

    async def _enter(self, client: aioftp.Client) -> None:
        login = self._login
        if login.tls == "explicit":
            await plainly(client.upgrade_to_tls(self._context))
        elif login.tls == "implicit":
            await ask(client, "PBSZ 0", "200")
            await ask(client, "PROT P", "200")
        await plainly(client.login(wired(login.user), wired(login.password)))


class FtpFiles:
    """The files of a folder, over one connection."""

    def __init__(self, client: aioftp.Client, place: Place) -> None:
        self._client = client
        self._place = place
        self._made: set[str] = set()

    async def listed(self, most: int) -> list[RemoteFile]:
        """List the folder; see `remote_files.Files`."""
        async with self._place.asked("listing the folder", FtpRefuses, *ODD):
            try:
                lines = await self._lines("MLSD", most)
                found = [of_facts(line) for line in lines]
            except FtpRefuses as refused:
                if refused.code not in _UNKNOWN_COMMAND:
                    raise
                found = [of_list(self._client, line) for line in await self._lines("LIST", most)]
        return [file for file in found if file is not None]

    async def read(self, file: RemoteFile, most: int) -> bytes:
        """Fetch a file; see `remote_files.Files`."""
        async with self._asked("reading", file):
            wire = bytearray()
            reader, writer = await self._data(f"RETR {wired(file.name)}")
            try:
                while len(wire) <= most and (piece := await reader.read(_PIECE)):
                    wire += piece
            finally:
                writer.close()
            cut = len(wire) > most  # the server complains that nobody listens any more
            await ask(self._client, None, ("2xx", "4xx", "5xx") if cut else "2xx")
        return bytes(wire[: most + 1])

    async def unchanged(self, file: RemoteFile) -> bool:
        """Ask for the file's facts again, or for its size; see `remote_files.Files`."""
        async with self._asked("looking at", file):
            try:
                answer = await ask(self._client, f"MLST {wired(file.name)}", "250")
            except FtpRefuses as refused:
                if refused.code not in _UNKNOWN_COMMAND:
                    return False
                answer = await ask(self._client, f"SIZE {wired(file.name)}", "213")
                return answer[-1].strip() == str(file.size)
        now = next((of_facts(line[1:]) for line in answer if line.startswith(" ")), None)
        return now is not None and (now.size, now.changed) == (file.size, file.changed)

    async def move(self, file: RemoteFile, to: str) -> None:
        """Rename a file; see `remote_files.Files`."""
        folder = to.rpartition("/")[0]
        async with self._asked("moving", file):
            await self._make(folder)
            await ask(self._client, f"RNFR {wired(file.name)}", "350")
            await ask(self._client, f"RNTO {wired(to)}", "2xx")

    async def _make(self, folder: str) -> None:
        """Make a folder and those above it; whether they are there already, the renaming shows."""
        ways = [way.rstrip("/") for way in accumulate(folder.split("/"), "{}/{}".format)]
        for way in ways:
            if way and way not in self._made:
                await ask(self._client, f"MKD {wired(way)}", ("2xx", "5xx"))
                self._made.add(way)

    async def delete(self, file: RemoteFile) -> None:
        """Delete a file; see `remote_files.Files`."""
        async with self._asked("deleting", file):
            await ask(self._client, f"DELE {wired(file.name)}", "2xx")

    @asynccontextmanager
    async def _asked(self, tried: str, file: RemoteFile) -> AsyncIterator[None]:
        """Tell an answer about one file from a connection that can't be used any more."""
        async with self._place.asked(f"{tried} {file.shown}", FtpRefuses, *ODD):
            try:
                yield
            except FtpRefuses as refused:
                if not refused.one_file:
                    raise
                said = self._place.said(refused)
                raise FileFails(f"{self._place.name}: {tried} {file.shown}: {said}") from None

    async def _data(self, command: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await plainly(self._client.get_passive_connection())
        try:
            await ask(self._client, command, "1xx")
        except BaseException:
            writer.close()
            raise
        return reader, writer

    async def _lines(self, command: str, most: int) -> list[bytes]:
        """Answer the lines of a listing, and one more than `most` where there are more."""
        reader, writer = await self._data(command)
        lines: list[bytes] = []
        try:
            while line := await reader.readline():
                if len(lines) <= most:  # the rest is read and let go, else the answer is no 226
                    lines.append(line.rstrip(b"\r\n"))
        finally:
            writer.close()
        await ask(self._client, None, "2xx")
        return lines
