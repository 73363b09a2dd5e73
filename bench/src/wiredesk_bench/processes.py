"""CPU and memory of the processes of a running `up`, as Linux accounts them (proc(5))."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wiredesk.up.board import read_board

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_MIB: Final = 1024 * 1024
_NAMES: Final = {"tansu": "broker", "java": "broker", "valkey-server": "redis"}


@dataclass(frozen=True, slots=True)
class Usage:
    """What one process has used until now."""

    cpu_s: float
    memory_mib: float  # resident


def usage(data: Path) -> dict[str, Usage]:
    """Answer the usage of every worker, the broker and Redis, by name."""
    board = read_board(data)
    if board is None:
        raise LookupError(f"no wiredesk runs in {data}")
    found = {worker.name: _usage(worker.pid) for worker in board.workers if worker.pid}
    return found | {name: _usage(pid) for pid, name in _parts(board.pid).items()}


def _usage(pid: int) -> Usage:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return Usage((int(fields[11]) + int(fields[12])) / _TICKS, int(fields[21]) * _PAGE / _MIB)


def _parts(parent: int) -> dict[int, str]:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    names = {int(pid): Path(f"/proc/{pid}/comm").read_text().strip() for pid in children}
    return {pid: _NAMES[name] for pid, name in names.items() if name in _NAMES}
