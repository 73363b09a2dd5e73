"""translate-metadata's command: the five editions of wires side by side, with no broker."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

from wiredesk.article_stages import Enriched
from wiredesk.cli.arguments import Files
from wiredesk.cli.wire_command import AsJson, NewsroomFolder, tell, wire_files
from wiredesk.clock import utc_now
from wiredesk.settings_reading import in_newsroom, read_settings
from wiredesk.wire_files import learner
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.report import Reading
from wiredesk_translate_metadata.settings import TranslateSettings


def translate(
    files: Files,
    newsroom: NewsroomFolder = None,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show what the five editions say of wires: each value, and where it comes from.

    A row begins with what `wiredesk override set` asks for: its FIELD and its OF. Where no OF is
    shown, it is the text itself, as the wire has it. --json says the OF of every value as `of`, and
    whatever events leave out where it is the usual: engine, confidence, reviewed, stale.

    Behind each value stands the source that said it. A language there ([en]) says that none knows
    it: it stays as the wire has it, marked so. Overrides and the memory lie on the broker, so
    nothing of them is known here: a page may say what a person decided.

    Exit 0 where all were read, 1 where one was refused, 2 where a file or a setting is wrong.
    """
    tell(lambda: _readings(files, newsroom), json_=json_)


def _readings(files: list[Path], newsroom: Path | None) -> Iterator[Reading]:
    settings = in_newsroom(read_settings(TranslateSettings), newsroom)
    stage, learn = translate_stage(settings, utc_now), learner(newsroom)
    for file in wire_files(files, "translating"):
        found = (Enriched(article=each, enrichment=learn(each)) for each in file.articles)
        # Nobody sends it again here, so bodies are waited for.
        filled = asyncio.run(stage.say([*found], patient=settings.translate_bodies))
        yield Reading(file, [each.translated for each in filled])
