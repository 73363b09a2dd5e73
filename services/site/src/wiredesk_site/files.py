"""The site's own files, held in memory under names that change with their content."""

import hashlib
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

from wiredesk_site.documents import ASK_AGAIN, FOR_EVER, Document
from wiredesk_site.policy import Policy

_TYPES: Final = {"css": "text/css; charset=utf-8", "svg": "image/svg+xml"}
_ROBOTS: Final = b"User-agent: *\nDisallow: /api/\n"


class OwnFiles:
    """`site.css` is served as `/static/site.<digest>.css`, so that it may be kept for ever."""

    def __init__(self, policy: Policy) -> None:
        self.assets: Mapping[str, str] = {}
        self._documents: dict[str, Document] = {}
        found = {}
        for file in files("wiredesk_site").joinpath("static").iterdir():
            name, _, suffix = file.name.rpartition(".")
            body = file.read_bytes()
            served = f"{name}.{hashlib.blake2b(body, digest_size=8).hexdigest()}.{suffix}"
            headers = policy.drawing if suffix == "svg" else policy.data
            self._documents[served] = Document(200, body, _TYPES[suffix], FOR_EVER, headers)
            found[file.name] = f"/static/{served}"
        self.assets = found
        self.robots = Document(200, _ROBOTS, "text/plain; charset=utf-8", headers=policy.data)
        drawing = self._documents[found["icon.svg"].removeprefix("/static/")]
        self.icon = Document(200, drawing.body, drawing.type, ASK_AGAIN, policy.drawing)

    def get(self, name: str) -> Document | None:
        """Answer one of the files by the name under which it is served."""
        return self._documents.get(name)
