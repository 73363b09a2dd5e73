"""Leases: of several workers, one at a time looks into a channel.

Redis's clock alone says when a lease has run out. Every taking has a token of its own, and what
the holder writes goes with it: a worker that stood still while its lease ran out, and another one
took the channel over, can write no more (a fencing token). It is compared and not ordered, and made
by chance and not counted: a Redis that was emptied would begin to count anew.
"""

import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors

LEASE: Final = timedelta(seconds=10)
"""How long a holder that says nothing more is waited for. It renews thrice in that time."""
KEPT: Final = timedelta(days=30)
"""Of a memory, from its last change. What is forgotten comes again, and is the same again."""

# With allow-oom, for a kill may come over a polled channel, and must not wait for memory.
_TAKE: Final = """#!lua flags=allow-oom
if redis.call('GET', KEYS[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1"""
_RENEW: Final = """#!lua flags=allow-oom
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1"""
_RELEASE: Final = """#!lua flags=allow-oom
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end"""
_WRITE: Final = """#!lua flags=allow-oom
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == 'replace' then redis.call('DEL', KEYS[2]) end
for i = 4, #ARGV, 2 do redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
redis.call('EXPIRE', KEYS[2], ARGV[3])
return 1"""


class Leases:
    """Gives the lease of a channel to one worker at a time."""

    def __init__(self, redis: Redis, lease: timedelta = LEASE) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self.redis = redis
        self.ms = lease // timedelta(milliseconds=1)
        self._take = redis.register_script(_TAKE)
        self.renew = redis.register_script(_RENEW)
        self.release = redis.register_script(_RELEASE)
        self.write = redis.register_script(_WRITE)

    async def take(self, channel: str) -> "Lease | None":
        """Take a channel's lease; None while another worker has it. Raises RedisAway."""
        token = secrets.token_hex(16)
        with redis_errors():
            taken = await self._take(keys=[keys.channel_lease(channel)], args=[token, self.ms])
        return Lease(self, channel, token) if taken else None


class Lease:
    """One taking of a channel. Each call raises RedisAway."""

    def __init__(self, leases: Leases, channel: str, token: str) -> None:
        """Made by `Leases.take`."""
        self._leases = leases
        self._channel = channel
        self._token = token
        self._key = keys.channel_lease(channel)

    async def renew(self) -> bool:
        """Hold it for another while; False where it was lost."""
        with redis_errors():
            return bool(
                await self._leases.renew(keys=[self._key], args=[self._token, self._leases.ms])
            )

    async def release(self) -> None:
        """Let the next worker have it at once; nothing happens where it was lost."""
        with redis_errors():
            await self._leases.release(keys=[self._key], args=[self._token])

    async def recall(self) -> dict[str, str]:
        """Answer the channel's memory."""
        with redis_errors():
            found = await self._leases.redis.hgetall(keys.channel_memory(self._channel))
        return {_text(name): _text(text) for name, text in found.items()}

    async def keep(self, texts: Mapping[str, str]) -> bool:
        """Replace the channel's memory; False where the lease was lost, and nothing is changed."""
        return await self._write(keys.channel_memory(self._channel), "replace", texts)

    async def note(self, facts: Mapping[str, str]) -> bool:
        """Change fields of the channel's state; False where the lease was lost."""
        return await self._write(keys.channel_state(self._channel), "merge", facts)

    async def _write(self, key: str, how: str, texts: Mapping[str, str]) -> bool:
        pairs = [each for pair in texts.items() for each in pair]
        args: list[str | int] = [self._token, how, KEPT // timedelta(seconds=1), *pairs]
        with redis_errors():
            return bool(await self._leases.write(keys=[self._key, key], args=args))


def _text(said: bytes | str) -> str:
    return said if isinstance(said, str) else said.decode()
