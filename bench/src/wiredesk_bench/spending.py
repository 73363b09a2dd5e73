"""Where the CPU went between two looks: by process, and in each stage by part."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

from wiredesk.metric_table import CPU_SECONDS, RECORDS
from wiredesk.up.board import Board
from wiredesk_bench.processes import Usage, usage

MS: Final = 1000


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that was spent until now."""

    processes: Mapping[str, Usage]
    pure_s: Mapping[str, float]
    """CPU seconds inside of each stage's own function."""
    writes_s: Mapping[str, float]
    """The same inside of what each stage writes to Redis."""
    records: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Spent:
    """What one process spent on each of some articles, in milliseconds of CPU."""

    process: str
    all_ms: float
    pure_ms: float = 0.0
    writes_ms: float = 0.0
    records: float = 0.0
    """Records that its stage was given for an article."""
    memory_mib: float = 0.0

    @property
    def rest_ms(self) -> float:
        """All but the stage's own function and its writes: runner, broker's client, decoding."""
        return self.all_ms - self.pure_ms - self.writes_ms

    @property
    def rest_a_record_ms(self) -> float:
        """The same for each record."""
        return self.rest_ms / self.records if self.records else 0.0


def _zeros() -> dict[str, float]:
    return defaultdict(float)


@dataclass(slots=True)
class _Counted:
    pure_s: dict[str, float] = field(default_factory=_zeros)
    writes_s: dict[str, float] = field(default_factory=_zeros)
    records: dict[str, float] = field(default_factory=_zeros)


async def look(board: Board) -> Look:
    """Look at every process and at every worker's metrics."""
    counted = _Counted()
    async with aiohttp.ClientSession() as session:
        ports = [worker.health_port for worker in board.workers]
        pages = await asyncio.gather(*(_page(session, port) for port in ports))
    for page in pages:
        _count(page, counted)
    return Look(usage(board.data), counted.pure_s, counted.writes_s, counted.records)


async def _page(session: aiohttp.ClientSession, port: int) -> str:
    async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
        return await answer.text()


def _count(page: str, counted: _Counted) -> None:
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            stage = sample.labels.get("stage", "")
            match sample.name, sample.labels.get("part"):
                case (CPU_SECONDS.name, "stage"):
                    counted.pure_s[stage] += sample.value
                case (CPU_SECONDS.name, "writes"):
                    counted.writes_s[stage] += sample.value
                case (RECORDS.name, _):
                    counted.records[stage] += sample.value


def spent(before: Look, after: Look, articles: int) -> Iterator[Spent]:
    """Answer what each process spent on an article, in the order of the processes."""
    for name, now in after.processes.items():
        yield Spent(
            name,
            (now.cpu_s - before.processes[name].cpu_s) / articles * MS,
            (after.pure_s.get(name, 0.0) - before.pure_s.get(name, 0.0)) / articles * MS,
            (after.writes_s.get(name, 0.0) - before.writes_s.get(name, 0.0)) / articles * MS,
            (after.records.get(name, 0.0) - before.records.get(name, 0.0)) / articles,
            now.memory_mib,
        )
