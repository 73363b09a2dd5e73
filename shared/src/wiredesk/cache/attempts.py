"""Attempts in Redis: one hash of marks a stage, one counter a suspected record."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Final

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.kafka.attempts import Place, Span

# Scripts, for only those may write when memory is full: a takedown must not wait for its mark.
_MARK: Final = """#!lua flags=allow-oom
for i = 2, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('EXPIRE', KEYS[1], ARGV[1])"""
_BEGIN: Final = """#!lua flags=allow-oom
local tries = redis.call('INCR', KEYS[1])
redis.call('EXPIRE', KEYS[1], ARGV[1])
return tries"""

MARKS_LIVE: Final = timedelta(days=7)  # as long as the records that they speak of
TRIES_LIVE: Final = timedelta(days=1)


class RedisAttempts:
    """Keeps the runner's notes; all marks of a batch are one command."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis
        self._mark = redis.register_script(_MARK)
        self._begin = redis.register_script(_BEGIN)

    async def mark(self, stage: str, spans: Mapping[Place, Span]) -> None:
        """Note what is in hand now."""
        noted = [each for item in spans.items() for each in (_field(item[0]), _text(item[1]))]
        with redis_errors():
            await self._mark(keys=[keys.marks(stage)], args=[_seconds(MARKS_LIVE), *noted])

    async def marks(self, stage: str, places: Collection[Place]) -> Mapping[Place, Span]:
        """Answer what was noted and not cleared."""
        asked = list(places)
        with redis_errors():
            found = await self._redis.hmget(keys.marks(stage), [_field(place) for place in asked])
        return {
            place: _span(text) for place, text in zip(asked, found, strict=True) if text is not None
        }

    async def begin(self, stage: str, record: str) -> int:
        """Count one try."""
        key = keys.attempt(stage, record)
        with redis_errors():
            return int(await self._begin(keys=[key], args=[_seconds(TRIES_LIVE)]))

    async def end(self, stage: str, record: str) -> None:
        """Forget a record's tries."""
        with redis_errors():
            await self._redis.delete(keys.attempt(stage, record))

    async def clear(
        self, stage: str, places: Collection[Place], records: Collection[str] = ()
    ) -> None:
        """Forget marks and counters."""
        pipeline = self._redis.pipeline(transaction=False)
        if places:
            pipeline.hdel(keys.marks(stage), *(_field(place) for place in places))
        for record in records:
            pipeline.delete(keys.attempt(stage, record))
        with redis_errors():
            await pipeline.execute()


def _seconds(span: timedelta) -> int:
    return span // timedelta(seconds=1)


def _field(place: Place) -> str:
    return f"{place.topic}:{place.partition}"


def _text(span: Span) -> str:
    return f"{span.first}-{span.last}"


def _span(text: bytes | str) -> Span:
    first, _, last = (text if isinstance(text, str) else text.decode()).partition("-")
    return Span(int(first), int(last))
