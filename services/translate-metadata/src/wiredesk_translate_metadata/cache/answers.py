"""What engines have said, in Redis."""

from collections.abc import Mapping, Sequence

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk_translate_metadata.engines.answers import LIFETIME


class RedisAnswers:
    """`Answers` in Redis: one key an answer, with a lifetime."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def known(self, asked: Sequence[str]) -> Mapping[str, str]:
        """Answer what is known."""
        if not asked:
            return {}
        with redis_errors():
            found = await self._redis.mget([keys.machine(key) for key in asked])
        pairs = zip(asked, found, strict=True)
        return {key: str(said, "utf-8") for key, said in pairs if isinstance(said, bytes)}

    async def note(self, said: Mapping[str, str]) -> None:
        """Note answers."""
        pipeline = self._redis.pipeline(transaction=False)
        for key, text in said.items():
            pipeline.set(keys.machine(key), text.encode(), ex=LIFETIME)
        with redis_errors():
            await pipeline.execute()
