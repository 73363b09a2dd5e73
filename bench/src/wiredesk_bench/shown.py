"""Looks into Redis for what readers would be shown, where no site runs."""

import hashlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.cache import fields, keys
from wiredesk.cache.client import Cache, redis_errors
from wiredesk.types import EDITIONS, ArticleId

_AT_ONCE: Final = 500  # stories a round trip


@dataclass(frozen=True, slots=True)
class Shown:
    """The pages of all editions."""

    redis: Cache

    async def changes(self) -> int:
        """Answer how many changes the edition that is written last has seen."""
        with redis_errors():
            return int(await self.redis.get(keys.number(EDITIONS[-1])) or 0)

    async def missing(self, ids: Sequence[str]) -> int:
        """Answer how many of these pages can't be read, in all editions together."""
        return sum(
            [found != fields.READABLE.encode() async for found in self._all(ids, fields.STATUS)]
        )

    async def digest(self, ids: Sequence[str]) -> str:
        """Answer one digest of all these pages: who made the same pages has the same."""
        whole = hashlib.sha256()
        async for page in self._all(ids, fields.PAGE):
            whole.update(page or b"")
        return whole.hexdigest()

    async def _all(self, ids: Sequence[str], field: str) -> AsyncIterator[bytes | None]:
        for edition in EDITIONS:
            for begin in range(0, len(ids), _AT_ONCE):
                pipeline = self.redis.pipeline(transaction=False)
                for id_ in ids[begin : begin + _AT_ONCE]:
                    pipeline.hget(keys.story(edition, keys.NO_EPOCH, ArticleId(id_)), field)
                with redis_errors():
                    found: list[bytes | None] = await pipeline.execute()
                for each in found:
                    yield each
