"""What one hostile wire costs, in a process of its own: CPU, and memory at its highest."""

import multiprocessing
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from wiredesk.ids import wire_digest
from wiredesk.prepared.settings import store_named
from wiredesk.worker import spare_the_collector
from wiredesk_bench.typical import typical_wires
from wiredesk_ingest.orders.letters.scripts import ByScript
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Reading

_NOW: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
_MOST_BYTES: Final = 4 * 1024 * 1024
_WITHIN_S: Final = 60.0
_KILOBYTES: Final = 1024


@dataclass(frozen=True, slots=True)
class Harm:
    """What a wire came to."""

    name: str
    outcome: str
    ms: float
    mebibytes: float


def harm(name: str, wire: bytes) -> Harm:
    """Parse a wire in a new process that has read one wire of its format before."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        waiting = pool.apply_async(_measure, (wire,))
        try:
            outcome, ms, mebibytes = waiting.get(_WITHIN_S)
        except multiprocessing.TimeoutError:
            return Harm(name, f"not done in {_WITHIN_S:.0f} s", _WITHIN_S * 1000, 0)
    return Harm(name, outcome, ms, mebibytes)


def _measure(wire: bytes) -> tuple[str, float, float]:
    for each in typical_wires().values():
        read(each)  # so that nothing has to be loaded while the clock runs
    ByScript.compile_all(store_named())
    spare_the_collector()  # as workers do both
    before, begun = _highest(), time.process_time()
    reading = read(wire)
    spent = time.process_time() - begun
    return _outcome(reading), spent * 1000, (_highest() - before) / _KILOBYTES


def read(wire: bytes) -> Reading:
    """Parse a wire as the pipeline does."""
    origin = Origin("bench", _NOW, wire_digest(wire), len(wire))
    return parse(wire, origin, most_bytes=_MOST_BYTES)


def _highest() -> int:
    """Answer the most memory that this process ever had, in kilobytes (Linux).

    Not getrusage: it begins with what the parent had.
    """
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def _outcome(reading: Reading) -> str:
    codes = dict.fromkeys(refused.code for refused in reading.refusals)
    said = ", ".join(codes)
    count = len(reading.items)
    return f"{count} articles {said}".strip() if count else said or "no article"
