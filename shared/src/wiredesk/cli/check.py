"""`wiredesk check` says whether the newsroom's files are in order."""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from wiredesk.cli.arguments import folder
from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom import DEFAULT_DIRECTORY, NewsroomError, Problem, load, unset
from wiredesk.newsroom.authority import read_authority
from wiredesk.newsroom.countries import FOLDER, read_capital_datelines, read_language_forms
from wiredesk.newsroom.engines import read_engines, unset_keys
from wiredesk.newsroom.glossary import read_glossary
from wiredesk.newsroom.offices_alone import CLUBS_ALONE, OFFICES_ALONE, PLACES_ALONE, read_alone
from wiredesk.newsroom.other_names import read_country_names, read_other_names
from wiredesk.newsroom.phrases import check_agencies, read_phrases
from wiredesk.newsroom.references import check_references
from wiredesk.secret_files import secrets_folder, secrets_named


def _alone(directory: Path) -> object:
    files = (OFFICES_ALONE, CLUBS_ALONE, PLACES_ALONE)
    return [list(read_alone(directory, FOLDER, name)) for name in files]


_READ: Final[tuple[Callable[[Path], object], ...]] = (
    *(load, read_authority, read_country_names, read_language_forms),
    *(read_capital_datelines, read_other_names, check_references),
    *(_alone, check_agencies, read_phrases, read_engines, read_glossary),
)
"""Each part of a newsroom that is read by itself."""


def check(
    directory: Annotated[
        Path, typer.Argument(metavar="[DIR]", parser=folder, help="The newsroom's folder.")
    ] = DEFAULT_DIRECTORY,
    *,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
) -> None:
    """Check the newsroom's files: a line for each problem, or "ok". Exit 0 or 1.

    A channel's or an engine's secret that is not set here is a warning, for it may be set where
    the channel or the engine runs.
    """
    problems: list[Problem] = []
    for read in _READ:
        try:
            read(directory)
        except NewsroomError as error:
            problems += error.problems
    warnings = () if problems else _unset(directory)
    if json_:
        found = {"ok": not problems, "problems": _told(problems), "warnings": _told(warnings)}
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        typer.echo("\n".join(map(str, problems)) or "ok")
        for warning in warnings:
            typer.echo(f"warning: {warning}", err=True)
    raise typer.Exit(1 if problems else 0)


def _unset(directory: Path) -> Sequence[Problem]:
    newsroom, engines = load(directory), read_engines(directory)
    names = [name for channel in newsroom.channels for name in channel.secrets]
    try:
        secrets = secrets_named([*names, *engines.secrets], os.environ, secrets_folder())
    except SettingsInvalid as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    return [*unset(directory, newsroom, secrets), *unset_keys(directory, secrets)]


def _told(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    return [problem.model_dump() for problem in problems]
