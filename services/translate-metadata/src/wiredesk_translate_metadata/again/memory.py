"""`Shown` in memory. For tests; the contract suite holds it to what Redis does."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from wiredesk.errors import RedisAway
from wiredesk.types import ArticleId
from wiredesk_translate_metadata.again.shown import Noted, Remembered, Shower, Showing


class MemoryShown:
    """Answers as `wiredesk_translate_metadata.cache.shown.RedisShown`; `away` takes it down."""

    def __init__(self, *, most: int = 10_000) -> None:
        """Begin with nothing; of each value the newest `most` stories are known."""
        self.away = False
        self._most = most
        self._stories: dict[ArticleId, Remembered] = {}
        self._showers: defaultdict[str, dict[tuple[int, ArticleId], float]] = defaultdict(dict)
        self._uses: dict[ArticleId, Sequence[str]] = {}
        self._said: dict[ArticleId, bytes] = {}
        self._asked: dict[int, int] = {}
        self._recalled: set[int] = set()

    async def note(self, showings: Sequence[Showing]) -> Sequence[Noted]:
        """Note revisions."""
        self._reach()
        return [self._note(each) for each in showings]

    def _note(self, showing: Showing) -> Noted:
        known = self._stories.get(showing.id)
        pass_ = showing.pass_
        if known and known.revision > showing.revision:
            return Noted(pass_, None)
        if known and known.revision == showing.revision:
            pass_ = max(pass_, known.pass_)
        self._stories[showing.id] = Remembered(showing.uri, showing.revision, pass_, showing.event)
        for use in self._uses.get(showing.id, ()):
            self._showers[use].pop((showing.partition, showing.id), None)
        self._uses[showing.id] = showing.uses
        for use in showing.uses:
            showers = self._showers[use]
            showers[showing.partition, showing.id] = showing.at
            if len(showers) > self._most:
                del showers[min(showers, key=lambda each: (showers[each], each))]
        return Noted(pass_, self._said.get(showing.id, b""))

    async def note_said(self, said: Mapping[ArticleId, bytes]) -> None:
        """Note what was translated."""
        self._reach()
        self._said.update(said)

    async def showers(self, uses: Sequence[str]) -> Sequence[Sequence[Shower]]:
        """Answer who shows them."""
        self._reach()
        return [
            sorted((Shower(at, *place) for place, at in self._showers[use].items()), reverse=True)
            for use in uses
        ]

    async def remembered(self, ids: Sequence[ArticleId]) -> Sequence[Remembered | None]:
        """Answer the newest revisions."""
        self._reach()
        return [self._stories.get(id_) for id_ in ids]

    async def asked(self) -> Mapping[int, int]:
        """Answer how far the stories were asked for again."""
        self._reach()
        return dict(self._asked)

    async def note_asked(self, offsets: Mapping[int, int]) -> None:
        """Note it."""
        self._reach()
        self._asked.update(offsets)

    async def recalled(self) -> frozenset[int]:
        """Answer the partitions whose stories are noted."""
        self._reach()
        return frozenset(self._recalled)

    async def note_recalled(self, partition: int) -> None:
        """Note it."""
        self._reach()
        self._asked.pop(partition, None)
        self._recalled.add(partition)

    def _reach(self) -> None:
        if self.away:
            raise RedisAway("taken down")
