"""Which articles went on without an engine that was away."""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple, Protocol

MOST: Final = 10_000
"""Articles remembered of a partition; the oldest are given up first: their readers are gone."""


class Place(NamedTuple):
    """Where an article stands in `articles.enriched.v1`."""

    partition: int
    offset: int


class Lacking(Protocol):
    """The articles that an engine is still to translate. All raise RedisAway."""

    async def note(self, places: Collection[Place]) -> None:
        """Note articles, at most `MOST` of a partition."""
        ...

    async def newest(self, partitions: Collection[int], most: int, skip: int) -> Sequence[Place]:
        """Answer the newest of each partition, after the first `skip` of it."""
        ...

    async def done(self, places: Collection[Place]) -> None:
        """Forget articles."""
        ...
