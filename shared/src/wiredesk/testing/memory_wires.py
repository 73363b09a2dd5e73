"""What ingest notes in Redis, in memory, for tests. A contract suite holds both to the same."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from wiredesk.cache.tally import FILES_KEPT
from wiredesk.errors import RedisAway
from wiredesk.receipt import WireReceipt
from wiredesk.tally import ChannelTally, CountedWire, TakenFile, Tally
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


class MemoryTallies:
    """Answers as `wiredesk.cache.tally.RedisTallies` does; `away` takes it down."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self.away = False
        self._since: datetime | None = None
        self._channels: dict[str, ChannelTally] = {}
        self._reached: dict[int, tuple[int, datetime]] = {}
        self._files: dict[str, list[TakenFile]] = defaultdict(list)

    async def count(self, wires: Sequence[CountedWire], now: datetime) -> None:
        """Count wires."""
        _reach(away=self.away)
        for wire in wires:
            self._since = self._since or now
            reached, latest = self._reached.get(wire.partition, (-1, None))
            if wire.offset > reached or latest is None or wire.stamped > latest:
                stamp = wire.stamped if latest is None else max(wire.stamped, latest)
                self._reached[wire.partition] = (wire.offset, stamp)
                self._add(wire)

    def _add(self, wire: CountedWire) -> None:
        known = self._channels.get(wire.channel, ChannelTally())
        added = {
            "wires": known.wires + 1,
            wire.fate: getattr(known, wire.fate) + 1,
            "replayed": known.replayed + wire.replayed,
            "articles": known.articles + wire.articles,
            "takedowns": known.takedowns + wire.takedowns,
            "last": known.last
            if wire.replayed
            else max(known.last or wire.received, wire.received),
        }
        self._channels[wire.channel] = known.model_copy(update=added)
        if wire.file:
            self._files[wire.channel] = [wire.file, *self._files[wire.channel]][:FILES_KEPT]

    async def read(self) -> Tally:
        """Answer all that was counted."""
        _reach(away=self.away)
        return Tally(since=self._since, channels=dict(sorted(self._channels.items())))

    async def files(self, channel: str, most: int) -> Sequence[TakenFile]:
        """Answer files of a channel."""
        _reach(away=self.away)
        return self._files[channel][:most]


def _reach(*, away: bool) -> None:
    if away:
        raise RedisAway("taken down by the test")
