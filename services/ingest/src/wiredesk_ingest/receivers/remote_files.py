"""What a server with a folder has to be able to do, so that wires are taken from it."""

import hashlib
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from wiredesk_ingest.receivers.place import Place


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as a server lists it."""

    name: str  # below the folder; bytes that are no UTF-8 are surrogates
    size: int  # bytes
    changed: str  # in the server's words, so that they sort by time
    etag: str = ""  # where the server has one, it alone says whether the content is the same

    @property
    def token(self) -> str:
        """Sixteen letters that stand for this content under this name."""
        said = f"{self.name}\0{self.size}\0{self.etag or self.changed}"
        return hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @property
    def shown(self) -> str:
        """The name as text."""
        return self.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class Files(Protocol):
    """An open connection to a folder. All raise SourceFails; FileFails where others still work."""

    async def listed(self, most: int) -> list[RemoteFile]:
        """Answer files, not folders or links, and one more than `most` where there are more."""
        ...

    async def read(self, file: RemoteFile, most: int) -> bytes:
        """Answer a file's bytes, never more than `most` and one. Raises FileGone, too."""
        ...

    async def unchanged(self, file: RemoteFile) -> bool:
        """Tell whether a file is still the one that was listed."""
        ...

    async def move(self, file: RemoteFile, to: str) -> None:
        """Move a file to another path of the server, and make the folders it needs."""
        ...

    async def delete(self, file: RemoteFile) -> None:
        """Delete a file."""
        ...


class Server(Protocol):
    """A server with a folder."""

    place: Place
    whole_at_once: bool
    """Whether a file appears only when all of it is there."""

    def open(self) -> AbstractAsyncContextManager[Files]:
        """Connect, log in and go to the folder. Raises SourceFails."""
        ...
