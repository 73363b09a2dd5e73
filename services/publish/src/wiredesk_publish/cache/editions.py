"""Stories in the editions: one script does the whole write of a story in one edition."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import orjson

from wiredesk.cache import fields, keys
from wiredesk.cache.scripts import Argument, Call, Scripts
from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_publish.cache.store import PartitionUnfilled

LIST_LENGTH: Final = 10_000
"""Far beyond what any surface shows: a front has some dozens, the API pages through the rest."""


STORIES_A_CALL: Final = 20
"""A call costs as much as half a story; twenty stories keep Redis from others for 2 ms at most."""


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
        groups = [
            group
            for edition in EDITIONS
            for group in _groups([put for put in puts if put.rendering.edition == edition])
        ]
        calls = [_put_call(group, force=from_the_log) for group in groups]
        results = await self._scripts.run(calls, replicas_within_ms=self._wait_ms)
        for group, found in zip(groups, results, strict=True):
            _demand_fence(group, found)

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


def _groups(puts: Sequence[Put]) -> Iterator[Sequence[Put]]:
    """Cut one edition's puts into calls."""
    for begin in range(0, len(puts), STORIES_A_CALL):
        yield puts[begin : begin + STORIES_A_CALL]


def _put_call(puts: Sequence[Put], *, force: bool) -> Call:
    edition = puts[0].rendering.edition
    names = (keys.epoch, keys.next_epoch, keys.fence, keys.changes, keys.number)
    args: list[Argument] = [_prefix(edition), int(force), LIST_LENGTH]
    for put in puts:
        args += _put_arguments(put)
    return Call("put", tuple(name(edition) for name in names), args)


def _put_arguments(put: Put) -> Sequence[Argument]:
    """Answer a story's part of the script's arguments; what the script looks at comes first."""
    rendering = put.rendering
    hash_: list[Argument] = [
        *(fields.SEQ, put.seq, fields.STATUS, rendering.status),
        *(fields.TOKEN, put.token, fields.PARTITION, put.partition),
        *(fields.TAKEDOWNS, " ".join(sorted(put.takedowns))),
        *(fields.LIFTED, " ".join(sorted(put.lifted))),
        *(fields.SETS, orjson.dumps(dict(rendering.sets))),
    ]
    for pair in rendering.fields.items():
        hash_ += pair
    return (rendering.id, len(hash_), *hash_)


def _demand_fence(puts: Sequence[Put], results: Sequence[bytes]) -> None:
    for put, result in zip(puts, results, strict=True):
        if result == b"fenced":
            raise PartitionUnfilled(f"partition {put.partition} in {put.rendering.edition}")
