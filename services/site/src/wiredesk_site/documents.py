"""An assembled document, with every form of it that readers asked for."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from wiredesk.types import ArticleId
from wiredesk_site.encodings import COMPRESSORS, IDENTITY, WORTH_IT

Headers = list[tuple[str, str]]

HTML: Final = "text/html; charset=utf-8"
JSON: Final = "application/json"

ASK_AGAIN: Final = "public, max-age=0, must-revalidate"
"""Whoever keeps a document asks before each use, which costs a 304. Any time to live, and any
stale-while-revalidate or stale-if-error, would let a cache between show a killed page for as
long as that, and must be spent on top of the second that a takedown may take."""
NOT_KEPT: Final = "no-store"
FOR_EVER: Final = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Variant:
    """One form of a document, ready to be sent."""

    etag: str  # with its quotes
    headers: Headers
    body: bytes


@dataclass(slots=True)
class Document:
    """What a reader gets for one address."""

    status: int
    body: bytes
    type: str
    cache: str = ASK_AGAIN
    headers: Mapping[str, str] = field(default_factory=dict)
    """Besides type, caching and encoding; lower case."""
    path: str = ""
    """Its one right path, percent-decoded; another one that leads here is sent there."""
    lists: frozenset[str] = frozenset()
    """The lists that it was made from."""
    shown: frozenset[ArticleId] = frozenset()
    """The stories that are seen in it."""
    _variants: dict[str, Variant] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes that it takes, about, in all forms made so far."""
        forms = sum(len(each.body) for coding, each in self._variants.items() if coding != IDENTITY)
        return _OVERHEAD + len(self.body) + forms + _ID_BYTES * len(self.shown)

    @property
    def forms(self) -> int:
        """How many forms of it are held."""
        return len(self._variants)

    def variant(self, coding: str) -> Variant:
        """Answer the form in a content coding, made when it is first asked for."""
        found = self._variants.get(coding)
        if found is None:
            found = self._variants[coding] = self._make(coding)
        return found

    def _make(self, coding: str) -> Variant:
        squeezable = len(self.body) >= WORTH_IT and coding in COMPRESSORS
        body = COMPRESSORS[coding](self.body) if squeezable else self.body
        digest = hashlib.blake2b(self.body, digest_size=12).hexdigest()
        etag = f'"{digest}-{coding}"' if squeezable else f'"{digest}"'
        headers = [
            ("content-type", self.type),
            ("cache-control", self.cache),
            ("vary", "accept-encoding"),
            ("etag", etag),
            *self.headers.items(),
        ]
        if squeezable:
            headers.append(("content-encoding", coding))
        return Variant(etag, headers, body)


_OVERHEAD: Final = 2_000  # of the objects themselves
_ID_BYTES: Final = 80


def matches(if_none_match: str, etag: str) -> bool:
    """Answer whether an If-None-Match header names this etag (RFC 9110: compared weakly)."""
    if if_none_match.strip() == "*":
        return True
    return any(each.strip().removeprefix("W/") == etag for each in if_none_match.split(","))
