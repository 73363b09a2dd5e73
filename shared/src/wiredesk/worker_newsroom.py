"""How a worker reads the newsroom's files at its start."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Thread
from typing import Any, TypeVar

from wiredesk.clock import utc_now
from wiredesk.health import Problem
from wiredesk.metric_table import NEWSROOM_WRONG
from wiredesk.newsroom.last_good import LastGood
from wiredesk.newsroom.reading import Made, Read, read_or_recall
from wiredesk.settings import S
from wiredesk.worker import AskedToStop, WorkerContext

T = TypeVar("T")


async def read_newsroom(worker: WorkerContext[S], read: Read[Made]) -> Made:
    """Answer what `read` makes of the newsroom's folder, or else of its last good files.

    Health and a metric then say so, and the worker stays ready: they are what it did its work with
    before. `read` is given a folder that ends with it. Raises NewsroomError where there are no last
    good files, and AskedToStop.
    """
    newsroom, folder = worker.settings.newsroom, worker.settings.newsroom_last_good
    last_good = LastGood(folder, worker.name, newsroom) if folder else None
    reading = await _beside(
        lambda: read_or_recall(newsroom, read, last_good, utc_now), worker.stopping
    )
    if reading.notice:
        notices = [Problem("newsroom", reading.notice)]
        worker.health.mention(lambda: notices)
        worker.metrics.set(NEWSROOM_WRONG, to=True)
    return reading.made


async def _beside(make: Callable[[], T], stopping: asyncio.Event) -> T:
    """Make what takes seconds in a thread: meanwhile health answers, and a stop is heard.

    An executor would wait for its thread at the end; this one is let go.
    """
    made: Future[T] = Future()
    made.set_running_or_notify_cancel()

    def work() -> None:
        try:
            made.set_result(make())
        except Exception as error:  # noqa: BLE001 - who waits for it gets it
            made.set_exception(error)

    Thread(target=copy_context().run, args=(work,), daemon=True).start()
    waiting, stop = asyncio.wrap_future(made), asyncio.create_task(stopping.wait())
    either: set[asyncio.Future[Any]] = {waiting, stop}
    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if not waiting.done():
        waiting.cancel()
        raise AskedToStop
    return waiting.result()
