"""Lua scripts by name, sent by their hash; loaded again where Redis has lost them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any, Final

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import NoScriptError, ResponseError

from wiredesk.cache.client import is_missing_right, redis_errors
from wiredesk.errors import RedisRefuses, ReplicaAway

_NO_WRITES: Final = "flags=no-writes"  # in a script's first line

Argument = str | bytes | int | float


@dataclass(frozen=True, slots=True)
class Call:
    """One script call."""

    script: str
    keys: Sequence[str]
    args: Sequence[Argument]


class Scripts:
    """The scripts of one folder (`*.lua`), named by their file names."""

    def __init__(self, redis: Redis, folder: Traversable) -> None:
        self._redis = redis
        self._sources = {
            file.name.removesuffix(".lua"): file.read_text()
            for file in folder.iterdir()
            if file.name.endswith(".lua")
        }
        self._read_only = {
            name
            for name, source in self._sources.items()
            if _NO_WRITES in source.partition("\n")[0]
        }
        self._hashes = {
            name: hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest()
            for name, source in self._sources.items()
        }

    def queue(self, pipeline: Pipeline, call: Call) -> None:
        """Put a call on a pipeline."""
        # For EVALSHA Redis demands the right to write to every key, whatever the script does.
        send = pipeline.evalsha_ro if call.script in self._read_only else pipeline.evalsha
        send(self._hashes[call.script], len(call.keys), *call.keys, *call.args)

    async def run(self, calls: Sequence[Call], *, replicas_within_ms: int = 0) -> list[Any]:
        """Run calls in one round trip and answer their results, in order.

        With `replicas_within_ms`, one replica must have them within that time.
        Raises RedisAway and ReplicaAway; ResponseError where a script itself fails (a bug).
        """
        if not calls:
            return []
        with redis_errors():
            results = await self._execute(calls, replicas_within_ms)
            if any(isinstance(result, NoScriptError) for result in results):
                await self.load()
                results = await self._execute(calls, replicas_within_ms)
            for call, result in zip(calls, results, strict=False):  # WAIT's comes last
                if isinstance(result, ResponseError) and is_missing_right(result):
                    raise RedisRefuses(f"script {call.script} on {', '.join(call.keys)}: {result}")
            for result in results:
                if isinstance(result, Exception):
                    raise result
        if replicas_within_ms and results.pop() < 1:
            raise ReplicaAway(f"none within {replicas_within_ms} ms")
        return results

    async def _execute(self, calls: Sequence[Call], replicas_within_ms: int) -> list[Any]:
        pipeline = self._redis.pipeline(transaction=False)
        for call in calls:
            self.queue(pipeline, call)
        if replicas_within_ms:
            pipeline.execute_command("WAIT", 1, replicas_within_ms)
        return await pipeline.execute(raise_on_error=False)

    async def load(self) -> None:
        """Give Redis the scripts' sources."""
        with redis_errors():
            for source in self._sources.values():
                await self._redis.script_load(source)
