"""Says who an article's relatives are, among those it was compared with. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wiredesk.types import ArticleId, Frozen
from wiredesk_enrich.relatives.likeness import Likeness, likeness
from wiredesk_enrich.relatives.signature import Signature

MOST: Final = 8
"""Ids of a kind in one article's event; a page shows as many."""


class Relations(Frozen):
    """An article's relatives, by their ids."""

    cluster: ArticleId
    """That of the first article of its event: its own where it is the first."""
    near_duplicates: tuple[ArticleId, ...] = ()
    related: tuple[ArticleId, ...] = ()
    """Of other events, newest first."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another article that has something in common with one."""

    id: ArticleId
    signature: Signature
    cluster: ArticleId | None = None
    """Its event; none where its own worker has not said yet."""


def judge(
    id_: ArticleId,
    signature: Signature,
    neighbours: Sequence[Neighbour],
    before: ArticleId | None = None,
) -> Relations:
    """Choose among the neighbours; `before` is the cluster that an earlier revision was in.

    An article that was put in another's event stays there: links to it must not come and go.
    """
    met = [(likeness(signature, each.signature), each) for each in neighbours]
    same = sorted(
        ((alike, each) for alike, each in met if alike.same_event),
        key=lambda pair: (-pair[0].event, pair[1].signature.at, pair[1].id),
    )
    cluster = before if before and before != id_ else _cluster(id_, signature, same)
    copies = tuple(each.id for alike, each in same if alike.near_duplicate)[:MOST]
    told = {each.id for _, each in same}
    others = [
        (alike, each)
        for alike, each in met
        if alike.related and each.id not in told and each.cluster != cluster
    ]
    return Relations(cluster=cluster, near_duplicates=copies, related=_newest(others))


def _cluster(
    id_: ArticleId, signature: Signature, same: Sequence[tuple[Likeness, Neighbour]]
) -> ArticleId:
    """Answer the cluster of the one that is most alike.

    Where that has none yet, its worker is judging it right now, and may see this article as we see
    it: both choose the elder of the two.
    """
    if not same:
        return id_
    _, best = same[0]
    return best.cluster or min((signature.at, id_), (best.signature.at, best.id))[1]


def _newest(others: Sequence[tuple[Likeness, Neighbour]]) -> tuple[ArticleId, ...]:
    """Choose those most alike, and put the newest first."""
    best = sorted(others, key=lambda pair: (-pair[0].names, pair[1].id))[:MOST]
    best.sort(key=lambda pair: (-pair[1].signature.at, pair[1].id))
    return tuple(each.id for _, each in best)
