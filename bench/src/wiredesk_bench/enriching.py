"""`wiredesk bench enrich`: how right enrich is, by language and kind, and what it costs."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.newsroom.authority import read_authority
from wiredesk.settings_reading import read_settings
from wiredesk.worker import spare_the_collector
from wiredesk_bench.enriching_cost import BATCH, WORDS, as_they_come, cost, lengthened, of_wires
from wiredesk_bench.events_told import BOTH_SIDES, SAME_EVENT, compare_clusters
from wiredesk_bench.labelled import Scores, read_labelled
from wiredesk_bench.report import rounded, surroundings, write
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.settings import EnrichSettings

FOLDER: Final = Path("tests/quality/articles")
_SHOWN: Final = (
    "language",
    "person",
    "place",
    "organisation",
    "main place",
    "top topic",
    "second topic",
)


def measure(folder: Path, *, held_out: bool | None = None) -> Scores:
    """Enrich all labelled articles, or only those that are held out, or are not, and compare."""
    wanted = [
        each for each in read_labelled(folder) if held_out is None or each.held_out is held_out
    ]
    wanted.sort(key=lambda each: (each.labels["at"], each.id))
    found = asyncio.run(as_they_come(_newcomers()(), [each.article() for each in wanted]))
    scores = Scores(aliases=_aliases())
    for each, enrichment in zip(wanted, found, strict=True):
        scores.add(each, enrichment)
    compare_clusters(scores, list(zip(wanted, found, strict=True)))
    return scores


@cache
def _aliases() -> Mapping[str, frozenset[str]]:
    rows = read_authority(read_settings(EnrichSettings).newsroom)
    return {each.id: frozenset(each.aliases) for each in rows if each.kind == "place"}


@cache
def _newcomers() -> Callable[[], EnrichStage]:
    """Answer what makes stages that have seen no article yet; the names are built once."""
    settings = read_settings(EnrichSettings)
    enrichers = chain(settings, load(settings.newsroom))

    def newcomer() -> EnrichStage:
        shelf = MemoryShelf(timedelta(hours=settings.relatives_hours))
        return EnrichStage(enrichers, utc_now, Unobserved(), Related(shelf, Unobserved()))

    return newcomer


def enriching(
    folder: Annotated[Path, typer.Option(exists=True, help="Labelled articles.")] = FOLDER,
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
    wires: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Agencies' files, for their cost, too."),
    ] = None,
    *,
    held_out: Annotated[
        bool | None, typer.Option("--held-out/--seen", help="Only those articles.")
    ] = None,
    faults: Annotated[
        bool, typer.Option("--faults", help="Name everything that is wrong.")
    ] = False,
) -> None:
    """Measure how right language, names, places and topics are, and what enriching costs.

    The goal for CPU (2 ms) is about articles that come one by one: in batches they cost less.
    """
    scores = measure(folder, held_out=held_out)
    costs = _costs(folder, wires)
    console = Console()
    console.print(_table(scores))
    for side in BOTH_SIDES:
        same = scores.of[side, SAME_EVENT]
        console.print(f"same event, {side}: {same.precision:.2f} / {same.recall:.2f}")
    for kind, ms in costs.items():
        console.print(f"{ms:.2f} ms of CPU an article of {WORDS} words, {kind}")
    for fault in scores.faults if faults else ():
        console.print(fault, markup=False, highlight=False, soft_wrap=True)
    if result:
        figures = {
            f"{language} {kind}": {"precision": score.precision, "recall": score.recall}
            for (language, kind), score in scores.of.items()
        }
        write({"quality": rounded(figures), "cpu_ms": rounded(costs), **surroundings()}, result)


def _costs(folder: Path, wires: Path | None) -> Mapping[str, float]:
    """Answer ms of CPU an article, by what they are and how they come."""
    newcomers, labelled = _newcomers(), list(read_labelled(folder))
    spare_the_collector()  # as workers do
    timed = {"made of several": [lengthened(each, labelled) for each in labelled]}
    if wires and (articles := of_wires(wires)):
        timed[f"{len(articles)} of agencies, cut"] = articles
    return {
        f"{kind}, {how}": cost(newcomers, articles, at_once)
        for kind, articles in timed.items()
        for how, at_once in (("one by one", 1), (f"in batches of {BATCH}", BATCH))
    }


def _table(scores: Scores) -> Table:
    table = Table(title="precision / recall", show_edge=False)
    table.add_column("language")
    for kind in _SHOWN:
        table.add_column(kind, justify="right")
    for language in sorted({language for language, _ in scores.of} - {*BOTH_SIDES}):
        cells = (scores.of[language, kind] for kind in _SHOWN)
        table.add_row(language, *(f"{each.precision:.2f} / {each.recall:.2f}" for each in cells))
    return table
