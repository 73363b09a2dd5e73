"""What looking into a large translation memory costs: the memory's part of `bench translate`."""

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from statistics import fmean, median
from typing import Any, Final

from rich.progress import Progress
from rich.table import Table

from wiredesk.translation_memory import Remembered
from wiredesk_bench.made_segments import MOST, Language, segment, segments
from wiredesk_translate_metadata.memory.table import Match, MemoryTable, Pair

INTO: Final[Mapping[Language, Language]] = {"ar": "en", "en": "ar", "fa": "tr", "tr": "fa"}
LOOKUPS: Final = 200
"""Of each kind and language."""
ROUNDS: Final = 3
"""The best of them counts."""
_AT: Final = datetime(2026, 11, 28, tzinfo=UTC)
_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class Lookups:
    """Lookups of one kind: how many found something, and milliseconds of CPU of one."""

    language: Language
    kind: str
    found: int
    mean: float
    median: float
    p99: float
    worst: float


def fill(table: MemoryTable, count: int, progress: Progress) -> None:
    """Remember so many segments of a pair from each language, at most `MOST` less the lookups."""
    task = progress.add_task("remembering", total=count * len(INTO))
    for language, into in INTO.items():
        for said in zip(segments(count, language), segments(count, into), strict=True):
            table.put(table.entry(_remembered(said, language, into)))
            progress.advance(task)


def _remembered(said: tuple[str, str], language: Language, into: Language) -> Remembered:
    source, target = said
    return Remembered(
        source_language=language, target_language=into, source=source, target=target, at=_AT
    )


def look(table: MemoryTable, count: int, progress: Progress) -> Iterator[Lookups]:
    """Look for texts in a memory of so many segments of each language."""
    asked = [(language, *each) for language in INTO for each in _asked(count, language).items()]
    best = [[math.inf] * len(texts) for *_, texts in asked]
    # Everything in turn, and then again: a busy host slows some, and what was masked is forgotten.
    for which in progress.track([*range(len(asked))] * ROUNDS, description="looking"):
        spent = _spent(table, *asked[which])
        best[which] = [min(pair) for pair in zip(best[which], spent, strict=True)]
    for (language, kind, texts), ms in zip(asked, best, strict=True):
        find = _find(table, kind)
        found = sum(find(text, (language, INTO[language])) is not None for text in texts)
        yield _summed(language, kind, found, sorted(ms))


def _asked(count: int, language: Language) -> Mapping[str, Sequence[str]]:
    """Answer what is looked for, by kind."""
    known = [segment(number, language) for number in range(0, count, max(count // LOOKUPS, 1))]
    others = [segment(MOST - 1 - number, language) for number in range(LOOKUPS)]
    return {
        "exact": known[:LOOKUPS],
        "a full stop more": [f"{text}." for text in known[:LOOKUPS]],
        "a letter less": [_misspelt(text) for text in known[:LOOKUPS]],
        "other words": others,
        "another order": [" ".join(sorted(text.split())) for text in known[:LOOKUPS]],
        "nothing like it": [text[::-1] for text in known[:LOOKUPS]],
    }


def _misspelt(text: str) -> str:
    """Leave out the middle letter of the longest word, as a slip does."""
    longest = max(text.split(), key=len)
    middle = len(longest) // 2
    return text.replace(longest, longest[:middle] + longest[middle + 1 :], 1)


def _find(table: MemoryTable, kind: str) -> Callable[[str, Pair], Match | None]:
    return table.exact if kind == "exact" else table.fuzzy


def _spent(
    table: MemoryTable, language: Language, kind: str, texts: Sequence[str]
) -> Iterator[float]:
    find, pair = _find(table, kind), (language, INTO[language])
    for text in texts:
        began = time.thread_time()
        find(text, pair)
        yield (time.thread_time() - began) * _MS


def _summed(language: Language, kind: str, found: int, ms: Sequence[float]) -> Lookups:
    p99 = ms[len(ms) * 99 // 100]
    return Lookups(language, kind, found, fmean(ms), median(ms), p99, ms[-1])


def table_of(lookups: Sequence[Lookups], count: int) -> Table:
    """Show them to a person."""
    title = f"ms of CPU a lookup, {count:,} segments of the language"
    shown = Table(title=title, show_edge=False)
    for heading in ("language", "looked for", "found", "mean", "median", "p99", "worst"):
        shown.add_column(heading, justify="left" if heading.startswith("l") else "right")
    for each in lookups:
        figures = (each.mean, each.median, each.p99, each.worst)
        shown.add_row(each.language, each.kind, str(each.found), *(f"{ms:.2f}" for ms in figures))
    return shown


def as_json(lookups: Sequence[Lookups], count: int) -> dict[str, Any]:
    """Answer the figures for a file."""
    return {
        "segments": count,
        "lookups": LOOKUPS,
        "best_of": ROUNDS,
        "ms": [asdict(each) for each in lookups],
    }
