"""Counts wires by channel in Redis, each once, however often it is delivered, and names files.

Counted for as long as Redis keeps it: a Redis that was lost begins again at nought, and says since
when it counts.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Protocol

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.tally import ChannelTally, CountedWire, TakenFile, Tally

# What is delivered again stands at or before the offset that was reached. A log that began anew has
# such offsets, too, but its records are younger: so an offset or a time beyond is a wire to count.
_COUNT: Final = """
redis.call('HSETNX', KEYS[1], 'since', ARGV[1])
for i = 4, #ARGV, 10 do
  local place, offset, stamp = ARGV[i], tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2])
  local known = redis.call('HMGET', KEYS[2], place, place .. ':stamp')
  local reached, latest = tonumber(known[1] or -1), tonumber(known[2] or -1)
  if offset > reached or stamp > latest then
    redis.call('HSET', KEYS[2], place, ARGV[i + 1],
      place .. ':stamp', stamp > latest and ARGV[i + 2] or known[2])
    local channel = ARGV[i + 3] .. ':'
    local last = redis.call('HMGET', KEYS[1], channel .. 'last')[1]
    if ARGV[i + 6] == '0' and tonumber(ARGV[i + 4]) > tonumber(last or -1) then
      redis.call('HSET', KEYS[1], channel .. 'last', ARGV[i + 4])
    end
    redis.call('HINCRBY', KEYS[1], channel .. 'wires', 1)
    redis.call('HINCRBY', KEYS[1], channel .. ARGV[i + 5], 1)
    redis.call('HINCRBY', KEYS[1], channel .. 'replayed', ARGV[i + 6])
    redis.call('HINCRBY', KEYS[1], channel .. 'articles', ARGV[i + 7])
    redis.call('HINCRBY', KEYS[1], channel .. 'takedowns', ARGV[i + 8])
    if ARGV[i + 9] ~= '' then
      redis.call('LPUSH', ARGV[2] .. ARGV[i + 3], ARGV[i + 9])
      redis.call('LTRIM', ARGV[2] .. ARGV[i + 3], 0, ARGV[3] - 1)
    end
  end
end"""
FILES_KEPT: Final = 1_000
"""Files of a channel that are named, the newest."""
_SINCE: Final = "since"
_LAST: Final = "last"
_EPOCH: Final = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class Tallies(Protocol):
    """Counts of wires by channel. Raises RedisAway."""

    async def count(self, wires: Sequence[CountedWire], now: datetime) -> None:
        """Count wires, in the order of each partition, in one round trip; a known one not again."""
        ...

    async def read(self) -> Tally:
        """Answer all that was counted."""
        ...

    async def files(self, channel: str, most: int) -> Sequence[TakenFile]:
        """Answer files that came in by a channel, the newest first; `FILES_KEPT` at most."""
        ...


class RedisTallies:
    """`Tallies` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis
        self._count = redis.register_script(_COUNT)

    async def count(self, wires: Sequence[CountedWire], now: datetime) -> None:
        """Count wires."""
        if not wires:
            return
        told = [each for wire in wires for each in _arguments(wire)]
        with redis_errors():
            said = (now.isoformat(), keys.files(""), FILES_KEPT)
            await self._count(keys=[keys.TALLY, keys.TALLIED], args=[*said, *told])

    async def read(self) -> Tally:
        """Answer all that was counted."""
        with redis_errors():
            found = await self._redis.hgetall(keys.TALLY)
        told = {_text(name): _text(said) for name, said in found.items()}
        channels: dict[str, dict[str, str]] = defaultdict(dict)
        for name, said in told.items():
            channel, colon, what = name.rpartition(":")
            if colon:
                channels[channel][what] = said
        return Tally(
            since=told.get(_SINCE),
            channels={
                name: ChannelTally.model_validate(_with_last(said))
                for name, said in sorted(channels.items())
            },
        )

    async def files(self, channel: str, most: int) -> Sequence[TakenFile]:
        """Answer files of a channel."""
        with redis_errors():
            found = await self._redis.lrange(keys.files(channel), 0, most - 1)
        return [TakenFile.model_validate_json(each) for each in found]


def _milliseconds(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(milliseconds=1)


def _with_last(said: Mapping[str, str]) -> dict[str, Any]:
    if _LAST not in said:
        return dict(said)
    return {**said, _LAST: _EPOCH + timedelta(milliseconds=int(said[_LAST]))}


def _text(said: bytes | str) -> str:
    return said if isinstance(said, str) else said.decode("utf-8", "replace")


def _arguments(wire: CountedWire) -> tuple[str | int, ...]:
    return (
        *(wire.partition, wire.offset, _milliseconds(wire.stamped)),
        *(wire.channel, _milliseconds(wire.received)),
        *(wire.fate, int(wire.replayed), wire.articles, wire.takedowns),
        wire.file.model_dump_json() if wire.file else "",
    )
