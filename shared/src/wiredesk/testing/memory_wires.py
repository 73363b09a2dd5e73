"""The seen filter and the receipts in memory, for tests. A contract suite holds them to Redis."""

from collections.abc import Collection, Mapping

from wiredesk.errors import RedisAway
from wiredesk.receipt import WireReceipt
from wiredesk.types import ArticleId


class MemorySeen:
    """Answers as `wiredesk.cache.seen.RedisSeen` does; `away` takes it down."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self.away = False
        self._digests: dict[tuple[str, ArticleId], str] = {}

    async def last(self, lane: str, ids: Collection[ArticleId]) -> Mapping[ArticleId, str]:
        """Answer the digests that are known."""
        _reach(away=self.away)
        return {id_: self._digests[lane, id_] for id_ in ids if (lane, id_) in self._digests}

    async def note(self, lane: str, digests: Mapping[ArticleId, str]) -> None:
        """Note digests."""
        _reach(away=self.away)
        self._digests |= {(lane, id_): digest for id_, digest in digests.items()}


class MemoryReceipts:
    """Answers as `wiredesk.cache.wires.RedisReceipts` does; `away` takes it down."""

    def __init__(self) -> None:
        """Begin with no receipt."""
        self.away = False
        self._receipts: dict[str, WireReceipt] = {}

    async def put(self, receipts: Collection[WireReceipt]) -> None:
        """Keep receipts."""
        _reach(away=self.away)
        self._receipts |= {receipt.digest: receipt for receipt in receipts}

    async def get(self, digest: str) -> WireReceipt | None:
        """Answer a wire's receipt."""
        _reach(away=self.away)
        return self._receipts.get(digest)


def _reach(*, away: bool) -> None:
    if away:
        raise RedisAway("taken down by the test")
