"""Keeps the desk's tables filled from the topics, as often as the broker goes away."""

from collections.abc import AsyncIterator, Awaitable, Callable

from wiredesk.errors import TransientError
from wiredesk.events import Record
from wiredesk_console.tables import Tables


async def keep_following(
    records: Callable[[], AsyncIterator[Record]],
    tables: Tables,
    pause: Callable[[TransientError], Awaitable[None]],
    measure: Callable[[], None],
) -> None:
    """Read the topics from their beginning, again after each outage. Cancel to stop.

    `measure` is called after each record.

    What is known is forgotten only when records come again: while the broker is away, it is all
    that there is to show.
    """
    while True:
        begun = False
        try:
            async for record in records():
                if not begun:
                    tables.clear()
                    begun = True
                tables.take(record)
                measure()
        except TransientError as error:
            await pause(error)
