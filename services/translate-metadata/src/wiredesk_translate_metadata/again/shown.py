"""What is remembered of stories, so that one can be asked for again when a value changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from wiredesk.types import ArticleId, ArticleUri


@dataclass(frozen=True, slots=True)
class Showing:
    """One revision of a story, as it came, and the values that it shows."""

    id: ArticleId
    uri: ArticleUri
    partition: int
    """Of `articles.enriched.v1`: whoever owns it asks for the story again."""
    revision: str
    at: float
    """When the article was made, in seconds since 1970: the newest are asked for first."""
    event: bytes
    """The value of its record."""
    uses: Sequence[str]
    pass_: int = 0


class Shower(NamedTuple):
    """A story that shows a value."""

    at: float
    partition: int
    id: ArticleId


@dataclass(frozen=True, slots=True)
class Remembered:
    """The newest revision of a story."""

    uri: ArticleUri
    revision: str
    pass_: int
    event: bytes


@dataclass(frozen=True, slots=True)
class Noted:
    """What is known of a story once a revision of it is noted."""

    pass_: int
    """As which the revision is to be translated."""
    said: bytes | None
    """What was translated of the story before, empty where nothing was; None where this is not its
    newest revision."""


class Shown(Protocol):
    """What all workers remember together. Raises RedisAway."""

    async def note(self, showings: Sequence[Showing]) -> Sequence[Noted]:
        """Note revisions, in their order, and answer what is known of each story.

        An older revision than the one that is known changes nothing. The same one again never has
        a lower pass than before.
        """
        ...

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note what was translated of stories that were noted just now."""
        ...

    async def showers(self, uses: Sequence[str]) -> Sequence[Sequence[Shower]]:
        """Answer the stories that show each value, the newest first."""
        ...

    async def remembered(self, ids: Sequence[ArticleId]) -> Sequence[Remembered | None]:
        """Answer the stories' newest revisions; None where one is forgotten."""
        ...

    async def asked(self) -> Mapping[int, int]:
        """Answer up to which override the stories of each partition were asked for again."""
        ...

    async def note_asked(self, offsets: Mapping[int, int]) -> None:
        """Note it."""
        ...

    async def recalled(self) -> frozenset[int]:
        """Answer the partitions of which all stories are noted that the log knows."""
        ...

    async def note_recalled(self, partition: int) -> None:
        """Note that they are, and that nobody knows up to which override they were asked for."""
        ...
