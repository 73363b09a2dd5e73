"""The memory's log, `translations.memory.v1`: written to, and read whole once, for the commands."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from itertools import islice
from typing import Final

from wiredesk.broker import LogReader, Sender
from wiredesk.events import Outgoing, outgoing
from wiredesk.topics import MEMORY
from wiredesk_translate_metadata.memory.entries import Entry
from wiredesk_translate_metadata.memory.table import MemoryTable

SERVICE: Final = "translate-metadata"
_BATCH: Final = 500


def outgoing_of(entry: Entry) -> Outgoing:
    """Make the record of an entry; of the same entry it has the same id."""
    record = entry.record
    return outgoing(
        MEMORY,
        entry.key,
        record,
        identity=(entry.key, record.target, record.at.isoformat()),
        source=SERVICE,
        at=record.at,
    )


async def read_whole(reader: LogReader, table: MemoryTable) -> None:
    """Put all that was there when the reading began into a table. Raises BrokerAway.

    The broker is asked how many partitions there are: whoever made the topic had settings of their
    own, and `up` on the embedded broker makes fewer.

    A record that cannot be read is passed over: nobody else is served by it, either.
    """

    async def partition(number: int) -> None:
        async for record in reader.read(MEMORY.name, number):
            table.take(record)

    partitions = await reader.partitions(MEMORY.name)
    await asyncio.gather(*map(partition, range(partitions)))


async def send_all(sender: Sender, entries: Sequence[Entry]) -> AsyncIterator[int]:
    """Send entries and answer, batch by batch, how many more are acknowledged. BrokerAway."""
    for batch in _batches(entries):
        await sender.send([outgoing_of(entry) for entry in batch])
        yield len(batch)


def _batches(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    left = iter(entries)
    while batch := list(islice(left, _BATCH)):
        yield batch
