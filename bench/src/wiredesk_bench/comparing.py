"""`wiredesk bench pipeline --peers`: our stages on other machinery, in turns with our own."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import uvloop
from rich.console import Console
from rich.progress import Progress

from wiredesk.up.run import said
from wiredesk_bench.comparison import Comparison, Round
from wiredesk_bench.rounds import contending, measure
from wiredesk_bench.running import RunFailed
from wiredesk_peers.contenders import CONTENDERS, demand_quix


def compare(count: int, rounds: int, newsroom: Path) -> Comparison:
    """Let all contenders take turns. Says what to do where Quix Streams is missing, and exits."""
    with said():
        demand_quix()
    with Progress(console=Console(stderr=True), transient=True) as progress:
        turns = Turns(
            lambda name, number: _turn(name, number, count, newsroom, progress),
            lambda said: progress.console.print(said, markup=False, soft_wrap=True),
        )
        found = [turns.round(number + 1, CONTENDERS) for number in range(rounds)]
    return Comparison(count, found, turns.failed)


class Turns:
    """Lets contenders take turns. One that fails is out of it: the others have theirs all the same.

    What it did before is no figure beside theirs, and each further turn would fail as slowly.
    """

    def __init__(self, turn: Callable[[str, int], Round], tell: Callable[[str], None]) -> None:
        """`turn` measures a contender in a round, and raises RunFailed; `tell` is told of that."""
        self.failed: dict[str, str] = {}
        self._turn = turn
        self._tell = tell

    def round(self, number: int, contenders: Sequence[str]) -> dict[str, Round]:
        """Answer the turns of one round."""
        found = {}
        for name in contenders:
            if name in self.failed:
                continue
            try:
                found[name] = self._turn(name, number)
            except RunFailed as failed:
                self.failed[name] = failed.why
                self._tell(f"{name} failed in round {number}: {failed}")
        return found


def _turn(name: str, number: int, count: int, newsroom: Path, progress: Progress) -> Round:
    task = progress.add_task(f"round {number}: {name}", total=count)
    with (
        contending(name, newsroom) as board,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as loop,
    ):
        return loop.run(
            measure(board, name, count, lambda pages: progress.update(task, completed=pages))
        )
