"""Nothing is published from a guess: a partition is filled from the log before it is used."""

import asyncio
from collections.abc import Mapping
from typing import Final

from wiredesk.types import ArticleUri
from wiredesk_publish.cache.store import Loaded, PartitionUnfilled, StateStore
from wiredesk_publish.refill import Refill

LOOK_EVERY_S: Final = 1.0
"""How soon an emptied Redis is noticed when no wire comes in."""


class Boots:
    """Watches that the partitions owned here were filled under the Redis that answers now."""

    def __init__(self, states: StateStore, refill: Refill) -> None:
        self._states = states
        self._refill = refill
        self._filling = asyncio.Lock()

    async def load(self, wanted: Mapping[ArticleUri, int]) -> Loaded:
        """Load stories (uri to partition), after filling what is not filled.

        Raises PartitionUnfilled where a partition was lost again meanwhile.
        """
        loaded = await self._states.load(wanted)
        missing = frozenset(wanted.values()) - loaded.boots.keys()
        if not missing:
            return loaded
        await self.ensure(missing)
        loaded = await self._states.load(wanted)
        lost = frozenset(wanted.values()) - loaded.boots.keys()
        if lost:
            raise PartitionUnfilled(f"partitions {sorted(lost)}")
        return loaded

    async def ensure(self, partitions: frozenset[int]) -> None:
        """Fill those of the partitions that are not filled, one after the other."""
        async with self._filling:
            for partition in sorted(partitions):
                redis, boots = await self._states.boots((partition,))
                if partition not in boots:
                    await self._refill(partition, redis)

    async def look(self, owned: frozenset[int]) -> None:
        """Fill what is not filled, also when no input comes, and pause for a second."""
        _, boots = await self._states.boots(tuple(sorted(owned)))
        missing = owned - boots.keys()
        if missing:
            await self.ensure(missing)
        await asyncio.sleep(LOOK_EVERY_S)
