"""What `wiredesk send` says of each file: its receipt, or what became of it."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import typer
from rich.table import Table
from rich.text import Text

from wiredesk.cli.paper import HEADLINE, LONGEST, cell, paper
from wiredesk_ingest.commands.sending import Delivery


def as_json(deliveries: Sequence[Delivery], *, waited: bool) -> None:
    """Print a line a file."""
    for each in deliveries:
        receipt = {
            "file": each.file,
            "channel": each.channel,
            "digest": each.digest or None,
            "bytes": each.size,
            "error": each.error or None,
        }
        line = each.became | receipt if waited else receipt
        typer.echo(json.dumps(line, ensure_ascii=False))


def as_table(deliveries: Sequence[Delivery], *, waited: bool) -> None:
    """Print one table."""
    columns = ("file", "headline", "what became of it", "why") if waited else ("file", "receipt")
    table = Table(*columns)
    for each in deliveries:
        for row in _outcomes(each) if waited and not each.error else [_receipt(each, columns)]:
            table.add_row(*map(_cell, columns, row))
    paper().print(table)


def _cell(column: str, said: str) -> Text:
    return cell(said, most=HEADLINE if column == "headline" else LONGEST)


def _receipt(each: Delivery, columns: Sequence[str]) -> tuple[str, ...]:
    said = f"refused: {each.error}" if each.error else f"{each.digest} ({each.size:,} bytes)"
    row = (Path(each.file).name, said)
    return row if len(columns) == len(row) else (row[0], "", "not accepted", each.error)


def _outcomes(each: Delivery) -> Iterable[tuple[str, ...]]:
    name, became = Path(each.file).name, each.became
    if became.get("code"):
        place = became.get("position")
        at = "" if place is None else f" at byte {place}"
        yield name, "", became["fate"], f"{became['code']}{at}: {became['sentence']}"
        name = ""
    for article in became.get("articles", ()):
        yield name, article["headline"] or article["uri"], _fate(article), _why(article)
        name = ""
    if name:
        said = "no article in it, and no error" if became.get("final") else "not decided in time"
        yield name, "", became.get("fate", ""), said


def _fate(article: dict[str, Any]) -> str:
    if article["fate"] == "takedown":
        return "restored" if _is_lifted(article) else "taken down"
    if article["fate"] == "same_again":
        return "same again"
    state = "on the site" if article.get("public") else article.get("action") or article["fate"]
    return str(state)


def _is_lifted(article: dict[str, Any]) -> bool:
    """Tell whether a kill that came again does nothing, for a person lifted it before."""
    is_takedown = article["fate"] == "takedown" and article.get("final", True)
    return bool(is_takedown and article.get("public"))


def _why(article: dict[str, Any]) -> str:
    if _is_lifted(article):
        return "a person lifted this very kill; if it must go, `wiredesk kill` it"
    first = next(iter(article.get("urls", {}).values()), "")
    if article.get("public") and first:
        return unquote(str(first))  # as people read it (RFC 3987); browsers take it, too
    if not article.get("final", True):
        return "not decided in time"
    return str(article.get("sentence", ""))
