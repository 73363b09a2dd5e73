"""`wiredesk bench enrich`: how right enrich is, by language and kind, and what it costs."""

import asyncio
import gc
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from wiredesk.article import Article, Enrichment
from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.settings import read_settings
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
_MS: Final = 1000


def measure(folder: Path, *, held_out: bool | None = None) -> tuple[Scores, float]:
    """Enrich all labelled articles; answer the scores, and CPU in ms an article.

    With `held_out` only those that are, or are not.
    """
    settings = read_settings(EnrichSettings)
    shelf = MemoryShelf(timedelta(hours=settings.relatives_hours))
    relatives, enrichers = Related(shelf, Unobserved()), chain(settings, load(settings.newsroom))
    stage = EnrichStage(enrichers, utc_now, Unobserved(), relatives)
    wanted = [
        each for each in read_labelled(folder) if held_out is None or each.held_out is held_out
    ]
    wanted.sort(key=lambda each: (each.labels["at"], each.id))
    articles = [each.article() for each in wanted]
    gc.collect()
    gc.freeze()  # as a worker does once it is built: else the collector's time is an article's
    began = time.thread_time()
    found = asyncio.run(_as_they_come(stage, articles))
    spent, scores = time.thread_time() - began, Scores()
    gc.unfreeze()
    for each, enrichment in zip(wanted, found, strict=True):
        scores.add(each, enrichment)
    compare_clusters(scores, list(zip(wanted, found, strict=True)))
    return scores, spent / max(len(wanted), 1) * _MS


async def _as_they_come(stage: EnrichStage, articles: Sequence[Article]) -> Sequence[Enrichment]:
    """Enrich one at a time, as a worker does when little comes in."""
    return [(await stage.enrich_all([each]))[0] for each in articles]


def enriching(
    folder: Annotated[Path, typer.Option(exists=True, help="Labelled articles.")] = FOLDER,
    result: Annotated[Path | None, typer.Option(help="Write the figures here, as JSON.")] = None,
    *,
    held_out: Annotated[
        bool | None, typer.Option("--held-out/--seen", help="Only those articles.")
    ] = None,
    faults: Annotated[
        bool, typer.Option("--faults", help="Name everything that is wrong.")
    ] = False,
) -> None:
    """Measure how right language, names, places and topics are."""
    scores, ms = measure(folder, held_out=held_out)
    console = Console()
    console.print(_table(scores))
    for side in BOTH_SIDES:
        same = scores.of[side, SAME_EVENT]
        console.print(f"same event, {side}: {same.precision:.2f} / {same.recall:.2f}")
    console.print(f"{ms:.2f} ms of CPU an article")
    for fault in scores.faults if faults else ():
        console.print(fault, markup=False, highlight=False, soft_wrap=True)
    if result:
        figures = {
            f"{language} {kind}": {"precision": score.precision, "recall": score.recall}
            for (language, kind), score in scores.of.items()
        }
        write({"quality": rounded(figures), "cpu_ms": round(ms, 3), **surroundings()}, result)


def _table(scores: Scores) -> Table:
    table = Table(title="precision / recall", show_edge=False)
    table.add_column("language")
    for kind in _SHOWN:
        table.add_column(kind, justify="right")
    for language in sorted({language for language, _ in scores.of} - {*BOTH_SIDES}):
        cells = (scores.of[language, kind] for kind in _SHOWN)
        table.add_row(language, *(f"{each.precision:.2f} / {each.recall:.2f}" for each in cells))
    return table
