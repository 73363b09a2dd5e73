"""`wiredesk check` says whether the newsroom's files are in order."""

import json
from pathlib import Path
from typing import Annotated

import typer

from wiredesk.newsroom import DEFAULT_DIRECTORY, NewsroomError, Problem, load


def check(
    directory: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="The newsroom's folder.")
    ] = DEFAULT_DIRECTORY,
    *,
    json_: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
) -> None:
    """Check the newsroom's files: a line for each problem, or "ok". Exit 0 or 1."""
    try:
        load(directory)
        problems: tuple[Problem, ...] = ()
    except NewsroomError as error:
        problems = error.problems
    if json_:
        found = [problem.model_dump() for problem in problems]
        typer.echo(json.dumps({"ok": not problems, "problems": found}, ensure_ascii=False))
    else:
        typer.echo("\n".join(map(str, problems)) or "ok")
    raise typer.Exit(1 if problems else 0)
