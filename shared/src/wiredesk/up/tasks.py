"""What is done with several tasks at once: one is stopped for another, all are ended."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """Answer what the work answers, or None once stop was asked: Kafka may take a minute."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if working.done():
        await cancelled(stopping)
        return working.result()
    await cancelled(working)
    return None


async def cancelled(*tasks: asyncio.Task[Any]) -> None:
    """Cancel tasks, and wait until each has ended."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
