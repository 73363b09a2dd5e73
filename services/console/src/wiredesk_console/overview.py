"""What `wiredesk status` shows: services, lag, what is held, refused or dead, and what is wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from wiredesk.topics import PUBLISHED
from wiredesk.up.board import read_board
from wiredesk_console.stages import Stages
from wiredesk_console.tables import Tables

SHOWN: Final = 50


class Overview:
    """Puts the overview together. It answers what it knows, whatever is away."""

    def __init__(self, data: Path, tables: Tables, stages: Stages) -> None:
        self._data = data
        self._tables = tables
        self._stages = stages

    async def show(self) -> dict[str, Any]:
        """Answer everything; `problems` says in sentences what keeps it from being all there is."""
        board = read_board(self._data)
        stages, away = await self._stages.look()
        tables = self._tables
        return {
            "problems": list(_problems(away, tables.counts["unreadable"])),
            "workers": [
                worker.model_dump(mode="json") for worker in (board.workers if board else ())
            ],
            "stages": stages,
            "stories": dict(tables.stories()),
            "stopped": tables.stopped(SHOWN),
            "quarantine": {
                "count": tables.counts["quarantine"],
                "newest": list(tables.quarantine)[:SHOWN],
            },
            "dead_letters": {
                "count": tables.counts["dead_letters"],
                "newest": list(tables.dead_letters)[:SHOWN],
            },
        }


def _problems(away: str, unreadable: int) -> Iterator[str]:
    if away:
        yield (
            "Kafka does not answer: lag and rate are not known, and the rest is as it was before. "
            f"Nothing is lost: every stage waits for it. ({away})"
        )
    if unreadable:
        yield (
            f"{unreadable} records of {PUBLISHED.name} can't be read; their stories may be missing "
            "here. `wiredesk why` knows them."
        )
