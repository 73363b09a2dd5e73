"""One receiver at a time takes files out of a folder, by a lock in the folder's own file system."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from wiredesk.errors import TransientError
from wiredesk_ingest.receivers.listing import LOCK, OURS

_T = TypeVar("_T")


class FolderAway(TransientError):
    """A channel's folder can't be read or written. Nothing is lost: it is looked at again."""

    blocked_on = "folder"


@asynccontextmanager
async def only_one(folder: Path) -> AsyncIterator[bool]:
    """Lock a folder for one look; answer whether no other receiver has it. Raises FolderAway."""
    with ExitStack() as stack:
        locking = asyncio.create_task(in_thread(partial(_is_ours, folder, stack)))
        try:
            yield await asyncio.shield(locking)
        finally:
            # Cancelled or not: what a thread opens is closed here, so here it is waited for.
            await asyncio.wait({locking})


def _is_ours(folder: Path, stack: ExitStack) -> bool:
    """Lock the folder, and tell whether no other receiver has it just now.

    Two of them would send each other's files again. The lock ends with its process.
    """
    for name in OURS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    path = folder / LOCK
    path.touch()
    lock = stack.enter_context(path.open("rb"))  # not to write it: see `writers`
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


async def in_thread(work: Callable[[], _T]) -> _T:
    """Do what waits for a file system. Raises FolderAway.

    A network's may take seconds to answer, and the event loop must not stand still.
    """
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        raise FolderAway(str(error)) from error
