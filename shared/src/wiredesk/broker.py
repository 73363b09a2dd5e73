"""What Wiredesk needs of a broker. `wiredesk.kafka` has the real one, `wiredesk.testing` the fake.

One contract suite holds both to what is said here.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import NamedTuple, Protocol

from wiredesk.events import Outgoing, Record


class Sender(Protocol):
    """Sends records. May be called from several tasks at once."""

    async def send(self, events: Sequence[Outgoing]) -> None:
        """Send all, in order, and return when every one is acknowledged by all replicas.

        Raises BrokerAway (some may have arrived: send all again) and RecordTooLarge.
        """
        ...


class Feed(Protocol):
    """Hands out the records of the partitions that this worker owns. Never acknowledges by itself.

    One task takes. Records of one partition come in the order of their offsets. What was taken
    and not done comes again: to this worker after a restart, or to whoever owns the partition.
    """

    async def take(self, most: int) -> Sequence[Record]:
        """Wait for the first record, then answer what is there, at most `most` records."""
        ...

    async def done(self, records: Sequence[Record]) -> None:
        """Mark records done, in the order in which they were taken; never leaves a gap.

        Records of a partition that was taken away in the meantime are passed over.
        """
        ...

    def partitions(self) -> frozenset[int]:
        """The partition numbers owned now (the same ones of every topic of the feed)."""
        ...

    def connected(self) -> bool:
        """Whether the broker is there now, as far as the feed knows without asking."""
        ...


class LogReader(Protocol):
    """Reads a partition from its beginning, outside of any consumer group."""

    def read(self, topic: str, partition: int) -> AsyncIterator[Record]:
        """Answer all records that were there when the reading began, oldest first, and stop.

        The end is found by a marker record of the reader's own (header `wd_marker`), because an
        embedded broker's end offset may be short; no marker is ever handed out.
        Raises BrokerAway.
        """
        ...

    async def partitions(self, topic: str) -> int:
        """Answer how many partitions a topic has, whatever the settings say. Raises BrokerAway."""
        ...


class Spot(NamedTuple):
    """Where one record stands, for as long as its topic keeps it."""

    topic: str
    partition: int
    offset: int


class Lookup(Protocol):
    """Reads single records again, outside of any consumer group."""

    def read(self, spots: Sequence[Spot]) -> AsyncGenerator[tuple[Spot, Record | None], None]:
        """Answer what stands at each spot, in their order, one record in memory at a time.

        The spots are those of records that were read before; None where one is no longer kept.
        Raises BrokerAway.
        """
        ...
