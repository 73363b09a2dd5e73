"""A shelf in this process: for the command line, measurements and tests."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from wiredesk.errors import RedisAway
from wiredesk.types import ArticleId
from wiredesk_enrich.relatives.judge import Neighbour, Relations
from wiredesk_enrich.relatives.shelf import (
    KEPT_UNDER_KEY,
    LOOKED_THROUGH,
    NEIGHBOURS,
    Found,
    Said,
    Visit,
)


@dataclass(slots=True)
class _Article:
    visit: Visit
    keys: Mapping[str, int]
    """Those under which it is found, with their weights; none as long as it is under no key."""
    cluster: ArticleId | None = None
    answers: dict[str, Relations] = field(default_factory=dict)


class MemoryShelf:
    """`Shelf` without Redis. It forgets nothing by itself: it lives as long as its process."""

    def __init__(self, kept: timedelta) -> None:
        """Begin empty; `away` makes it fail as Redis does when it is away."""
        self._kept = kept.total_seconds()
        self._articles: dict[ArticleId, _Article] = {}
        self._under: defaultdict[str, dict[ArticleId, float]] = defaultdict(dict)
        self.away = False

    async def visit(self, visits: Sequence[Visit]) -> Sequence[Found]:
        """Put articles there."""
        self._reach()
        return [self._visit(each) for each in visits]

    async def remember(self, said: Sequence[Said]) -> None:
        """Remember answers."""
        self._reach()
        for each in said:
            article = self._articles.get(each.visit.id)
            if article is None:
                continue
            article.answers[each.visit.digest] = each.relations
            if article.visit.revision == each.visit.revision:
                article.cluster = each.relations.cluster

    def _reach(self) -> None:
        if self.away:
            raise RedisAway("it was told to be away")

    def _visit(self, visit: Visit) -> Found:
        known = self._articles.get(visit.id)
        if known and visit.digest in known.answers:
            return Found(answer=known.answers[visit.digest])
        if known is None:
            known = self._articles[visit.id] = _Article(visit, {})
        keys = visit.signature.keys()
        if known.visit.revision <= visit.revision:
            self._place(known, visit, keys)
        return Found(neighbours=tuple(self._near(visit, keys)), before=known.cluster)

    def _place(self, known: _Article, visit: Visit, keys: Mapping[str, int]) -> None:
        for key in known.keys:
            self._under[key].pop(visit.id, None)
        known.visit, known.keys = visit, keys
        for key in keys:
            under = self._under[key]
            under[visit.id] = visit.signature.at
            if len(under) > KEPT_UNDER_KEY:
                del under[min(under, key=lambda id_: (under[id_], id_))]

    def _near(self, visit: Visit, keys: Mapping[str, int]) -> Iterator[Neighbour]:
        shared: defaultdict[ArticleId, int] = defaultdict(int)
        for key, weight in keys.items():
            for id_ in self._looked_through(key, visit):
                shared[id_] += weight
        for id_ in sorted(shared, key=lambda id_: (-shared[id_], id_))[:NEIGHBOURS]:
            article = self._articles[id_]
            yield Neighbour(id_, article.visit.signature, article.cluster)

    def _looked_through(self, key: str, visit: Visit) -> Sequence[ArticleId]:
        at = visit.signature.at
        near = [
            (then, id_)
            for id_, then in self._under[key].items()
            if abs(then - at) <= self._kept and id_ != visit.id
        ]
        if len(near) > LOOKED_THROUGH:
            near = sorted(near, reverse=True)[:LOOKED_THROUGH]
        return [id_ for _, id_ in near]
