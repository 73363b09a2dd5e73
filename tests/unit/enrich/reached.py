"""How far partitions are complete, in memory."""

from collections.abc import Collection, Mapping

from wiredesk.errors import RedisAway


class MemoryReached:
    """Stands in for Redis; `away` takes it down."""

    def __init__(self) -> None:
        self.offsets: dict[int, int] = {}
        self.away = False

    async def read(self, partitions: Collection[int]) -> Mapping[int, int]:
        """Answer what is known."""
        self._reach()
        return {each: self.offsets[each] for each in partitions if each in self.offsets}

    async def note(self, offsets: Mapping[int, int]) -> None:
        """Note how far it is."""
        self._reach()
        self.offsets |= offsets

    def _reach(self) -> None:
        if self.away:
            raise RedisAway("it was told to be away")
