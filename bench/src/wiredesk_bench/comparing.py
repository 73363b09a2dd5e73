"""`wiredesk bench pipeline --peers`: our stages on other machinery, in turns with our own."""

import asyncio
from pathlib import Path

import uvloop
from rich.console import Console
from rich.progress import Progress

from wiredesk.up.run import said
from wiredesk_bench.comparison import Comparison, Round
from wiredesk_bench.rounds import contending, measure
from wiredesk_peers.contenders import CONTENDERS, demand_quix


def compare(count: int, rounds: int, newsroom: Path) -> Comparison:
    """Let all contenders take turns. Says what to do where Quix Streams is missing, and exits."""
    with said():
        demand_quix()
    with Progress(console=Console(stderr=True), transient=True) as progress:
        found = [
            {name: _turn(name, number + 1, count, newsroom, progress) for name in CONTENDERS}
            for number in range(rounds)
        ]
    return Comparison(count, found)


def _turn(name: str, number: int, count: int, newsroom: Path, progress: Progress) -> Round:
    task = progress.add_task(f"round {number}: {name}", total=count)
    with (
        contending(name, newsroom) as board,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as loop,
    ):
        return loop.run(
            measure(board, name, count, lambda pages: progress.update(task, completed=pages))
        )
