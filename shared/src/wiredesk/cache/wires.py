"""Receipts: what ingest made of each wire, kept for a day so that people can ask."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final, Protocol

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.client import redis_errors
from wiredesk.receipt import WireReceipt

LIFETIME: Final = timedelta(days=1)


class Receipts(Protocol):
    """Receipts by the digest of their wire. Raises RedisAway."""

    async def put(self, receipts: Collection[WireReceipt]) -> None:
        """Keep receipts for `LIFETIME`, in one round trip; the newest of a wire is kept."""
        ...

    async def get(self, digest: str) -> WireReceipt | None:
        """Answer a wire's receipt; None where it is not there yet, or no longer."""
        ...


class RedisReceipts:
    """`Receipts` in Redis."""

    def __init__(self, redis: Redis) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._redis = redis

    async def put(self, receipts: Collection[WireReceipt]) -> None:
        """Keep receipts."""
        if not receipts:
            return
        pipeline = self._redis.pipeline(transaction=False)
        for receipt in receipts:
            pipeline.set(keys.wire(receipt.digest), receipt.model_dump_json(), ex=LIFETIME)
        with redis_errors():
            await pipeline.execute()

    async def get(self, digest: str) -> WireReceipt | None:
        """Answer a wire's receipt."""
        with redis_errors():
            found = await self._redis.get(keys.wire(digest))
        return None if found is None else WireReceipt.model_validate_json(found)
