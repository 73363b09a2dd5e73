"""`wiredesk bench pipeline`: wires in at full speed and then at 50 a second, pages out."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Annotated, Final

import aiohttp
import typer
import uvloop
from rich.console import Console
from rich.progress import Progress

from wiredesk.up.board import Board
from wiredesk_bench.feeding import Feeder
from wiredesk_bench.report import PipelineFigures, percentiles, write
from wiredesk_bench.running import running
from wiredesk_bench.senders import Senders
from wiredesk_bench.spending import look, spent
from wiredesk_bench.wires import Wire, wires

PACE: Final = 50.0
WARM_UP: Final = 300
_REST_S: Final = 3.0
"""After the start, before memory at rest is read: what was only needed for it is given back."""


def pipeline(  # noqa: PLR0913 - one option each
    count: Annotated[int, typer.Option("--count", "-n", min=1, help="Wires at full speed.")] = 4000,
    paced: Annotated[int, typer.Option(min=1, help="Wires at 50 a second.")] = 1000,
    broker: Annotated[str, typer.Option(help="As `wiredesk up --broker`.")] = "embedded",
    newsroom: Annotated[Path, typer.Option(metavar="DIR", help="The newsroom's files.")] = Path(
        "newsroom"
    ),
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
    *,
    peers: Annotated[
        bool,
        typer.Option(
            "--peers",
            help="Our stages in turns on our own machinery, a plain aiokafka loop and Quix "
            "Streams, always on Apache Kafka; --paced and --broker don't matter then.",
        ),
    ] = False,
    rounds: Annotated[int, typer.Option(min=1, help="Turns of each, with --peers.")] = 3,
) -> None:
    """Measure articles a second, latency from receiver to page, and CPU of each process.

    Starts a Wiredesk of its own. Two cores are enough; anything else that runs shows in the
    figures.
    """
    if peers:
        from wiredesk_bench.comparing import compare  # noqa: PLC0415 - services, for this alone

        comparison = compare(count, rounds, newsroom)
        comparison.show(Console())
        if result:
            write(comparison.as_json(), result)
        if comparison.failed:
            raise typer.Exit(1)
        return
    with (
        running(["--broker", broker, "--newsroom", str(newsroom)]) as board,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as loop,
    ):
        figures = loop.run(_measure(board, broker, count, paced))
    figures.show()
    if result:
        write(figures.as_json(), result)


async def _measure(board: Board, broker: str, count: int, paced: int) -> PipelineFigures:
    async with _feeders(board) as feeder:
        await asyncio.sleep(_REST_S)
        rest = await look(board)
        await feeder("warming up", WARM_UP).at_full_speed(made(WARM_UP, "warm"))
        feed, fast = feeder("full speed", count), made(count, "full")
        before = await look(board)
        full = await feed.at_full_speed(fast)
        after = await look(board)
        await feed.look_for_all(fast, full)
        slow = await feeder(f"{PACE:.0f} a second", paced).paced(made(paced, "paced"), PACE)
    return PipelineFigures(
        broker=broker,
        articles=count,
        articles_per_s=count / full.seconds(),
        paced_per_s=PACE,
        latency_ms=percentiles(slow.latencies()),
        spent=tuple(spent(before, after, count)),
        memory_mib_at_rest={name: one.memory_mib for name, one in rest.processes.items()},
    )


@asynccontextmanager
async def _feeders(board: Board) -> AsyncIterator[Callable[[str, int], Feeder]]:
    """Answer what makes a feeder with a progress bar: its name and how many wires it sends."""
    senders = Senders(f"{board.receiver}/wire/demo")
    async with aiohttp.ClientSession() as session, AsyncExitStack() as stack:
        stack.push_async_callback(senders.close)
        with Progress(console=Console(stderr=True), transient=True) as progress:

            def feeder(what: str, count: int) -> Feeder:
                task = progress.add_task(what, total=count)
                return Feeder(board.site, senders, session, lambda: progress.advance(task))

            yield feeder


def made(count: int, seed: str) -> Sequence[Wire]:
    """Make all wires before any is sent: making them is not what is measured."""
    return tuple(wires(count, seed))
