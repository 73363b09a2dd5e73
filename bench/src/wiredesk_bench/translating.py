"""`wiredesk bench translate`: how right metadata is, by kind and language, and what it costs.

What looking into a large translation memory costs, too (`remembering`).
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from wiredesk.newsroom import load
from wiredesk.settings_reading import read_settings
from wiredesk.types import EDITIONS
from wiredesk.worker import spare_the_collector
from wiredesk_bench.answers import Answers, Sayer, read_asked
from wiredesk_bench.made_segments import MOST
from wiredesk_bench.remembering import LOOKUPS, Lookups, as_json, fill, look, table_of
from wiredesk_bench.report import rounded, surroundings, write
from wiredesk_bench.translating_cost import cost
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources

QUALITY: Final = Path("tests/quality")
FOLDERS: Final = tuple(
    QUALITY / f"metadata{name}"
    for name in (
        *("", "_later", "_latest", "_feeds", "_wires", "_kinds", "_free"),
        *("_everyday", "_trade", "_fresh"),
    )
)
SAMPLES: Final = Path("samples")
SEGMENTS: Final = 20_000


def measure(folder: Path, *, held_out: bool | None = None) -> Answers:
    """Ask for all values; with `held_out` only for those that are, or are not."""
    answers, say = Answers(), _sayer()
    for asked in read_asked(folder):
        if held_out is None or asked.held_out is held_out:
            for edition in EDITIONS:
                answers.add(asked, edition, say(asked, edition))
    return answers


@cache
def _sayer() -> Sayer:
    settings = read_settings(TranslateSettings)
    house = House.read(settings.newsroom, store=settings.store)
    order = sources(settings.translation_sources, house)
    return Sayer(Chain(order), Dates(load(settings.newsroom).site))


def remembering(segments: int) -> Sequence[Lookups]:
    """Measure lookups in a memory of so many segments of each of four languages."""
    settings = read_settings(TranslateSettings)
    table = House.read(settings.newsroom, store=settings.store).memory
    with Progress(console=Console(stderr=True), transient=True) as progress:
        fill(table, segments, progress)
        return [*look(table, segments, progress)]


def translating(  # noqa: PLR0913 - each an option of its own
    folder: Annotated[
        list[Path] | None, typer.Option(exists=True, help="Values with answers.")
    ] = None,
    samples: Annotated[Path, typer.Option(exists=True, help="Wires that are timed.")] = SAMPLES,
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
    segments: Annotated[
        int, typer.Option(min=1, max=MOST - LOOKUPS, help="Of a memory that is looked into.")
    ] = SEGMENTS,
    *,
    held_out: Annotated[
        bool | None, typer.Option("--held-out/--seen", help="Only those values.")
    ] = None,
    faults: Annotated[
        bool, typer.Option("--faults", help="Name everything that is wrong.")
    ] = False,
) -> None:
    """Measure how right metadata is in five editions, and what it costs.

    The goal for CPU (1.5 ms) is about an article in a stream of different ones, each said once.
    """
    console, found = Console(), dict[str, Answers]()
    for each in folder or FOLDERS:
        found[each.name] = measure(each, held_out=held_out)
        _show(each.name, found[each.name], console, faults=faults)
    spare_the_collector()  # as workers do
    with Console(stderr=True).status("timing, for a minute or two ..."):
        costs = cost(samples)
    lookups = remembering(segments)
    for how, ms in costs.items():
        console.print(f"{ms:.2f} ms of CPU an article, five editions, {how}")
    console.print(table_of(lookups, segments))
    if result:
        right = {name: _shares(answers) for name, answers in found.items()}
        memory = as_json(lookups, segments)
        figures = {"right": right, "cpu_ms": costs, "memory": memory, **surroundings()}
        write(rounded(figures), result)


def _show(name: str, answers: Answers, console: Console, *, faults: bool) -> None:
    console.print(_table(name, answers))
    console.print(f"{answers.unmarked} of {answers.asked} values have a wrong mark or none")
    for fault in answers.faults if faults else ():
        console.print(fault, markup=False, highlight=False, soft_wrap=True)


def _shares(answers: Answers) -> Mapping[str, Mapping[str, float]]:
    return {kind: {each: answers.share(kind, each) for each in EDITIONS} for kind in answers.kinds}


def _table(name: str, answers: Answers) -> Table:
    table = Table(title=f"{name}: right / wrong", show_edge=False)
    for heading in ("kind", *EDITIONS):
        table.add_column(heading, justify="left" if heading == "kind" else "right")
    for kind in answers.kinds:
        table.add_row(kind, *_cells(answers, kind))
    return table


def _cells(answers: Answers, kind: str) -> Sequence[str]:
    counts = (answers.of[kind, edition] for edition in EDITIONS)
    return [f"{count.right} / {count.wrong}" for count in counts]
