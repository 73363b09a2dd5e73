"""Marks of paragraphs in memory. For tests; the contract suite holds it to what Redis does."""

from collections.abc import Collection, Mapping

from wiredesk.cache.tellings import Marks
from wiredesk.errors import RedisAway
from wiredesk.types import ArticleId


class MemoryTellings:
    """Answers as `wiredesk.cache.tellings.RedisTellings` does; `away` takes it down."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.away = False
        self._marks: dict[ArticleId, dict[str, bytes]] = {}

    async def known(self, ids: Collection[ArticleId]) -> Marks:
        """Answer what is known."""
        self._reach()
        return {id_: dict(self._marks.get(id_, {})) for id_ in ids}

    async def note(self, marks: Marks, dropped: Mapping[ArticleId, Collection[str]]) -> None:
        """Note and forget."""
        self._reach()
        for id_, each in marks.items():
            kept = self._marks.setdefault(id_, {})
            kept.update(each)
            for revision in dropped.get(id_, ()):
                kept.pop(revision, None)

    def _reach(self) -> None:
        if self.away:
            raise RedisAway("taken down")
