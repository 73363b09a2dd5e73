"""Who reads and who writes which keys of `keys.py`, and by which commands.

Redis's access lists are made from this table. A key that a script makes up as it runs counts as
any other: Redis asks for each of its commands.
"""

from dataclasses import dataclass
from typing import Final, Literal

from wiredesk.cache import keys
from wiredesk.groups import GROUPS
from wiredesk.types import EDITIONS, ArticleId

Service = Literal["ingest", "enrich", "translate-metadata", "publish", "site", "console"]

ANY: Final = "*"
_ANY_ID: Final = ArticleId(ANY)


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one kind, as a glob pattern of Redis; braces stand for themselves there."""

    pattern: str
    written_by: tuple[Service, ...]
    read_by: tuple[Service, ...]


def _editions() -> list[Keys]:
    return [
        keys_
        for edition in EDITIONS
        for keys_ in (
            Keys(keys.story(edition, ANY, _ANY_ID), ("publish",), ("publish", "site", "console")),
            Keys(keys.list_(edition, ANY, ANY), ("publish",), ("publish", "site")),
            # publish reads these two alone, but they stand among the keys of scripts that write,
            # and for Redis such a script may write to all that it names.
            Keys(keys.epoch(edition), ("publish",), ("publish", "site", "console")),
            Keys(keys.next_epoch(edition), ("publish",), ("publish",)),
            Keys(keys.changes(edition), ("publish",), ("publish", "site")),
            Keys(keys.number(edition), ("publish",), ("publish", "site")),
            Keys(keys.filled(edition), ("publish",), ("publish", "site")),
            Keys(keys.fence(edition), ("publish",), ("publish",)),
            Keys(keys.section_names(edition), ("translate-metadata",), ("site",)),
        )
    ]


_ANY_PARTITION: Final = "{p*}:"
_PARTITION: Final = keys.boot(0).removesuffix("boot")


def _of_any_partition(key: str) -> str:
    return key.replace(_PARTITION, _ANY_PARTITION)


def _partitions() -> list[Keys]:
    return [
        Keys(_of_any_partition(keys.state(0, _ANY_ID)), ("publish",), ("publish", "console")),
        Keys(_of_any_partition(keys.state_fence(0)), ("publish",), ("publish",)),
        Keys(_of_any_partition(keys.boot(0)), ("publish",), ("publish",)),
    ]


def _channels() -> list[Keys]:
    """Answer what the receivers share."""
    made = (keys.channel_lease, keys.channel_memory, keys.channel_state, keys.channel_pause)
    return [Keys(key(ANY), ("ingest",), ("ingest",)) for key in made]


def _marks() -> list[Keys]:
    """Answer what the runner of each stage notes."""
    return [
        Keys(keys.attempt(group.name, ANY), (group.service,), (group.service,)) for group in GROUPS
    ]


_TRANSLATE: Final[tuple[Service, ...]] = ("translate-metadata",)

TABLE: Final[tuple[Keys, ...]] = (
    *_editions(),
    *_partitions(),
    Keys(keys.DUE, ("publish",), ("publish",)),
    Keys(keys.seen(ANY, ANY), ("ingest",), ("ingest",)),
    Keys(keys.told(ANY), ("enrich",), ("enrich",)),
    Keys(keys.machine(ANY), _TRANSLATE, _TRANSLATE),
    Keys(keys.machine_lacking(ANY), _TRANSLATE, _TRANSLATE),
    Keys(keys.wire(ANY), ("ingest",), ("console",)),
    Keys(keys.relatives_of(ANY), ("enrich",), ("enrich",)),
    Keys(keys.relatives_by(ANY), ("enrich",), ("enrich",)),
    Keys(keys.RELATIVES_REACHED, ("enrich",), ("enrich",)),
    Keys(keys.enriched(ANY), ("translate-metadata",), ("translate-metadata",)),
    Keys(keys.uses(ANY), ("translate-metadata",), ("translate-metadata", "console")),
    Keys(keys.ASKED_AGAIN, ("translate-metadata",), ("translate-metadata",)),
    Keys(keys.RECALLED, ("translate-metadata",), ("translate-metadata",)),
    Keys(keys.TALLY, ("ingest",), ("ingest", "console")),
    Keys(keys.TALLIED, ("ingest",), ("ingest",)),
    Keys(keys.files(ANY), ("ingest",), ("console",)),
    *_channels(),
    *_marks(),
)

_ALWAYS: Final = ("hello", "ping", "select")
"""What the client says by itself."""
_RUNNER: Final = ("evalsha", "script|load", "expire", "hdel", "hmget", "hset", "incr", "del")

COMMANDS: Final[dict[Service, tuple[str, ...]]] = {
    "ingest": (
        *(*_ALWAYS, *_RUNNER, "mget", "set", "hincrby", "hsetnx", "get", "hgetall", "pexpire"),
        *("lpush", "ltrim"),
    ),
    "enrich": (*_ALWAYS, *_RUNNER, "hget", "hgetall", "zadd", "zrange", "zrem", "zremrangebyrank"),
    "translate-metadata": (
        *(*_ALWAYS, *_RUNNER, "mget", "set", "hgetall"),
        *("zadd", "zrem", "zremrangebyrank", "zrevrange", "sadd", "smembers"),
    ),
    "publish": (
        *(*_ALWAYS, *_RUNNER, "get", "set", "hget", "info", "time", "wait"),
        *("zadd", "zrem", "zrangebyscore", "zremrangebyrank", "xadd"),
    ),
    "site": (
        *(*_ALWAYS, "evalsha_ro", "script|load", "get", "hget", "hgetall", "hmget", "info"),
        *("zrange", "zscore", "xread", "xrevrange"),
    ),
    "console": (*_ALWAYS, "get", "hget", "hgetall", "hmget", "lrange", "zcard"),
}
"""Every command that a service sends, or that a script of its own calls."""
