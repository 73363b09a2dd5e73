"""Timers: a sorted set of (uri, instant), judged by Redis's clock alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.types import ArticleUri

_MS = 1000


@dataclass(frozen=True, slots=True)
class Timer:
    """One instant at which time alone may change a story."""

    uri: ArticleUri
    at: datetime

    @property
    def member(self) -> str:
        """Name it in the sorted set."""
        return f"{self._ms}|{self.uri}"

    @property
    def _ms(self) -> int:
        # Rounded up: a timer that fires a millisecond early would change nothing and be gone.
        return -int(-self.at.timestamp() * _MS // 1)

    @property
    def score(self) -> int:
        """Milliseconds since 1970."""
        return self._ms


class Timers:
    """All stories' timers."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def put(self, timers: Iterable[Timer]) -> None:
        """Set timers; one that is there already stays as it is."""
        scores = {timer.member: timer.score for timer in timers}
        if scores:
            with redis_errors():
                await self._redis.zadd(keys.DUE, scores)

    async def due(self, most: int) -> Sequence[Timer]:
        """Answer timers whose instant has come by Redis's clock, the oldest first."""
        with redis_errors():
            seconds, micros = await self._redis.time()
            now_ms = seconds * _MS + micros // _MS
            members = await self._redis.zrangebyscore(keys.DUE, "-inf", now_ms, 0, most)
        return [_parse(str(member, "utf-8")) for member in members if isinstance(member, bytes)]

    async def remove(self, timers: Iterable[Timer]) -> None:
        """Take timers away whose `due` command is acknowledged."""
        members = [timer.member for timer in timers]
        if members:
            with redis_errors():
                await self._redis.zrem(keys.DUE, *members)


def _parse(member: str) -> Timer:
    ms, uri = member.split("|", 1)
    return Timer(ArticleUri(uri), datetime.fromtimestamp(int(ms) / _MS, UTC))
