"""What is kept of what went wrong, to be looked at and sent again: quarantine, dead letters."""

from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from wiredesk.broker import Lookup, Sender, Spot
from wiredesk.events import Outgoing, Record
from wiredesk.types import Clock
from wiredesk_console.excerpt import excerpt
from wiredesk_console.kept import Line, Newest
from wiredesk_console.replay import NotReplayable, letter_again, wire_again
from wiredesk_console.tables import Tables

GONE = "It is not among the newest that the desk knows, or no longer kept."

Again = Callable[[Record, str, datetime], Outgoing]
"""Makes the record that sends a kept one again, for whoever asked. Raises NotReplayable."""


@dataclass(slots=True)
class Replayed:
    """What became of a request to send records again."""

    sent: list[str] = field(default_factory=list)
    left: list[dict[str, str]] = field(default_factory=list)

    def leave(self, name: str, sentence: str) -> None:
        """Note what was not sent, and why."""
        self.left.append({"id": name, "sentence": sentence})


@dataclass(frozen=True, slots=True)
class Shelf:
    """One kind of what is kept. The bytes are read from the topic again each time."""

    newest: Newest
    lookup: Lookup
    sender: Sender
    clock: Clock
    again: Again

    async def record(self, name: str) -> Record | None:
        """Read one record again, by its id or its wire's digest. Raises BrokerAway."""
        entry = self.newest.find(name)
        if entry is None:
            return None
        async with aclosing(self.lookup.read([entry.spot])) as found:
            return (await anext(found))[1]

    async def show(self, name: str) -> dict[str, Any] | None:
        """Answer everything about one record but its bytes, and those around what is wrong."""
        entry, record = self.newest.find(name), await self.record(name)
        if entry is None or record is None:
            return None
        position = str(entry.line.get("position", ""))
        return {
            **entry.line,
            "headers": {each: record.header(each) for each in sorted(record.headers)},
            "excerpt": excerpt(record.value, int(position) if position.isdigit() else None),
        }

    async def replay(self, names: Sequence[str], who: str) -> Replayed:
        """Send records again, one in memory at a time. Raises BrokerAway, some may be sent."""
        done = Replayed()
        spots: dict[Spot, str] = {}
        for name in dict.fromkeys(names):
            if entry := self.newest.find(name):
                spots[entry.spot] = name
            else:
                done.leave(name, GONE)
        async with aclosing(self.lookup.read(list(spots))) as found:
            async for spot, record in found:
                await self._send(spots[spot], record, who, done)
        return done

    async def _send(self, name: str, record: Record | None, who: str, done: Replayed) -> None:
        if record is None:
            done.leave(name, GONE)
            return
        try:
            event = self.again(record, who, self.clock())
        except NotReplayable as error:
            done.leave(name, error.detail)
            return
        await self.sender.send([event])
        done.sent.append(name)

    def entries(self, most: int, wanted: dict[str, str]) -> dict[str, Any]:
        """Answer the newest that fit, how many do, how many are known, and how many there were."""
        found: list[Line] = self.newest.lines(most, wanted)
        counts = {"count": self.newest.count, "known": len(self.newest)}
        return {**counts, "fitting": self.newest.fitting(wanted), "entries": found}


def shelves(tables: Tables, lookup: Lookup, sender: Sender, clock: Clock) -> dict[str, Shelf]:
    """Answer the shelves by their names."""
    return {
        "quarantine": Shelf(tables.quarantine, lookup, sender, clock, wire_again),
        "dead-letters": Shelf(tables.dead_letters, lookup, sender, clock, letter_again),
    }
