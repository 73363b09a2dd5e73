"""Notes again, from the log, what a Redis that was emptied has forgotten of stories.

`wiredesk up` begins with an empty one at each start. Until a partition's stories are noted, nobody
asks for any of them again; then for all that show an override, for who knows how far that was.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Final

import structlog

from wiredesk.broker import LogReader
from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.stage import Input
from wiredesk.topics import ENRICHED
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.again.shown import Shown

LOOK_EVERY_S: Final = 1.0
AT_ONCE: Final = 40
"""Stories that are noted together; live ones pass between."""


@dataclass(slots=True)
class Recalling:
    """One worker's part: the partitions that it owns."""

    shown: Shown
    noting: Noting
    reader: LogReader
    owned: Callable[[], frozenset[int]]
    _known: frozenset[int] = field(default=frozenset())
    _times: Counter[int] = field(default_factory=Counter)

    def whole(self) -> Mapping[int, int]:
        """Answer the partitions that are owned and whose stories are noted.

        Each with how often that was done here: once more, and nobody knows what was asked for.
        """
        return {each: self._times[each] for each in self.owned() & self._known}

    async def watch(self) -> None:
        """Note whatever is not, for ever. Cancel to stop; raises RedisAway and BrokerAway."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> None:
        """Note the stories of each partition that are not noted."""
        self._known = await self.shown.recalled()
        for partition in sorted(self.owned() - self._known):
            await self._recall(partition)
            self._times[partition] += 1
            self._known |= {partition}

    async def _recall(self, partition: int) -> None:
        stories = 0
        async with aclosing(self._inputs(partition)) as inputs:
            batch: list[Input] = []
            async for each in inputs:
                batch.append(each)
                if len(batch) == AT_ONCE:
                    await self.noting.note_late(batch)
                    batch = []
                stories += 1
        await self.noting.note_late(batch)
        await self.shown.note_recalled(partition)
        if stories:
            log = structlog.get_logger()
            log.info("stories_recalled", partition=partition, revisions=stories)

    async def _inputs(self, partition: int) -> AsyncGenerator[Input, None]:
        async for record in self.reader.read(ENRICHED.name, partition):
            if (found := _read(record)) is not None:
                yield found


def _read(record: Record) -> Input | None:
    """Decode a record; one that can't be read is a dead letter by now."""
    try:
        return Input(record, decode(record))
    except RecordUnreadable:
        return None
