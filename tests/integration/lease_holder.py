"""Holds a channel's lease in a process of its own; its argument is Redis's URL.

It says "taken", then renews for ever and tries to write at every line that it is sent; it says
what became of that.
"""

import asyncio
import sys
from datetime import timedelta
from typing import Final

from wiredesk.cache.client import connect
from wiredesk.cache.leases import Leases
from wiredesk.settings import CommonSettings

LEASE: Final = timedelta(seconds=1)
CHANNEL: Final = "news"


async def hold(url: str) -> None:
    """Take the lease and keep it."""
    redis = connect(CommonSettings.model_validate({"redis_url": url}))
    lease = await Leases(redis, LEASE).take(CHANNEL)
    assert lease is not None
    _say("taken")
    lines = asyncio.create_task(asyncio.to_thread(sys.stdin.readline))
    while True:
        await asyncio.wait({lines}, timeout=LEASE.total_seconds() / 4)
        if lines.done():
            wrote = await lease.keep({"etag": "the frozen one's"})
            _say("kept" if wrote else "lost")
            lines = asyncio.create_task(asyncio.to_thread(sys.stdin.readline))
        await lease.renew()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(hold(sys.argv[1]))
