"""Which articles an engine is still to translate, in Redis: a sorted set a partition."""

from collections.abc import Collection, Sequence

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk_translate_metadata.engines.lacking import MOST, Place


class RedisLacking:
    """`Lacking` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def note(self, places: Collection[Place]) -> None:
        """Note articles."""
        pipeline = self._redis.pipeline(transaction=False)
        for partition, offset in places:
            pipeline.zadd(keys.machine_lacking(partition), {str(offset): offset})
        for partition in {place.partition for place in places}:
            pipeline.zremrangebyrank(keys.machine_lacking(partition), 0, -MOST - 1)
        with redis_errors():
            await pipeline.execute()

    async def newest(self, partitions: Collection[int], most: int, skip: int) -> Sequence[Place]:
        """Answer the newest ones."""
        asked = sorted(partitions)
        pipeline = self._redis.pipeline(transaction=False)
        for partition in asked:
            pipeline.zrevrange(keys.machine_lacking(partition), skip, skip + most - 1)
        with redis_errors():
            found = await pipeline.execute()
        pairs = zip(asked, found, strict=True)
        return [Place(partition, int(offset)) for partition, each in pairs for offset in each]

    async def done(self, places: Collection[Place]) -> None:
        """Forget articles."""
        pipeline = self._redis.pipeline(transaction=False)
        for partition, offset in places:
            pipeline.zrem(keys.machine_lacking(partition), str(offset))
        with redis_errors():
            await pipeline.execute()
