"""Finds the relatives of a batch of articles in two round trips to the shelf."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wiredesk.types import ArticleId
from wiredesk_enrich.relatives.judge import Relations, judge
from wiredesk_enrich.relatives.shelf import Found, Said, Shelf, Visit


@dataclass(frozen=True, slots=True)
class Relating:
    """Asks a shelf, and judges."""

    shelf: Shelf

    async def relate(self, visits: Sequence[Visit]) -> Sequence[Relations]:
        """Answer the relatives of each, in their order. Raises RedisAway."""
        if not visits:
            return ()
        found = await self.shelf.visit(visits)
        said: list[Said] = []
        answers: list[Relations] = []
        given: dict[ArticleId, ArticleId] = {}
        for visit, each in zip(visits, found, strict=True):
            relations = each.answer or _judged(visit, each, given)
            given[visit.id] = relations.cluster
            answers.append(relations)
            if each.answer is None:
                said.append(Said(visit, relations))
        if said:
            await self.shelf.remember(said)
        return answers


def _judged(visit: Visit, found: Found, given: dict[ArticleId, ArticleId]) -> Relations:
    """Judge one, knowing the clusters that were `given` in this batch and stand nowhere yet."""
    neighbours = [
        replace(each, cluster=given[each.id]) if each.id in given else each
        for each in found.neighbours
    ]
    before = given.get(visit.id, found.before)
    return judge(visit.id, visit.signature, neighbours, before)
