"""What a fetch brings is handed over without a gap, whatever a rebalance does meanwhile."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka.errors import IllegalStateError
from faust.types import TP

from wiredesk.kafka.transport import FeedConsumer

FIRST, SECOND = TP("wires", 0), TP("wires", 1)


class Desk:
    """Knows of a generation only after so many fetches."""

    def __init__(self, knows_after: int) -> None:
        self.taken: list[int] = []
        self._left = knows_after

    async def receive(self, generation: int, fetched: Iterable[Any]) -> bool:
        self._left -= 1
        if self._left >= 0:
            return False
        self.taken += fetched
        return True


class Member(FeedConsumer):
    """A consumer whose client has ten records a partition, and answers two a fetch."""

    should_stop = False
    flow_active = True

    def __init__(self, desk: Desk, committed: Mapping[TP, int]) -> None:
        self.app: Any = SimpleNamespace(consumer_generation_id=1, should_stop=False)
        self.transport: Any = SimpleNamespace(desk=desk)
        self.positions = {tp: committed.get(tp, 0) for tp in (FIRST, SECOND)}
        self.there = {FIRST, SECOND}
        self._committed_offset = defaultdict(lambda: None, committed)
        self._thread: Any = SimpleNamespace(seek_to_beginning=self.to_beginning)

    def refusal(self) -> None:
        return None

    def assignment(self) -> set[TP]:
        return self.there

    def _pace(self, *, busy: bool) -> None:
        self.should_stop = not busy

    async def _wait_next_records(self, *_: float) -> tuple[dict[TP, list[int]], set[TP]]:
        records = {}
        for tp, at in self.positions.items():
            records[tp] = list(range(at, min(at + 2, 10)))
            self.positions[tp] = min(at + 2, 10)
        return {tp: part for tp, part in records.items() if part}, self.there

    async def perform_seek(self) -> None:
        if not self.there:
            raise IllegalStateError
        self.positions |= {tp: at for tp, at in self._committed_offset.items() if at}

    async def to_beginning(self, *partitions: Any) -> None:
        self.positions |= {TP(*each): 0 for each in partitions}

    async def drain(self) -> None:
        await self._drain_messages(SimpleNamespace(should_stop=False))  # type: ignore[arg-type]


@pytest.mark.parametrize("committed", [{FIRST: 4, SECOND: 4}, {}, {FIRST: 4}])
@pytest.mark.parametrize("knows_after", [0, 1, 3])
async def test_what_a_desk_did_not_take_is_fetched_again(
    knows_after: int, committed: Mapping[TP, int]
) -> None:
    """From what is committed, and where nothing is from the first record: else it were a gap."""
    desk = Desk(knows_after)

    await Member(desk, committed).drain()

    expected = [n for tp in (FIRST, SECOND) for n in range(committed.get(tp, 0), 10)]
    assert sorted(desk.taken) == sorted(expected)


@pytest.mark.parametrize("gone", [set(), {FIRST}])
async def test_partitions_that_are_gone_by_then_are_nobodys_gap(gone: set[TP]) -> None:
    """Whoever has them next begins where they are committed."""
    desk = Desk(knows_after=1)
    member = Member(desk, {})
    member.there = gone

    await member.drain()

    assert desk.taken
