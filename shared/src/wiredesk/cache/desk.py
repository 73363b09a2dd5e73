"""What the desk reads in Redis: stories by what people call them, and what became of a wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import zstandard
from redis.asyncio import Redis

from wiredesk.cache import fields, keys
from wiredesk.cache.client import redis_errors
from wiredesk.receipt import WireReceipt
from wiredesk.story import Story
from wiredesk.story_names import ids_meant
from wiredesk.topic import PARTITIONS
from wiredesk.types import EDITIONS, ArticleId, Edition


@dataclass(frozen=True, slots=True)
class Pages:
    """What stands of a story in the editions."""

    seq: int = 0
    """The story's `seq` that all of them have come to; 0 where one knows nothing of it."""
    paths: Mapping[Edition, str] = field(default_factory=dict)
    """On the site, in the editions where it is readable."""


class DeskReader:
    """Reads; never writes."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def story(self, name: str) -> Story | None:
        """Find a story by its uri, its id or a page's address. Raises RedisAway."""
        for id_ in ids_meant(name):
            found = await self._by_id(id_)
            if found is not None:
                return found
        return None

    async def _by_id(self, id_: ArticleId) -> Story | None:
        # An id does not tell its partition; a look-up in each that there can be, in one round trip,
        # does. Those that there are not cost next to nothing, and no setting can hide a story.
        pipeline = self._redis.pipeline(transaction=False)
        for partition in range(PARTITIONS):
            pipeline.hget(keys.state(partition, id_), "story")
        with redis_errors():
            blobs = await pipeline.execute()
        for blob in blobs:
            if blob:
                body = zstandard.ZstdDecompressor().decompress(blob)
                return Story.model_validate_json(body)
        return None

    async def showing(self, use: str) -> int:
        """Answer how many stories are known to show a value (`overrides.use_of`)."""
        with redis_errors():
            return int(await self._redis.zcard(keys.uses(use)))

    async def receipt(self, digest: str) -> WireReceipt | None:
        """Answer what ingest made of a wire, for a day. Raises RedisAway."""
        with redis_errors():
            body = await self._redis.get(keys.wire(digest))
        return WireReceipt.model_validate_json(body) if body else None

    async def pages(self, id_: ArticleId) -> Pages:
        """Answer what readers find of a story in each edition. Raises RedisAway."""
        pipeline = self._redis.pipeline(transaction=False)
        for edition in EDITIONS:
            pipeline.get(keys.epoch(edition))
        with redis_errors():
            epochs = await pipeline.execute()
        for edition, epoch in zip(EDITIONS, epochs, strict=True):
            name = epoch.decode() if epoch else keys.NO_EPOCH
            told = [fields.SEQ, fields.STATUS, fields.PATH]
            pipeline.hmget(keys.story(edition, name, id_), told)
        with redis_errors():
            found = await pipeline.execute()
        paths = {
            edition: path.decode()
            for edition, (_, status, path) in zip(EDITIONS, found, strict=True)
            if status == fields.READABLE.encode() and path
        }
        return Pages(min(int(seq or 0) for seq, _, _ in found), paths)
