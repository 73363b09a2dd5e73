"""`Shown` in Redis, which all translate-metadata workers share."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from importlib.resources import files

import zstandard
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.cache.scripts import Call, Scripts
from wiredesk.types import ArticleId, ArticleUri
from wiredesk_translate_metadata.again.shown import Noted, Remembered, Shower, Showing


class RedisShown:
    """One script a revision. What no revision renews is forgotten after `kept`."""

    def __init__(self, redis: Redis, kept: timedelta, most: int) -> None:
        """Use a client of `wiredesk.cache.client.connect`; a value has `most` stories at most."""
        self._redis = redis
        self._scripts = Scripts(redis, files("wiredesk_translate_metadata.cache") / "scripts")
        self._kept = kept // timedelta(seconds=1)
        self._most = most

    async def note(self, showings: Sequence[Showing]) -> Sequence[Noted]:
        """Note revisions."""
        found = await self._scripts.run([self._call(each) for each in showings])
        return [Noted(int(pass_), said) for pass_, said in found]

    def _call(self, showing: Showing) -> Call:
        event = zstandard.ZstdCompressor().compress(showing.event)
        args = (
            *(showing.revision, showing.pass_, event),
            *(f"{showing.partition}:{showing.id}", showing.at, self._kept, self._most),
            showing.uri,
        )
        named = (keys.enriched(showing.id), *map(keys.uses, showing.uses))
        return Call("note", named, args)

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note what was translated."""
        pipeline = self._redis.pipeline(transaction=False)
        for id_, body in said.items():
            pipeline.hset(keys.enriched(id_), "said", body)
            pipeline.expire(keys.enriched(id_), self._kept)
        with redis_errors():
            if said:
                await pipeline.execute()

    async def showers(self, uses: Sequence[str]) -> Sequence[Sequence[Shower]]:
        """Answer who shows them."""
        pipeline = self._redis.pipeline(transaction=False)
        for use in uses:
            pipeline.zrevrange(keys.uses(use), 0, -1, withscores=True)
        with redis_errors():
            found = await pipeline.execute() if uses else []
        return [[_shower(*each) for each in showers] for showers in found]

    async def remembered(self, ids: Sequence[ArticleId]) -> Sequence[Remembered | None]:
        """Answer the newest revisions."""
        pipeline = self._redis.pipeline(transaction=False)
        for id_ in ids:
            pipeline.hmget(keys.enriched(id_), ["uri", "revision", "pass", "event"])
        with redis_errors():
            found = await pipeline.execute() if ids else []
        return [_remembered(*each) for each in found]

    async def asked(self) -> Mapping[int, int]:
        """Answer how far the stories were asked for again."""
        with redis_errors():
            found = await self._redis.hgetall(keys.ASKED_AGAIN)
        return {int(partition): int(offset) for partition, offset in found.items()}

    async def note_asked(self, offsets: Mapping[int, int]) -> None:
        """Note it."""
        if not offsets:
            return
        with redis_errors():
            told = {str(partition): str(offset) for partition, offset in offsets.items()}
            await self._redis.hset(keys.ASKED_AGAIN, mapping=told)  # type: ignore[arg-type]

    async def recalled(self) -> frozenset[int]:
        """Answer the partitions whose stories are noted."""
        with redis_errors():
            return frozenset(map(int, await self._redis.smembers(keys.RECALLED)))

    async def note_recalled(self, partition: int) -> None:
        """Note it."""
        pipeline = self._redis.pipeline(transaction=False)  # in this order
        pipeline.hdel(keys.ASKED_AGAIN, str(partition))
        pipeline.sadd(keys.RECALLED, partition)
        with redis_errors():
            await pipeline.execute()


def _shower(member: bytes, at: float) -> Shower:
    partition, _, id_ = member.decode().partition(":")
    return Shower(at, int(partition), ArticleId(id_))


def _remembered(
    uri: bytes | None, revision: bytes, pass_: bytes, event: bytes
) -> Remembered | None:
    if uri is None:
        return None
    body = zstandard.ZstdDecompressor().decompress(event)
    return Remembered(ArticleUri(uri.decode()), revision.decode(), int(pass_), body)
