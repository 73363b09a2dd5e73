"""One round of one contender: its own Apache Kafka and Redis, the same wires as all others."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from wiredesk.cache.client import connect
from wiredesk.events import Outgoing
from wiredesk.ids import wire_digest
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.topics import WIRE_RAW
from wiredesk.up.board import Board
from wiredesk_bench.comparison import Round
from wiredesk_bench.running import RunFailed, running
from wiredesk_bench.shown import Shown
from wiredesk_bench.spending import look, spent
from wiredesk_bench.wires import Wire, wires
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.wire_record import wire_event

WARM_UP: Final = 500
_RECEIVED: Final = datetime(2026, 11, 28, 12, tzinfo=UTC)  # the same, so that pages are the same
_AT_ONCE: Final = 100
_LOOK_S: Final = 0.02
_REST_S: Final = 2.0
"""After the warm-up: what follows it (echoes of stories, commits) is not the round's."""
_STILL_S: Final = 60.0
"""Without another page for this long, a contender has lost some."""

Progress = Callable[[int], None]
"""Told how many pages there are."""


class PagesMissing(RunFailed):
    """A contender did not publish all that it was sent."""


@contextmanager
def contending(contender: str, newsroom: Path, broker: str = "kafka") -> Iterator[Board]:
    """Run one contender; `broker` is as `wiredesk up --broker`."""
    program = (sys.executable, "-m", "wiredesk_peers", contender)
    with running(["--broker", broker, "--newsroom", str(newsroom)], program) as board:
        yield board


async def measure(board: Board, contender: str, count: int, progress: Progress) -> Round:
    """Put wires on the log as fast as it takes them, and wait for the last page."""
    async with opened(board, progress) as course:
        await course.run(tuple(wires(WARM_UP, "warm")))
        await asyncio.sleep(_REST_S)
        full = tuple(wires(count, "full"))
        before = await look(board)
        seconds = await course.run(full)
        after = await look(board)
        pages = await course.shown.digest([wire.id for wire in full])
    return Round(contender, count / seconds, tuple(spent(before, after, count)), pages)


@asynccontextmanager
async def opened(board: Board, progress: Progress) -> AsyncIterator["Course"]:
    """Open both ends of a contender: the log of wires, and the pages."""
    settings = CommonSettings(
        broker=board.broker,
        broker_is_embedded=board.broker_is_embedded,
        redis_url=SecretStr(board.redis),
    )
    redis = connect(settings)
    try:
        async with KafkaSender(settings) as sender:
            yield Course(sender, Shown(redis), progress)
    finally:
        await redis.aclose()


@dataclass(frozen=True, slots=True)
class Course:
    """Where one contender runs."""

    sender: KafkaSender
    shown: Shown
    progress: Progress

    async def run(self, sent: Sequence[Wire]) -> float:
        """Answer the seconds from the first wire on the log to the last page in Redis."""
        events = [raw(wire) for wire in sent]
        until = await self.shown.changes() + len(sent)
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._send(events))
            await self._changed(until, len(sent))
        return await self._all_shown([wire.id for wire in sent], began)

    async def _send(self, events: Sequence[Outgoing]) -> None:
        for begin in range(0, len(events), _AT_ONCE):
            await self.sender.send(events[begin : begin + _AT_ONCE])

    async def _changed(self, until: int, count: int) -> None:
        """Wait until the editions have changed so often; each wire is one change of its own."""
        moved, before = time.perf_counter(), -1
        while (changes := await self.shown.changes()) < until:
            if changes != before:
                moved, before = time.perf_counter(), changes
                self.progress(count - (until - changes))
            if time.perf_counter() - moved > _STILL_S:
                raise PagesMissing(f"no page of {until - changes} wires comes")
            await asyncio.sleep(_LOOK_S)

    async def _all_shown(self, ids: Sequence[str], began: float) -> float:
        """Answer the seconds since the beginning once no page is missing.

        One is, at the first look, where another was written twice, and so counted twice.
        """
        ended = time.perf_counter()
        deadline = ended + _STILL_S
        while missing := await self.shown.missing(ids):
            if time.perf_counter() > deadline:
                raise PagesMissing(f"{missing} pages of {len(ids)} wires are missing")
            await asyncio.sleep(_LOOK_S)
            ended = time.perf_counter()
        return ended - began


def raw(wire: Wire) -> Outgoing:
    """Make the record that a receiver would make."""
    origin = Origin("demo", _RECEIVED, wire_digest(wire.body), len(wire.body))
    return wire_event(WIRE_RAW, wire.body, origin)
