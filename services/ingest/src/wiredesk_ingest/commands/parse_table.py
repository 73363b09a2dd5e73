"""The table of `wiredesk parse`: what was understood of each file, and of all of them.

Why a file was refused stands whole under the table, for no column is wide enough for it.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from wiredesk.cli.paper import cell, paper
from wiredesk_ingest.commands.parse_report import FileReading
from wiredesk_ingest.readings import Item

_NAMES: Final = ("file", "format", "charset", "articles", "headline", "words kept")
_NUMBERS: Final = frozenset({"articles", "words kept"})
_FILE: Final = _NAMES.index("file")
_HEADLINE: Final = _NAMES.index("headline")
_LEAST: Final = 20  # characters of a headline; no code of a refusal is longer
_LEAST_FILE: Final = 16  # of a file's name
_INDENT: Final = 2
_GAP: Final = 2  # between two columns


@dataclass(slots=True)
class _Row:
    """One line: an article, a takedown, a refusal, or that there is nothing to say."""

    said: str
    words: str = ""
    style: str = ""
    cut: bool = False  # a headline may be cut to its column; what is taken down may not


@dataclass(slots=True)
class _Lines:
    """What is kept of a file until the table is made: its lines, and not its articles."""

    file: PurePath
    about: tuple[str, str, str]
    rows: list[_Row]
    reasons: list[str]  # why it was refused, or parts of it


@dataclass(slots=True)
class Totals:
    """What all files came to."""

    files: int = 0
    refused: int = 0  # files that were, whole or in part
    articles: int = 0
    takedowns: int = 0
    kept: int = 0  # words
    lost: int = 0
    lines: list[_Lines] = field(default_factory=list)

    def add(self, each: FileReading) -> None:
        """Count a file, and keep its lines."""
        items = each.reading.items
        self.files += 1
        self.refused += each.refused
        self.articles += len(items)
        self.takedowns += sum(len(item.takedowns) for item in items)
        self.kept += sum(item.article.word_count for item in items)
        self.lost += sum(item.words_lost for item in items)
        about = (each.reading.format, each.reading.charset, str(len(items)))
        reasons = [refused.line for refused in each.reading.refusals]
        self.lines.append(_Lines(PurePath(each.file), about, _rows(each), reasons))

    def sentence(self) -> str:
        """Say it in one line."""
        words = self.kept + self.lost
        share = f" ({_percent(self.kept, words)})" if words else ""
        return (
            f"files {self.files:,}, refused {self.refused:,}; articles {self.articles:,}, "
            f"takedowns {self.takedowns:,}; words kept {self.kept:,} of {words:,}{share}"
        )


def as_table(readings: Iterable[FileReading]) -> int:
    """Print one table and a line of totals; answer how many files were refused."""
    totals = Totals()
    for each in readings:
        totals.add(each)
    console = paper()
    common = _common([each.file for each in totals.lines])
    console.print(_table(totals.lines, common, console.width))
    if totals.refused:
        console.print()
    for file in totals.lines:
        _print_reasons(file, common, console)
    console.print(totals.sentence(), highlight=False, soft_wrap=True)
    return totals.refused


def _print_reasons(each: _Lines, common: str, console: Console) -> None:
    """Print a file's whole name, and below it why it was refused."""
    if not each.reasons:
        return
    console.print(cell(str(each.file.relative_to(common))), soft_wrap=True)
    for reason in each.reasons:
        for line in cell(reason).wrap(console, console.width - _INDENT):
            line.rstrip()
            console.print(Text(" " * _INDENT) + line, style="red")


def _table(files: Sequence[_Lines], common: str, width: int) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    rows = [row for each in files for row in _cells(each, common)]
    for name, most in zip(_NAMES, _widths([cells for cells, _ in rows], width), strict=True):
        justify: JustifyMethod = "right" if name in _NUMBERS else "left"
        table.add_column(name, width=most, justify=justify)
    for cells, style in rows:
        table.add_row(*cells, style=style)
    return table


def _cells(each: _Lines, common: str) -> Iterable[tuple[list[Text], str]]:
    about: tuple[str, ...] = (str(each.file.relative_to(common)), *each.about)
    for row in each.rows:
        short = [cell(said, cut=True) for said in about]
        yield [*short, cell(row.said, cut=row.cut), cell(row.words, cut=True)], row.style
        about = ("",) * len(about)


def _widths(rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """Answer the columns' widths: the headline has what the others leave of the terminal."""
    widths = [
        max(map(cell_len, (name, *(cells[at].plain for cells in rows))))
        for at, name in enumerate(_NAMES)
    ]
    others = sum(widths) - widths[_FILE] - widths[_HEADLINE] + _GAP * (len(_NAMES) - 1) + 1
    most = max(_LEAST_FILE, min(width // 3, width - others - _LEAST))
    widths[_FILE] = min(widths[_FILE], most)
    left = width - others - widths[_FILE]
    widths[_HEADLINE] = max(_LEAST, min(widths[_HEADLINE], left))
    return widths


def _common(files: Sequence[PurePath]) -> str:
    """Answer the folder that all files are in: what tells them apart is what is shown."""
    kinds = {file.is_absolute() for file in files}
    return os.path.commonpath([file.parent for file in files]) if len(kinds) == 1 else ""


def _rows(each: FileReading) -> list[_Row]:
    rows = [row for item in each.reading.items for row in _item(item)]
    rows += [_Row(refused.code, style="red") for refused in each.reading.refusals]
    return rows or [_Row("no article in it, and no error", style="dim")]


def _item(item: Item) -> Iterable[_Row]:
    kept = item.article.word_count
    words, style = f"{kept:,} of {kept + item.words_lost:,}", "yellow" if item.words_lost else ""
    yield _Row(item.article.headline or item.article.uri, words, style, cut=True)
    for takedown in item.takedowns:
        yield _Row(f"takes down {takedown.target}", style="bold")


def _percent(part: int, whole: int) -> str:
    """Write a share; only where nothing is missing it is 100 %."""
    return "100 %" if part == whole else f"{min(99.99, 100 * part / whole):.2f} %"
