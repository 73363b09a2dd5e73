"""Follows what persons decided that sections are called; translate-metadata writes it."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from typing import Final

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.errors import RedisAway
from wiredesk.types import EDITIONS, Edition

LOOK_EVERY_S: Final = 0.5


class SectionNames:
    """Tells of every change of the names; what is known stands while Redis is away."""

    def __init__(self, redis: Redis, renamed: Callable[[Edition, Mapping[str, str]], None]) -> None:
        """`renamed` is called with all names of an edition that were decided."""
        self._redis = redis
        self._renamed = renamed
        self._known: dict[Edition, Mapping[str, str]] = {edition: {} for edition in EDITIONS}

    async def run(self) -> None:
        """Follow for ever. Cancel to stop."""
        while True:
            # Whether Redis answers is the follower's to say, which asks all the time.
            with contextlib.suppress(RedisAway):
                await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> None:
        """Read them once. Raises RedisAway."""
        for edition in EDITIONS:
            with redis_errors():
                said = await self._redis.get(keys.section_names(edition))
            names = json.loads(said) if said else {}
            if names != self._known[edition]:
                self._known[edition] = names
                self._renamed(edition, names)
