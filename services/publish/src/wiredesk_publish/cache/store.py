"""Stories in Redis: their states, one hash a story, compared and set by `seq`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from typing import Final

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.cache.identity import SECTIONS, identity, is_boot_token
from wiredesk.cache.scripts import Call, Scripts
from wiredesk.clock import utc_now
from wiredesk.errors import TransientError
from wiredesk.ids import article_id
from wiredesk.story import Story
from wiredesk.types import EDITIONS, ArticleUri
from wiredesk_publish.cache.packing import dump, pack, parse, unpack
from wiredesk_publish.folding import unknown

TOKENS: Final = 1 + len(EDITIONS)
"""What tells of a partition whether it is filled: one token in its states, one in each edition."""


class StateConflict(TransientError):
    """Another owner wrote this story in the meantime. It is read and folded again."""

    blocked_on = "another owner of the partition"


class PartitionUnfilled(TransientError):
    """Redis was lost, restored or failed over; the partition is filled from the log first."""

    blocked_on = "filling the cache from the log"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What Redis knew at one moment. `boots` has the partitions that are filled, and only those."""

    now: datetime
    redis: str
    boots: Mapping[int, str]
    stories: Mapping[ArticleUri, Story]


@dataclass(frozen=True, slots=True)
class StateWrite:
    """One story before and after a batch."""

    partition: int
    token: str
    before: Story
    after: Story
    body: bytes  # `after` in JSON


class StateStore:
    """The states of stories, in the partitions' hash slots."""

    def __init__(self, redis: Redis, *, replicas_within_ms: int = 0) -> None:
        self._redis = redis
        self._wait_ms = replicas_within_ms
        self.scripts = Scripts(redis, files("wiredesk_publish.cache") / "scripts")

    async def boots(self, partitions: Sequence[int]) -> tuple[str, Mapping[int, str]]:
        """Answer Redis's identity, and the tokens of those partitions that are filled under it."""
        pipeline = self._redis.pipeline(transaction=False)
        pipeline.info(*SECTIONS)
        _ask_tokens(pipeline, partitions)
        with redis_errors():
            info, *found = await pipeline.execute()
        redis = identity(info)
        return redis, _filled(redis, partitions, found)

    async def load(self, wanted: Mapping[ArticleUri, int]) -> Loaded:
        """Read Redis's clock and identity, the boots, and the stories wanted (uri to partition)."""
        if not wanted:
            return Loaded(utc_now(), "", {}, {})
        partitions = sorted(set(wanted.values()))
        pipeline = self._redis.pipeline(transaction=False)
        pipeline.time()
        pipeline.info(*SECTIONS)
        _ask_tokens(pipeline, partitions)
        for uri, partition in wanted.items():
            pipeline.hget(keys.state(partition, article_id(uri)), "story")
        with redis_errors():
            (seconds, micros), info, *rest = await pipeline.execute()
        redis = identity(info)
        tokens = len(partitions) * TOKENS
        return Loaded(
            now=datetime.fromtimestamp(seconds, UTC).replace(microsecond=micros),
            redis=redis,
            boots=_filled(redis, partitions, rest[:tokens]),
            stories={
                uri: parse(unpack(blob)) if blob else unknown(uri)
                for uri, blob in zip(wanted, rest[tokens:], strict=True)
            },
        )

    async def save(self, writes: Sequence[StateWrite]) -> None:
        """Compare and set; raises StateConflict or PartitionUnfilled, and RedisAway."""
        calls = [
            Call(
                "state",
                (keys.boot(write.partition), keys.state(write.partition, write.after.id)),
                (
                    write.token,
                    write.before.seq,
                    write.after.seq,
                    pack(write.body) if write.after.seq != write.before.seq else b"",
                ),
            )
            for write in writes
        ]
        results = await self.scripts.run(calls, replicas_within_ms=self._wait_ms)
        for write, result in zip(writes, results, strict=True):
            if result == b"conflict":
                raise StateConflict(write.after.uri)
            if result == b"unfilled":
                raise PartitionUnfilled(f"partition {write.partition}")

    async def demand(self, tokens: Mapping[int, str]) -> None:
        """Raise PartitionUnfilled where a partition is not under its token any more."""
        if not tokens:
            return
        pipeline = self._redis.pipeline(transaction=False)
        for partition in tokens:
            pipeline.get(keys.boot(partition))
        with redis_errors():
            found = await pipeline.execute()
        for (partition, token), boot in zip(tokens.items(), found, strict=True):
            if boot != token.encode():
                raise PartitionUnfilled(f"partition {partition}: filled again meanwhile")

    async def begin_fill(self, partition: int, token: str) -> None:
        """Keep former owners out of a partition's states."""
        keys_ = (keys.boot(partition), keys.state_fence(partition))
        await self.scripts.run([Call("fill_begin", keys_, (token,))])

    async def fill(self, partition: int, token: str, stories: Sequence[Story]) -> None:
        """Put states from the log; raises PartitionUnfilled where another filler took over."""
        fence = keys.state_fence(partition)
        calls = [
            Call(
                "fill_state",
                (fence, keys.state(partition, story.id)),
                (token, story.seq, pack(dump(story))),
            )
            for story in stories
        ]
        _demand_ok(partition, await self.scripts.run(calls))

    async def end_fill(self, partition: int, token: str) -> None:
        """Declare a partition filled."""
        keys_ = (keys.boot(partition), keys.state_fence(partition))
        _demand_ok(partition, await self.scripts.run([Call("fill_end", keys_, (token,))]))


def _ask_tokens(pipeline: Pipeline, partitions: Sequence[int]) -> None:
    for partition in partitions:
        pipeline.get(keys.boot(partition))
        for edition in EDITIONS:
            pipeline.hget(keys.filled(edition), str(partition))


def _filled(
    redis: str, partitions: Sequence[int], tokens: Sequence[bytes | None]
) -> Mapping[int, str]:
    """Answer the partitions whose states and editions were all filled by one filler.

    A filler that was overtaken may still take the fence of the editions: then nobody can write
    there, and only another filling helps.
    """
    found = {}
    for place, partition in enumerate(partitions):
        boot, *editions = tokens[place * TOKENS : (place + 1) * TOKENS]
        if boot and is_boot_token(boot, redis) and all(e == boot for e in editions):
            found[partition] = boot.decode()
    return found


def _demand_ok(partition: int, results: Sequence[bytes]) -> None:
    if any(result != b"ok" for result in results):
        raise PartitionUnfilled(f"partition {partition}: another owner fills it")
