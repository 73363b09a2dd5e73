"""The newsroom's own pictures, straight from its folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Final

from wiredesk_site.documents import ASK_AGAIN, Headers
from wiredesk_site.policy import Policy

_TYPES: Final = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
_LONGEST: Final = 200  # characters of a name


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that may be sent."""

    file: Path
    etag: str
    headers: Headers


class Media:
    """Finds pictures. Only files of known types below the folder are found."""

    def __init__(self, folder: Path, policy: Policy) -> None:
        self._folder = folder.resolve()
        self._policy = policy

    def find(self, name: str) -> Picture | None:
        """Answer a picture by its path below the folder."""
        file = self._inside(name)
        if file is None:
            return None
        try:
            found = file.stat()
        except OSError:
            return None
        if not S_ISREG(found.st_mode):
            return None
        etag = f'"{found.st_mtime_ns:x}-{found.st_size:x}"'
        headers = [
            ("content-type", _TYPES[file.suffix.lower()]),
            ("content-length", str(found.st_size)),
            ("cache-control", ASK_AGAIN),
            ("etag", etag),
            *self._policy_of(file).items(),
        ]
        return Picture(file, etag, headers)

    def _inside(self, name: str) -> Path | None:
        # Names that begin with a dot are nobody's pictures, and `..` is one of them.
        parts = name.split("/")
        if len(name) > _LONGEST or any(part.startswith(".") or not part for part in parts):
            return None
        if "\0" in name or "\\" in name:
            return None
        file = self._folder.joinpath(*parts).resolve()  # a link may lead out
        known = file.suffix.lower() in _TYPES
        return file if known and file.is_relative_to(self._folder) else None

    def _policy_of(self, file: Path) -> Mapping[str, str]:
        return self._policy.drawing if file.suffix.lower() == ".svg" else self._policy.data
