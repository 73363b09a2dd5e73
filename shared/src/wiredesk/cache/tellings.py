"""Marks of the paragraphs that a story had in its newest revisions, to tell what a next one adds.

Of a story one worker is the owner, so nobody else writes its hash meanwhile; and a revision has the
same marks whoever makes them, so a redelivery or a replay writes the same again.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Final, Protocol

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.types import ArticleId

LIFETIME: Final = timedelta(days=7)
"""As long as the article's event is kept, from which a replay could make them anew."""

Marks = Mapping[ArticleId, Mapping[str, bytes]]
"""By story, and by revision in its string form."""


class Tellings(Protocol):
    """The marks of stories. Raises RedisAway."""

    async def known(self, ids: Collection[ArticleId]) -> Marks:
        """Answer what is known of stories, in one round trip; nothing of one that is new."""
        ...

    async def note(self, marks: Marks, dropped: Mapping[ArticleId, Collection[str]]) -> None:
        """Note revisions and forget others, in one round trip; all are forgotten in time."""
        ...


class NoTellings:
    """`Tellings` where nobody asks what is new."""

    async def known(self, ids: Collection[ArticleId]) -> Marks:
        """Answer nothing."""
        return {id_: {} for id_ in ids}

    async def note(self, marks: Marks, dropped: Mapping[ArticleId, Collection[str]]) -> None:
        """Note nothing."""


class RedisTellings:
    """`Tellings` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def known(self, ids: Collection[ArticleId]) -> Marks:
        """Answer what is known."""
        asked = list(ids)
        pipeline = self._redis.pipeline(transaction=False)
        for id_ in asked:
            pipeline.hgetall(keys.told(id_))
        with redis_errors():
            found = await pipeline.execute() if asked else []
        return {
            id_: {str(revision, "ascii"): marks for revision, marks in each.items()}
            for id_, each in zip(asked, found, strict=True)
        }

    async def note(self, marks: Marks, dropped: Mapping[ArticleId, Collection[str]]) -> None:
        """Note and forget."""
        if not marks:
            return
        pipeline = self._redis.pipeline(transaction=False)
        for id_, each in marks.items():
            pairs = [part for pair in each.items() for part in pair]
            pipeline.hset(keys.told(id_), items=pairs)
            if dropped.get(id_):
                pipeline.hdel(keys.told(id_), *dropped[id_])
            pipeline.expire(keys.told(id_), LIFETIME)
        with redis_errors():
            await pipeline.execute()
