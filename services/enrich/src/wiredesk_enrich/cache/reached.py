"""How far the partitions of the ingested articles are complete, in Redis: one hash."""

from collections.abc import Collection, Mapping
from typing import Any

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors


class RedisReached:
    """`Reached` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def read(self, partitions: Collection[int]) -> Mapping[int, int]:
        """Answer what is known."""
        asked = list(partitions)
        with redis_errors():
            found = await self._redis.hmget(keys.RELATIVES_REACHED, [str(each) for each in asked])
        pairs = zip(asked, found, strict=True)
        return {partition: int(offset) for partition, offset in pairs if offset is not None}

    async def note(self, offsets: Mapping[int, int]) -> None:
        """Note how far it is."""
        mapping: dict[Any, Any] = {str(p): str(offset) for p, offset in offsets.items()}
        with redis_errors():
            await self._redis.hset(keys.RELATIVES_REACHED, mapping=mapping)
