"""`wiredesk bench parse`: what parsing costs, by format, and what hostile wires can do."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Annotated, Any, Final, TypeVar

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from wiredesk.worker import spare_the_collector
from wiredesk_bench.hostile import hostile_wires
from wiredesk_bench.limits import Harm, harm, read
from wiredesk_bench.report import rounded, surroundings, write
from wiredesk_bench.typical import typical_wires

_ROUNDS: Final = 5
_ROUND_S: Final = 0.1
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one wire costs. CPU of this process; the median of some rounds."""

    name: str
    format: str
    articles: int
    kilobytes: float
    ms: float

    @property
    def us_a_kilobyte(self) -> float:
        """Microseconds for each 1,024 bytes."""
        return self.ms * 1000 / self.kilobytes

    @property
    def files_per_s(self) -> float:
        """How many such files one core reads in a second."""
        return 1000 / self.ms


def cost(name: str, wire: bytes) -> Cost:
    """Measure one wire."""
    reading = read(wire)  # and whatever is loaded only when it is needed
    ms = median(_once(lambda: read(wire)) for _ in range(_ROUNDS)) * 1000
    return Cost(name, reading.format or "refused", len(reading.items), len(wire) / 1024, ms)


def _once(work: Callable[[], object]) -> float:
    """Answer the CPU seconds of one call, over as many as fill a round."""
    begun, calls = time.process_time(), 0
    while (spent := time.process_time() - begun) < _ROUND_S:
        work()
        calls += 1
    return spent / calls


def parsing(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE...]", exists=True, dir_okay=False, help="Wires to measure."),
    ] = None,
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
    *,
    hostile: Annotated[
        bool, typer.Option("--hostile", help="1 MiB of each kind of harm as well, each alone.")
    ] = False,
) -> None:
    """Measure what parsing costs: a typical wire of each format, or the files given."""
    spare_the_collector()  # as workers do
    costs = [cost(name, wire) for name, wire in _seen(_wires(files), "measuring")]
    harms = (
        [harm(name, make()) for name, make in _seen(hostile_wires(), "harming")] if hostile else []
    )
    _show(costs, harms)
    if result:
        write(_as_json(costs, harms), result)


def _wires(files: Iterable[Path] | None) -> Mapping[str, bytes]:
    if not files:
        return typical_wires()
    return {file.name: file.read_bytes() for file in files}


def _seen(things: Mapping[str, _T], what: str) -> Iterable[tuple[str, _T]]:
    return track(list(things.items()), what, console=Console(stderr=True), transient=True)


def _show(costs: Iterable[Cost], harms: Iterable[Harm]) -> None:
    table = Table("wire", "format", box=None)
    for heading in ("articles", "KB", "ms", "µs/KB", "files/s"):
        table.add_column(heading, justify="right")
    for each in costs:
        figures = (f"{each.kilobytes:.1f}", f"{each.ms:.3f}", f"{each.us_a_kilobyte:.0f}")
        table.add_row(
            each.name, each.format, str(each.articles), *figures, f"{each.files_per_s:.0f}"
        )
    Console().print(table)
    hurt = Table("hostile wire", "outcome", box=None)
    hurt.add_column("ms", justify="right")
    hurt.add_column("MiB", justify="right")
    for one in harms:
        hurt.add_row(one.name, one.outcome, f"{one.ms:.0f}", f"{one.mebibytes:.0f}")
    if hurt.rows:
        Console().print(hurt)


def _as_json(costs: Iterable[Cost], harms: Iterable[Harm]) -> dict[str, Any]:
    rows = [
        {"name": each.name, "format": each.format, "kilobytes": each.kilobytes, "ms": each.ms}
        | {"us_a_kilobyte": each.us_a_kilobyte, "files_per_s": each.files_per_s}
        for each in costs
    ]
    hurt = [
        {"name": one.name, "outcome": one.outcome, "ms": one.ms, "mebibytes": one.mebibytes}
        for one in harms
    ]
    answer: dict[str, Any] = rounded({"wires": rows, "hostile": hurt} | surroundings())
    return answer
