"""Stories in the editions: one script call does the whole write of a story in one edition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import orjson

from wiredesk.cache import fields, keys
from wiredesk.cache.scripts import Argument, Call, Scripts
from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_publish.cache.store import PartitionUnfilled

LIST_LENGTH: Final = 10_000
"""Far beyond what any surface shows: a front has some dozens, the API pages through the rest."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """One story in one edition: the fields of its hash, and the lists that it is in."""

    edition: Edition
    id: ArticleId
    status: str
    fields: Mapping[str, Argument] = field(default_factory=dict)
    sets: Mapping[str, float] = field(default_factory=dict)  # list name to unix seconds


@dataclass(frozen=True, slots=True)
class Put:
    """A rendering with what the script must know of its story."""

    rendering: Rendering
    partition: int
    token: str
    seq: int
    takedowns: frozenset[str]
    lifted: frozenset[str]


class EditionStore:
    """The editions' hashes, lists and changes."""

    def __init__(self, scripts: Scripts, *, replicas_within_ms: int = 0) -> None:
        self._scripts = scripts
        self._wait_ms = replicas_within_ms

    async def put(self, puts: Sequence[Put], *, from_the_log: bool = False) -> None:
        """Write renderings; older ones and those over a standing takedown are passed over.

        Raises PartitionUnfilled where the partition's fence is another's, and RedisAway.
        """
        calls = [_put_call(put, force=from_the_log) for put in puts]
        results = await self._scripts.run(calls, replicas_within_ms=self._wait_ms)
        _demand_fence(puts, results)

    async def take_down(self, id_: ArticleId, partition: int, takedown: str) -> None:
        """Take a story out of every edition; nothing happens where the takedown is lifted."""
        calls = [
            Call(
                "takedown",
                (
                    keys.epoch(edition),
                    keys.next_epoch(edition),
                    keys.changes(edition),
                    keys.number(edition),
                ),
                (_prefix(edition), id_, partition, takedown),
            )
            for edition in EDITIONS
        ]
        await self._scripts.run(calls, replicas_within_ms=self._wait_ms)

    async def fence(self, partition: int, token: str, *, filled: bool) -> None:
        """Begin (`filled` false) or end the filling of a partition in all editions."""
        calls = [
            Call(
                "edition_fence",
                (keys.fence(edition), keys.filled(edition)),
                ("end" if filled else "begin", partition, token),
            )
            for edition in EDITIONS
        ]
        results = await self._scripts.run(calls)
        if any(result != b"ok" for result in results):
            raise PartitionUnfilled(f"partition {partition}: another owner fills it")


def _prefix(edition: Edition) -> str:
    return f"{{{edition}}}:"


def _put_call(put: Put, *, force: bool) -> Call:
    rendering = put.rendering
    edition = rendering.edition
    names = (keys.epoch, keys.next_epoch, keys.fence, keys.changes, keys.number)
    return Call(
        "put",
        tuple(name(edition) for name in names),
        (
            *(_prefix(edition), rendering.id, int(force), LIST_LENGTH),
            # What the script looks at: first, and in the order that it knows.
            *(fields.SEQ, put.seq, fields.STATUS, rendering.status),
            *(fields.TOKEN, put.token, fields.PARTITION, put.partition),
            *(fields.TAKEDOWNS, " ".join(sorted(put.takedowns))),
            *(fields.LIFTED, " ".join(sorted(put.lifted))),
            *(fields.SETS, orjson.dumps(dict(rendering.sets))),
            *(part for pair in rendering.fields.items() for part in pair),
        ),
    )


def _demand_fence(puts: Sequence[Put], results: Sequence[bytes]) -> None:
    for put, result in zip(puts, results, strict=True):
        if result == b"fenced":
            raise PartitionUnfilled(f"partition {put.partition} in {put.rendering.edition}")
