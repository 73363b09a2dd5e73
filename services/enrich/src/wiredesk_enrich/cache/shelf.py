"""The shelf of signatures in Redis, which all enrich workers share."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from importlib.resources import files
from typing import Any

from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache.scripts import Argument, Call, Scripts
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
from wiredesk_enrich.relatives.signature import Signature

_OF_NEIGHBOUR = 3  # id, signature, cluster


class RedisShelf:
    """`Shelf` in Redis: one script a visit. All keys are in one slot of a cluster."""

    def __init__(self, redis: Redis, kept: timedelta) -> None:
        """Use a client of `wiredesk.cache.client.connect`."""
        self._scripts = Scripts(redis, files("wiredesk_enrich.cache") / "scripts")
        self._kept = kept // timedelta(seconds=1)

    async def visit(self, visits: Sequence[Visit]) -> Sequence[Found]:
        """Put articles there."""
        results = await self._scripts.run([self._call(each) for each in visits])
        return [_found(each) for each in results]

    async def remember(self, said: Sequence[Said]) -> None:
        """Remember answers."""
        await self._scripts.run([_remember(each) for each in said])

    def _call(self, visit: Visit) -> Call:
        weighed = visit.signature.keys()
        args: list[Argument] = [
            *(keys.RELATIVES, visit.id, visit.digest, visit.revision),
            *(visit.signature.at, self._kept, LOOKED_THROUGH, KEPT_UNDER_KEY, NEIGHBOURS),
            visit.signature.encode(),
        ]
        for pair in weighed.items():
            args += pair
        return Call("visit", (keys.relatives_of(visit.id),), args)


def _remember(said: Said) -> Call:
    visit, relations = said.visit, said.relations
    args = (visit.digest, visit.revision, relations.model_dump_json(), relations.cluster)
    return Call("remember", (keys.relatives_of(visit.id),), args)


def _found(result: Sequence[Any]) -> Found:
    answer, *rest = result
    if answer:
        return Found(answer=Relations.model_validate_json(answer))
    before, *others = rest
    return Found(neighbours=tuple(_neighbours(others)), before=_id(before))


def _neighbours(told: Sequence[bytes]) -> Iterator[Neighbour]:
    for at in range(0, len(told), _OF_NEIGHBOUR):
        id_, signature, cluster = told[at : at + _OF_NEIGHBOUR]
        yield Neighbour(ArticleId(id_.decode()), Signature.decode(signature), _id(cluster))


def _id(text: bytes) -> ArticleId | None:
    return ArticleId(text.decode()) if text else None
