"""Follows the changes of all editions over one connection."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final, Protocol

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.cache.scripts import Call, Scripts
from wiredesk.errors import RedisAway
from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_site.changes import Change

WAIT_MS: Final = 300
"""How long one request for changes waits: so an absence of Redis is noticed soon."""
AT_ONCE: Final = 500
RETRY_S: Final = 0.2
PAUSE_S: Final = 0.02
"""Between two requests: a story's change comes once an edition, and all of them in a moment."""


class Listener(Protocol):
    """Who is told."""

    def begin(self, numbers: Mapping[Edition, int]) -> None:
        """Hear where every edition stands at the start of a connection."""

    def hear(self, change: Change) -> None:
        """Hear one change."""

    def reached(self) -> None:
        """Hear that Redis answers."""

    def lost(self, error: RedisAway) -> None:
        """Hear that Redis is away."""


Places = dict[bytes | str | memoryview, int | bytes | str | memoryview]
"""By stream, the last entry that was read."""


class Follower:
    """Tells a listener of every change, and when it may have missed some."""

    def __init__(self, redis: Redis, scripts: Scripts, listener: Listener) -> None:
        self._redis = redis
        self._scripts = scripts
        self._listener = listener

    async def run(self) -> None:
        """Follow for ever. Cancel to stop."""
        while True:
            try:
                await self._follow()
            except RedisAway as error:
                self._listener.lost(error)
                await asyncio.sleep(RETRY_S)

    async def _follow(self) -> None:
        calls = [Call("position", (keys.changes(e), keys.number(e)), ()) for e in EDITIONS]
        places = dict(zip(EDITIONS, await self._scripts.run(calls), strict=True))
        self._listener.begin({edition: int(number) for edition, (_, number) in places.items()})
        last: Places = {keys.changes(e).encode(): place for e, (place, _) in places.items()}
        # One connection for as long as it lives: a new one begins again at the present position.
        async with self._redis.client() as connection:
            while True:
                self._listener.reached()
                await self._read(connection, last)
                await asyncio.sleep(PAUSE_S)

    async def _read(self, connection: Redis, last: Places) -> None:
        with redis_errors():
            found: Any = await connection.xread(last, count=AT_ONCE, block=WAIT_MS)
        for stream, entries in found:
            for place, entry in entries:
                last[stream] = place
                self._listener.hear(_change(_EDITION_OF[stream], entry))


_EDITION_OF: Final = {keys.changes(edition).encode(): edition for edition in EDITIONS}


def _change(edition: Edition, entry: Mapping[bytes, Any]) -> Change:
    return Change(
        edition,
        int(entry[b"number"]),
        ArticleId(entry[b"id"].decode()),
        frozenset(entry[b"sets"].decode().split()),
        entry.get(b"status", b"").decode(),
    )
