"""A bench's figures: as JSON to keep, and as tables to read."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from wiredesk_bench.spending import Spent

PERCENTILES: Final = (50, 90, 99)
_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class PipelineFigures:
    """What `wiredesk bench pipeline` measured."""

    broker: str
    articles: int
    articles_per_s: float
    paced_per_s: float
    latency_ms: Mapping[str, float]
    """From the receiver to the readable page at that pace, by percentile."""
    spent: Sequence[Spent]
    memory_mib_at_rest: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        """Answer all figures, rounded, with what they were measured on."""
        totals = {"all_ms": sum(one.all_ms for one in self.spent)}
        totals["pure_ms"] = sum(one.pure_ms for one in self.spent)
        rows = [
            asdict(one) | {"rest_ms": one.rest_ms, "rest_a_record_ms": one.rest_a_record_ms}
            for one in self.spent
        ]
        said = asdict(self) | {"spent": rows, "cpu_ms_an_article": totals} | surroundings()
        answer: dict[str, Any] = rounded(said)
        return answer

    def show(self) -> None:
        """Print it for a person."""
        out = Console()
        out.print(_processes(self))
        out.print(f"{self.articles_per_s:.0f} articles/s at full speed ({self.articles:,} wires)")
        found = ", ".join(f"{name} {ms:.0f} ms" for name, ms in self.latency_ms.items())
        out.print(f"at {self.paced_per_s:.0f}/s, from receiver to readable page: {found}")


def percentiles(latencies_s: Sequence[float]) -> dict[str, float]:
    """Answer p50, p90 and p99 in milliseconds of latencies that are sorted."""
    last = len(latencies_s) - 1
    return {
        f"p{part}": latencies_s[min(last, len(latencies_s) * part // 100)] * _MS
        for part in PERCENTILES
    }


def write(figures: Mapping[str, Any], file: Path) -> None:
    """Keep figures as JSON."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(figures, indent=2) + "\n")


def _processes(figures: PipelineFigures) -> Table:
    title = f"{figures.broker} broker: milliseconds of CPU an article, memory in MiB"
    columns = ("all", "pure", "writes", "else", "records", "else/record", "at rest", "after")
    table = Table("process", title=title, title_justify="left", box=None)
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    for one in figures.spent:
        ms = (*_parts(one), one.records, one.rest_a_record_ms)
        memory = (figures.memory_mib_at_rest.get(one.process, 0.0), one.memory_mib)
        table.add_row(one.process, *(f"{each:.2f}" for each in ms), *(f"{m:.0f}" for m in memory))
    parts = zip(*map(_parts, figures.spent), strict=True)
    table.add_section()
    table.add_row("all", *(f"{sum(part):.2f}" for part in parts))
    return table


def _parts(one: Spent) -> tuple[float, ...]:
    return one.all_ms, one.pure_ms, one.writes_ms, one.rest_ms


def surroundings() -> dict[str, Any]:
    """Answer when, and on what, a bench ran."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "load_average": os.getloadavg(),
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
    }


def rounded(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Answer a value with all its numbers rounded to a thousandth."""
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, Mapping):
        return {key: rounded(each) for key, each in value.items()}
    return [rounded(each) for each in value] if isinstance(value, list | tuple) else value
