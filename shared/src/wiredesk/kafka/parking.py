"""Partitions that wait behind a record that must not fail, while all others go on."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from wiredesk.events import Record
from wiredesk.kafka.attempts import Place
from wiredesk.kafka.backoff import Backoff

Sleep = Callable[[float], Awaitable[None]]

_SHOWN: Final = 200  # characters of an error that health shows


@dataclass(slots=True)
class Lot:
    """One partition's records in their order; the first is the one that failed."""

    records: deque[Record]
    backoff: Backoff
    error: Exception
    wait: "asyncio.Future[None]"
    tries: int


class Parking:
    """Keeps the order of a partition: what comes behind a parked record is parked, too."""

    def __init__(self, sleep: Sleep, backoff: Callable[[], Backoff]) -> None:
        """Begin with nothing parked."""
        self._sleep = sleep
        self._backoff = backoff
        self._lots: dict[Place, Lot] = {}

    def __len__(self) -> int:
        """How many records are parked."""
        return sum(len(lot.records) for lot in self._lots.values())

    @property
    def stuck_on(self) -> str | None:
        """Say for health what is stuck, and how often it was tried."""
        for lot in self._lots.values():
            error = f"{type(lot.error).__name__}: {lot.error}"[:_SHOWN]
            return f"record {lot.records[0].place}, tried {lot.tries} times: {error}"
        return None

    def park(self, record: Record, error: Exception, tries: int) -> None:
        """Put a record that failed at the front of its partition, and wait longer each time."""
        lot = self._lots.get(_place(record))
        if lot is None:
            backoff = self._backoff()
            for _ in range(tries):
                backoff.next_s()
            self._lots[_place(record)] = Lot(
                deque([record]), backoff, error, self._nap(backoff), tries
            )
        else:
            lot.wait, lot.error = self._nap(lot.backoff), error
            lot.tries += 1

    def _nap(self, backoff: Backoff) -> "asyncio.Future[None]":
        return asyncio.ensure_future(self._sleep(backoff.next_s()))

    def behind(self, record: Record) -> bool:
        """Park a record whose partition waits already; answer whether it does."""
        lot = self._lots.get(_place(record)) if self._lots else None
        if lot is None:
            return False
        lot.records.append(record)
        return True

    def holds(self, record: Record) -> bool:
        """Whether this very record is the one that its partition waits for."""
        lot = self._lots.get(_place(record)) if self._lots else None
        return lot is not None and lot.records[0] is record

    def waits(self) -> "list[asyncio.Future[None]]":
        """Answer what ends when a parked record may be tried again."""
        return [lot.wait for lot in self._lots.values()]

    def due(self) -> list[Lot]:
        """Answer the partitions whose wait is over."""
        return [lot for lot in self._lots.values() if lot.wait.done()]

    def next_of(self, lot: Lot) -> None:
        """Let the first record go, which went through; an empty partition is free again."""
        first = lot.records.popleft()
        lot.tries, lot.backoff = 0, self._backoff()
        if not lot.records:
            del self._lots[_place(first)]

    def keep_only(self, owned: frozenset[int]) -> None:
        """Drop partitions that went away: their new owner has these records."""
        for place in [place for place in self._lots if place.partition not in owned]:
            self._lots.pop(place).wait.cancel()

    def close(self) -> None:
        """Drop all waits."""
        for wait in self.waits():
            wait.cancel()


def _place(record: Record) -> Place:
    return Place(record.topic, record.partition)
