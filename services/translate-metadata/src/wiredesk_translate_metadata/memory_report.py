"""What `wiredesk memory` prints."""

import json
from collections.abc import Sequence
from math import floor
from pathlib import Path
from typing import Final

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from wiredesk.cli.paper import cell
from wiredesk_translate_metadata.memory.importing import Plan
from wiredesk_translate_metadata.memory.table import Match

_MOST_REFUSED: Final = 50
"""Lines; JSON has them all."""
_STORIES: Final = (
    "Stories that are out keep their words until their next revision, "
    "or until an override has them translated again."
)


def imported(plan: Plan, file: Path, *, json_: bool, dry_run: bool) -> None:
    """Say what an import did, or would do."""
    counts = {name: getattr(plan, name) for name in ("added", "changed", "same")}
    if json_:
        refused = [each._asdict() for each in plan.refused]
        told = {"file": str(file), "dry_run": dry_run, **counts, "refused": refused}
        typer.echo(json.dumps(told, ensure_ascii=False))
        return
    for line, why in plan.refused[:_MOST_REFUSED]:
        typer.echo(f"{file}:{line}: {why}", err=True)
    if len(plan.refused) > _MOST_REFUSED:
        typer.echo(f"... and {len(plan.refused) - _MOST_REFUSED:,} more (--json: all)", err=True)
    said = ", ".join(f"{count:,} {name}" for name, count in counts.items())
    tried = " (tried out: nothing is written)" if dry_run else ""
    typer.echo(f"{file}: {said}, {len(plan.refused):,} refused{tried}")
    if plan.writes and not dry_run:
        typer.echo(_STORIES)


def matches(found: Sequence[Match], console: Console, *, json_: bool) -> None:
    """Show what a search found."""
    if json_:
        typer.echo(json.dumps([_line(match) for match in found], ensure_ascii=False))
        return
    columns = ("alike", "pair", "source", "target", "said as", "")
    table = Table(*columns, box=SIMPLE_HEAD, show_edge=False)
    for match in found:
        record = match.entry.record
        pair = ">".join(record.pair)
        marks = ", ".join(filter(None, ("approved" * record.reviewed, record.origin, record.who)))
        # Nothing but the same letters is 1.00.
        score = f"{floor(match.score * 100) / 100:.2f}"
        said = match.use or "not said"
        table.add_row(score, pair, *map(cell, (record.source, record.target, said, marks)))
    console.print(table if found else "Nothing like this is remembered.")


def _line(match: Match) -> dict[str, object]:
    told = {"score": round(match.score, 4), "said_as": match.use or None}
    return told | match.entry.record.model_dump(mode="json")
