"""`wiredesk bench pipeline`: wires in at full speed and then at 50 a second, pages out."""

import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final

import aiohttp
import typer

from wiredesk.testing.servers import free_ports
from wiredesk.up.board import Board, read_board
from wiredesk_bench.feeding import Run, feed
from wiredesk_bench.processes import Usage, usage
from wiredesk_bench.wires import wires

MS: Final = 1000
PACE: Final = 50.0
WARM_UP: Final = 200


def pipeline(
    count: Annotated[int, typer.Option("--count", "-n", help="Wires at full speed.")] = 2000,
    paced: Annotated[int, typer.Option(help="Wires at 50 a second.")] = 500,
    broker: Annotated[str, typer.Option(help="As `wiredesk up --broker`.")] = "embedded",
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
) -> None:
    """Measure articles a second, latency from receiver to page, and CPU of each service."""
    with _running(broker) as board:
        found = asyncio.run(_measure(board, count, paced))
    found |= {"broker": broker, "at": datetime.now(UTC).isoformat(timespec="seconds")}
    _show(found)
    if result:
        result.write_text(json.dumps(found, indent=2) + "\n")


@contextmanager
def _running(broker: str) -> Iterator[Board]:
    with tempfile.TemporaryDirectory() as folder:
        data, port = Path(folder) / "data", str(free_ports(3))
        command = [str(Path(sys.executable).parent / "wiredesk"), "up", "--broker", broker]
        with (Path(folder) / "log").open("w") as log:
            process = subprocess.Popen(
                [*command, "--data", str(data), "--port", port],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
            try:
                line = process.stdout.readline() if process.stdout else ""
                board = read_board(data)
                if not line.startswith("ready") or board is None:
                    raise SystemExit((Path(folder) / "log").read_text()[-2000:])
                yield board
            finally:
                process.terminate()
                process.wait()


async def _measure(board: Board, count: int, paced: int) -> dict[str, Any]:
    rest = usage(board.data)
    await feed(board, list(wires(WARM_UP, "warm")), per_second=None)
    before, stage_before = usage(board.data), await _stage_cpu(board)
    full = await feed(board, list(wires(count, "full")), per_second=None)
    after, stage_after = usage(board.data), await _stage_cpu(board)
    slow = await feed(board, list(wires(paced, "paced")), per_second=PACE)
    return {
        "articles": count,
        "articles_per_s": round(count / full.seconds(), 1),
        "latency_ms_at_50_per_s": _percentiles(slow),
        "cpu_ms_per_article": _cpu(before, after, count),
        "stage_function_cpu_ms_per_article": {
            stage: round((stage_after[stage] - stage_before.get(stage, 0)) / count * MS, 3)
            for stage in sorted(stage_after)
        },
        "memory_mib_at_rest": {name: round(one.memory_mib) for name, one in rest.items()},
        "memory_mib_after": {name: round(one.memory_mib) for name, one in after.items()},
    }


def _percentiles(run: Run) -> dict[str, float]:
    found: Sequence[float] = run.latencies()
    return {
        f"p{part}": round(found[min(len(found) - 1, len(found) * part // 100)] * MS, 1)
        for part in (50, 90, 99)
    }


def _cpu(before: Mapping[str, Usage], after: Mapping[str, Usage], count: int) -> dict[str, float]:
    spent = {name: (after[name].cpu_s - before[name].cpu_s) / count * MS for name in after}
    return {name: round(ms, 2) for name, ms in spent.items()} | {
        "all": round(sum(spent.values()), 2)
    }


async def _stage_cpu(board: Board) -> dict[str, float]:
    """Answer the CPU seconds inside each stage's own function, from its metrics."""
    found: dict[str, float] = {}
    async with aiohttp.ClientSession() as session:
        for worker in board.workers:
            address = f"http://127.0.0.1:{worker.health_port}/metrics"
            async with session.get(address) as answer:
                for line in (await answer.text()).splitlines():
                    if line.startswith("wiredesk_stage_cpu_seconds_total{") and '"stage"' in line:
                        stage = line.split('stage="', 1)[1].split('"', 1)[0]
                        found[stage] = found.get(stage, 0.0) + float(line.rsplit(" ", 1)[1])
    return found


def _show(found: Mapping[str, Any]) -> None:
    for name, value in found.items():
        if isinstance(value, dict):
            typer.echo(f"{name}:")
            for key, figure in value.items():
                typer.echo(f"  {key:<12} {figure}")
        else:
            typer.echo(f"{name}: {value}")
