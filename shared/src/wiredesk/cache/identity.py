"""Which Redis answers, and since when: what every boot token begins with."""

import re
from collections.abc import Mapping
from typing import Any, Final

SECTIONS: Final = ("server", "replication")
"""What to ask INFO for."""


def identity(info: Mapping[str, Any]) -> str:
    """Name a Redis by its `run_id`, new with each start, and `master_replid`, with each promotion.

    A former primary that takes over again has not been started anew, and holds what the replica
    held in between. The scripts make the same name.
    https://redis.io/docs/latest/operate/oss_and_stack/management/replication/
    """
    return f"{info['run_id']}.{info['master_replid']}"


def boot_token(redis: str, partitions: int, nonce: str) -> str:
    """Name one filling of a partition: under which Redis, of how many partitions, and which.

    The number stands in the token so that whoever believes a filling knows of how many it is one:
    no setting can say another number, and none is left over from an earlier Redis.
    """
    return f"{redis}.{partitions}.{nonce}"


def is_boot_token(token: bytes, redis: str) -> bool:
    """Tell whether a token names a filling under this Redis; one without its number names none."""
    return re.fullmatch(rf"{re.escape(redis)}\.\d+\.[^.]+", token.decode()) is not None
