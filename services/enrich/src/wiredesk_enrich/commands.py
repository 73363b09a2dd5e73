"""enrich's command: what would be learnt of wires, with no broker."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from wiredesk.cache.memory_tellings import MemoryTellings
from wiredesk.cli.arguments import Files
from wiredesk.cli.wire_command import AsJson, NewsroomFolder, tell, wire_files
from wiredesk.clock import utc_now
from wiredesk.newsroom import load
from wiredesk.settings_reading import in_newsroom, read_settings
from wiredesk_enrich.enrich_report import Reading
from wiredesk_enrich.enrichers import chain
from wiredesk_enrich.pipeline import EnrichStage, Unobserved
from wiredesk_enrich.relatives.adding import Related
from wiredesk_enrich.relatives.memory import MemoryShelf
from wiredesk_enrich.settings import EnrichSettings


def enrich(
    files: Files,
    newsroom: NewsroomFolder = None,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show what is learnt of wires: language, names, places, topics, relatives, and why.

    Relatives are looked for among the files, each among those before it.

    Of two revisions of a story, in this order, also what is new in the later one.

    Exit 0 where all were read, 1 where one was refused, 2 where a file or a setting is wrong.
    """
    tell(lambda: _readings(files, newsroom), json_=json_)


def _readings(files: list[Path], newsroom: Path | None) -> Iterator[Reading]:
    settings = in_newsroom(read_settings(EnrichSettings), newsroom)
    shelf = MemoryShelf(timedelta(hours=settings.relatives_hours))
    enrichers, observe = chain(settings, load(settings.newsroom)), Unobserved()
    related, tellings = Related(shelf, observe), MemoryTellings()
    stage = EnrichStage(enrichers, utc_now, observe, related, tellings)
    with asyncio.Runner() as runner:
        for file in wire_files(files, "enriching"):
            found = runner.run(stage.enrich_all(file.articles))
            yield Reading(file, list(zip(file.articles, found, strict=True)))
