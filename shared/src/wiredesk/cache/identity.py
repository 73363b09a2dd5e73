"""Which Redis answers, and since when: what every boot token begins with."""

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
