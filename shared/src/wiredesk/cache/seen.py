"""What an article last looked like in a lane, so that a feed's repeats go no further."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Final, Protocol

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.types import ArticleId

LIFETIME: Final = timedelta(days=7)
"""As long as the wire itself is kept: what comes again later is worth another look."""


class Seen(Protocol):
    """The content digests that were last seen, by lane and story. Raises RedisAway."""

    async def last(self, lane: str, ids: Collection[ArticleId]) -> Mapping[ArticleId, str]:
        """Answer the digests that are known, in one round trip."""
        ...

    async def note(self, lane: str, digests: Mapping[ArticleId, str]) -> None:
        """Note digests, in one round trip; each is forgotten after `LIFETIME`."""
        ...


class RedisSeen:
    """`Seen` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def last(self, lane: str, ids: Collection[ArticleId]) -> Mapping[ArticleId, str]:
        """Answer the digests that are known."""
        asked = list(ids)
        if not asked:
            return {}
        with redis_errors():
            found = await self._redis.mget([keys.seen(lane, id_) for id_ in asked])
        pairs = zip(asked, found, strict=True)
        return {id_: str(digest, "ascii") for id_, digest in pairs if isinstance(digest, bytes)}

    async def note(self, lane: str, digests: Mapping[ArticleId, str]) -> None:
        """Note digests."""
        if not digests:
            return
        pipeline = self._redis.pipeline(transaction=False)
        for id_, digest in digests.items():
            pipeline.set(keys.seen(lane, id_), digest, ex=LIFETIME)
        with redis_errors():
            await pipeline.execute()
