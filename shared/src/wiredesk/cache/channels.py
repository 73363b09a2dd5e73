"""What all receivers and people know of the channels: their state, and which are paused."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from pydantic import NonNegativeInt, ValidationError
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.cache.leases import KEPT
from wiredesk.types import Frozen, Instant


class ChannelState(Frozen):
    """How a channel is; a field is None (`why`: empty) where that is not known, or not so."""

    last_look: Instant | None = None
    last_wire: Instant | None = None
    failing_since: Instant | None = None
    why: str = ""  # it fails, in a sentence
    failures: NonNegativeInt = 0  # one after the other, up to now
    next_look: Instant | None = None  # not before; where it fails
    paused_since: Instant | None = None

    def is_quiet(self, longest: timedelta | None, since: datetime, now: datetime) -> bool:
        """Tell whether no wire came for longer than is expected; counted from `since` at first."""
        if longest is None or self.paused_since is not None:
            return False
        return now - (self.last_wire or since) > longest


class ChannelStates:
    """The states in Redis. Each call is one round trip, and raises RedisAway."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def states(self, names: Collection[str]) -> dict[str, ChannelState]:
        """Answer the state of each channel."""
        pipeline = self._redis.pipeline(transaction=False)
        for name in names:
            pipeline.hgetall(keys.channel_state(name))
            pipeline.get(keys.channel_pause(name))
        with redis_errors():
            found = await pipeline.execute()
        pairs = zip(found[::2], found[1::2], strict=True)
        return {name: _state(*pair) for name, pair in zip(names, pairs, strict=True)}

    async def paused(self, names: Collection[str]) -> frozenset[str]:
        """Answer which channels are paused."""
        asked = list(names)
        if not asked:
            return frozenset()
        with redis_errors():
            found = await self._redis.mget([keys.channel_pause(name) for name in asked])
        return frozenset(name for name, since in zip(asked, found, strict=True) if since)

    async def pause(self, name: str, at: datetime) -> None:
        """Pause a channel until it is resumed, however long that is."""
        with redis_errors():
            await self._redis.set(keys.channel_pause(name), at.isoformat())

    async def resume(self, name: str) -> None:
        """End a pause."""
        with redis_errors():
            await self._redis.delete(keys.channel_pause(name))

    async def heard(self, last_wires: Mapping[str, datetime]) -> None:
        """Note when the last wire came in, by channel."""
        pipeline = self._redis.pipeline(transaction=False)
        for name, at in last_wires.items():
            pipeline.hset(keys.channel_state(name), "last_wire", at.isoformat())
            pipeline.expire(keys.channel_state(name), KEPT)
        with redis_errors():
            await pipeline.execute()


def _state(fields: Mapping[bytes, bytes], paused: bytes | None) -> ChannelState:
    said = {name.decode(): text.decode() for name, text in fields.items() if text}
    if paused:
        said["paused_since"] = paused.decode()
    try:
        return ChannelState.model_validate(said)
    except ValidationError:  # of another version
        return ChannelState()
