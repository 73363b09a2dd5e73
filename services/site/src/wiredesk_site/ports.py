"""What the keeper of documents needs, and what it answers."""

from dataclasses import dataclass
from typing import Protocol

from wiredesk.errors import RedisAway
from wiredesk.types import Edition
from wiredesk_site.documents import Document
from wiredesk_site.questions import Question, View


class Views(Protocol):
    """Where views come from."""

    async def read(self, question: Question) -> View:
        """Answer one question. Raises RedisAway."""


class Observer(Protocol):
    """Who wants to know how it goes."""

    def away(self, error: RedisAway) -> None:
        """Redis does not answer any more."""

    def back(self) -> None:
        """Redis answers, for the first time or again."""

    def missed(self, edition: Edition) -> None:
        """Some changes of an edition were not heard; its documents are checked."""

    def assembled(self) -> None:
        """A document was put together."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long what is known is trusted, in seconds."""

    check_every_s: float
    stale_max_s: float


@dataclass(frozen=True, slots=True)
class Served:
    """A document; `stale_s` is how long ago it was known to be good, where that is in doubt."""

    document: Document
    stale_s: float | None = None


class Unavailable(Exception):
    """Nothing can be said of this document now: Redis is away, or is being filled again."""
