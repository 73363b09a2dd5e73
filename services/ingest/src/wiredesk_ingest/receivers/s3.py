"""Object stores that speak S3: Amazon's, Google's, MinIO and the like.

An object appears whole, so one look is enough, and its ETag says whether it is another one.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError, PreconditionError
from obstore.store import S3Store

from wiredesk.reach import Reach
from wiredesk_ingest.receivers.dialing import reachable
from wiredesk_ingest.receivers.place import FileFails, FileGone, Place
from wiredesk_ingest.receivers.remote_files import RemoteFile

_ODD: Final = (BaseError, OSError, ValueError)
_REFUSAL: Final = re.compile(r"<Code>(?P<code>\w{1,60})</Code>\s*<Message>(?P<message>[^<]{1,200})")
_PAGE: Final = 1000  # keys in an answer of S3
_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class StoreLogin:
    """Which bucket, below which prefix, and who asks."""

    bucket: str
    prefix: str
    key_id: str
    secret: str = field(repr=False)
    region: str = "us-east-1"
    endpoint: str = ""  # of another store than Amazon's: http://127.0.0.1:9000
    skipped: str = ""  # a prefix whose objects are no wires: where they are moved to


class _StorePlace(Place):
    """A store, whose refusals are XML (S3's `Error`)."""

    def said(self, error: Exception) -> str:
        """Answer a refusal's code and message alone."""
        found = _REFUSAL.search(str(error))
        return f"{found['code']}: {found['message']}" if found else super().said(error)


class StoreServer:
    """The objects below one prefix of a bucket."""

    whole_at_once = True

    def __init__(self, login: StoreLogin, reach: Reach, step_s: float) -> None:
        self.place: Place = _StorePlace(f"s3://{login.bucket}/{login.prefix}", step_s, login.secret)
        self._login = login
        self._reach = reach
        self._store = _store(login, step_s)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["StoreFiles"]:
        """See whether the store may be reached; see `remote_files.Server`.

        Each request is a connection of its own, which the library opens: that a name leads
        elsewhere a moment later, it does not see.
        """
        parts = urlsplit(self._login.endpoint)
        if parts.hostname:
            async with self.place.asked("connecting", *_ODD):
                await reachable(self._reach, parts.hostname, parts.port or 443)
        yield StoreFiles(self._store, self.place, self._login)


def _store(login: StoreLogin, step_s: float) -> S3Store:
    patience = timedelta(seconds=step_s)
    return S3Store(
        login.bucket,
        access_key_id=login.key_id,
        secret_access_key=login.secret,
        region=login.region,
        endpoint=login.endpoint or None,
        client_options={
            "allow_http": login.endpoint.startswith("http://"),
            "timeout": patience,
            "connect_timeout": patience,
        },
        retry_config={"max_retries": 1, "retry_timeout": patience},
    )


class StoreFiles:
    """The objects below a prefix."""

    def __init__(self, store: S3Store, place: Place, login: StoreLogin) -> None:
        self._store = store
        self._place = place
        prefix = login.prefix.strip("/")
        self._prefix = f"{prefix}/" if prefix else ""
        self._skipped = login.skipped.strip("/")

    async def listed(self, most: int) -> list[RemoteFile]:
        """List page by page; see `remote_files.Files`."""
        found: list[RemoteFile] = []
        async with self._place.asked("listing the objects", *_ODD):
            pages = obstore.list(self._store, self._prefix or None, chunk_size=_PAGE)
            async for page in pages:
                found += [self._of(meta) for meta in page if not self._skips(meta["path"])]
                if len(found) > most:
                    break
        return found[: most + 1]

    async def read(self, file: RemoteFile, most: int) -> bytes:
        """Fetch an object piece by piece; see `remote_files.Files`."""
        wire = bytearray()
        async with self._asked("reading", file):
            result = await obstore.get_async(
                self._store, self._path(file.name), options={"if_match": file.etag or None}
            )
            async for piece in result.stream(min_chunk_size=_PIECE):
                wire += piece
                if len(wire) > most:
                    break
        return bytes(wire[: most + 1])

    async def unchanged(self, file: RemoteFile) -> bool:
        """Ask for the ETag again; see `remote_files.Files`."""
        try:
            async with self._asked("looking at", file):
                meta = await obstore.head_async(self._store, self._path(file.name))
        except FileGone:
            return False
        return (meta["e_tag"] or "", meta["size"]) == (file.etag, file.size)

    async def move(self, file: RemoteFile, to: str) -> None:
        """Copy an object, then delete the first one; see `remote_files.Files`."""
        async with self._asked("moving", file):
            await obstore.rename_async(self._store, self._path(file.name), to.strip("/"))

    async def delete(self, file: RemoteFile) -> None:
        """Delete an object; see `remote_files.Files`."""
        async with self._asked("deleting", file):
            await obstore.delete_async(self._store, self._path(file.name))

    def _path(self, name: str) -> str:
        return f"{self._prefix}{name}"

    def _of(self, meta: "obstore.ObjectMeta") -> RemoteFile:
        name = meta["path"].removeprefix(self._prefix)
        changed = meta["last_modified"].isoformat()
        return RemoteFile(name, meta["size"], changed, meta["e_tag"] or "")

    def _skips(self, key: str) -> bool:
        return bool(self._skipped) and key.startswith(f"{self._skipped}/")

    @asynccontextmanager
    async def _asked(self, tried: str, file: RemoteFile) -> AsyncIterator[None]:
        """Tell an object that is no longer there from a store that refuses."""
        async with self._place.asked(f"{tried} {file.shown}", *_ODD, fails=FileFails):
            try:
                yield
            except (FileNotFoundError, PreconditionError):
                raise FileGone(f"{self._place.name}: {file.shown}") from None
