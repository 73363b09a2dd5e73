"""Object stores: S3 and what speaks like it, Google's and Azure's.

An object appears whole, so one look is enough, and its ETag says whether it is another one.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError, PreconditionError
from obstore.store import from_url

from wiredesk.errors import SettingsInvalid
from wiredesk_ingest.receivers.place import FileFails, FileGone, Place
from wiredesk_ingest.receivers.remote_files import RemoteFile

_ODD: Final = (BaseError, OSError, ValueError)
_PAGE: Final = 1000  # keys in an answer of S3
_PIECE: Final = 1 << 20

_NAMES: Final = {
    "s3": ("access_key_id", "secret_access_key"),
    "gs": ("", "service_account_key"),
    "az": ("account_name", "account_key"),
}
"""By the scheme of an address: what the store calls the user and the secret."""


class NoSuchStore(SettingsInvalid):
    """A channel's address is none of an object store. Write s3://bucket/prefix, gs:// or az://."""


@dataclass(frozen=True, slots=True)
class StoreLogin:
    """Which bucket, below which prefix, and who asks. Without a secret, nobody signs."""

    url: str  # s3://bucket/prefix
    user: str = ""  # access key, or the account's name
    secret: str = field(default="", repr=False)
    region: str = "us-east-1"
    endpoint: str = ""  # of a store that is not the provider's own: http://127.0.0.1:9000


class StoreServer:
    """The objects below one prefix of a bucket."""

    whole_at_once = True

    def __init__(
        self, login: StoreLogin, reach: Callable[[str], Awaitable[None]], step_s: float
    ) -> None:
        """Take what says whether an address may be reached; it is asked before each look."""
        self.place = Place(login.url, step_s, login.secret)
        parts = urlsplit(login.url)
        self._prefix = parts.path.strip("/")
        self._reach = reach
        self._endpoint = login.endpoint
        self._store = _store(login, step_s)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["StoreFiles"]:
        """Every request is a connection of its own; see `remote_files.Server`."""
        if self._endpoint:
            async with self.place.asked("connecting", *_ODD):
                await self._reach(self._endpoint)
        yield StoreFiles(self._store, self.place, self._prefix)


def _store(login: StoreLogin, step_s: float) -> Any:  # noqa: ANN401 - one of three classes
    parts = urlsplit(login.url)
    if parts.scheme not in _NAMES or not parts.netloc:
        raise NoSuchStore(login.url)
    user, secret = _NAMES[parts.scheme]
    options: dict[str, Any] = {user: login.user, secret: login.secret}
    options = {name: value for name, value in options.items() if name and value}
    if not login.secret:
        options["skip_signature"] = True
    if login.endpoint:
        options["endpoint"] = login.endpoint
    if parts.scheme == "s3":
        options["region"] = login.region
    patience = timedelta(seconds=step_s)
    return from_url(
        f"{parts.scheme}://{parts.netloc}",
        client_options={
            "allow_http": login.endpoint.startswith("http://"),
            "timeout": patience,
            "connect_timeout": patience,
        },
        retry_config={"max_retries": 1, "retry_timeout": patience},
        **options,
    )


class StoreFiles:
    """The objects below a prefix."""

    def __init__(self, store: Any, place: Place, prefix: str) -> None:  # noqa: ANN401 - see _store
        self._store = store
        self._place = place
        self._prefix = f"{prefix}/" if prefix else ""

    async def listed(self, most: int) -> list[RemoteFile]:
        """List page by page; see `remote_files.Files`."""
        found: list[RemoteFile] = []
        async with self._place.asked("listing the objects", *_ODD):
            pages = obstore.list(self._store, self._prefix or None, chunk_size=_PAGE)
            async for page in pages:
                for meta in page:
                    name = meta["path"].removeprefix(self._prefix)
                    changed = meta["last_modified"].isoformat()
                    found.append(RemoteFile(name, meta["size"], changed, meta["e_tag"] or ""))
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
            await obstore.rename_async(self._store, self._path(file.name), self._path(to))

    async def delete(self, file: RemoteFile) -> None:
        """Delete an object; see `remote_files.Files`."""
        async with self._asked("deleting", file):
            await obstore.delete_async(self._store, self._path(file.name))

    def _path(self, name: str) -> str:
        return f"{self._prefix}{name}"

    @asynccontextmanager
    async def _asked(self, tried: str, file: RemoteFile) -> AsyncIterator[None]:
        """Tell an object that is no longer there from a store that refuses."""
        async with self._place.asked(f"{tried} {file.shown}", *_ODD, fails=FileFails):
            try:
                yield
            except (FileNotFoundError, PreconditionError):
                raise FileGone(f"{self._place.name}: {file.shown}") from None
