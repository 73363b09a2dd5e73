"""What persons decided that editions call their sections, in Redis: site reads no topics."""

import json
from collections.abc import Mapping

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.types import Edition


class RedisSectionNames:
    """`SectionNames` in Redis: one key an edition."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def write(self, names: Mapping[Edition, Mapping[str, str]]) -> None:
        """Write the names of all editions in place of those that are there."""
        for edition, own in names.items():
            with redis_errors():
                await self._redis.set(keys.section_names(edition), json.dumps(own))
