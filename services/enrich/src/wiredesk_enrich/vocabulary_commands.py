"""`wiredesk vocabulary import FILE`: all of IPTC's media topics, where two levels are too few."""

import json
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import NewsroomError, NewsroomMissing
from wiredesk.newsroom.topics import TOPICS, read_topics, write_topics
from wiredesk.settings_reading import read_settings
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_enrich.topics.importing import Imported, merge
from wiredesk_enrich.topics.iptc_file import VocabularyWrong, read_iptc

vocabulary = typer.Typer(help="The topics that articles are told apart by.", no_args_is_help=True)

File = Annotated[
    Path,
    typer.Argument(exists=True, dir_okay=False, help="IPTC's media topics, as JSON (JSON-LD)."),
]
NewsroomFolder = Annotated[
    Path | None, typer.Option("--newsroom", metavar="DIR", help="The newsroom's folder.")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")]


@vocabulary.callback()
def _one_of_many() -> None:
    """Without this, typer would take an only command for the whole app."""


@vocabulary.command("import")
def import_(
    file: File,
    newsroom: NewsroomFolder = None,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Add all topics of IPTC's file to the newsroom's (topics.csv): codes, what is above, labels.

    A file in another language adds its labels. Once more, it changes nothing. Services read it when
    they start. Exit 0, or 2 where the file or the newsroom's is wrong.
    """
    try:
        folder = newsroom or read_settings(EnrichSettings).newsroom
        if not folder.is_dir():
            raise NewsroomMissing(folder)
        imported = merge(read_topics(folder), read_iptc(file.read_bytes()))
        if imported.added or imported.changed:
            write_topics(folder, imported.topics.values())
    except (NewsroomError, SettingsInvalid) as error:
        _refuse(str(error))
    except (VocabularyWrong, OSError) as error:
        _refuse(f"{file}: {error}")
    typer.echo(json.dumps(_told(imported)) if json_ else _said(imported, folder / TOPICS))


def _refuse(why: str) -> NoReturn:
    typer.echo(why, err=True)
    raise typer.Exit(2)


def _told(imported: Imported) -> dict[str, object]:
    counts = {name: getattr(imported, name) for name in ("added", "changed", "same", "retired")}
    return {**counts, "topics": len(imported.topics), "labels": dict(imported.labels)}


def _said(imported: Imported, file: Path) -> str:
    labels = ", ".join(f"{edition} {count:,}" for edition, count in imported.labels.items())
    return (
        f"{file}: {len(imported.topics):,} topics, {imported.retired:,} of them retired\n"
        f"{imported.added:,} added, {imported.changed:,} changed, {imported.same:,} as before\n"
        f"labels: {labels or 'none'}"
    )
