"""What `wiredesk status` shows: services, lag, and what is held, refused or dead."""

import time
from collections.abc import Mapping
from typing import Any, Final

from wiredesk.kafka.admin import Lag, lags
from wiredesk.topics import (
    COMMANDS,
    ENRICHED,
    INGESTED,
    STORIES,
    TAKEDOWNS,
    TRANSLATED,
    WIRE_RAW,
    WIRE_URGENT,
)
from wiredesk.up.board import read_board
from wiredesk_console.settings import ConsoleSettings
from wiredesk_console.tables import Tables

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "parse": (WIRE_RAW.name,),
    "urgent": (WIRE_URGENT.name,),
    "enrich": (INGESTED.name,),
    "translate": (ENRICHED.name,),
    "publish": (TRANSLATED.name, TAKEDOWNS.name, COMMANDS.name, STORIES.name),
    "takedown": (TAKEDOWNS.name,),
}
"""Which topics each stage's group has to do. Groups are named after the stages."""

FRESH_S: Final = 2.0
SHOWN: Final = 50


class Overview:
    """Puts the overview together; the broker is asked for lag at most every two seconds."""

    def __init__(self, settings: ConsoleSettings, tables: Tables) -> None:
        self._settings = settings
        self._tables = tables
        self._lags: list[dict[str, Any]] = []
        self._asked = 0.0

    async def show(self) -> dict[str, Any]:
        """Answer everything. Raises BrokerAway."""
        board = read_board(self._settings.data)
        stories = self._tables.stories()
        return {
            "workers": [
                worker.model_dump(mode="json") for worker in (board.workers if board else ())
            ],
            "stages": await self._lag(),
            "stories": dict(stories),
            "stopped": self._tables.stopped(SHOWN),
            "quarantine": {
                "count": self._tables.counts["quarantine"],
                "newest": list(self._tables.quarantine)[:SHOWN],
            },
            "dead_letters": {
                "count": self._tables.counts["dead_letters"],
                "newest": list(self._tables.dead_letters)[:SHOWN],
            },
        }

    async def _lag(self) -> list[dict[str, Any]]:
        now = time.monotonic()
        if now - self._asked < FRESH_S:
            return self._lags
        passed = now - self._asked
        before = {(line["stage"], line["topic"]): line["done"] for line in self._lags}
        found = await lags(self._settings, GROUPS)
        self._lags = [_line(lag, before, passed) for lag in found]
        self._asked = now
        return self._lags


def _line(lag: Lag, before: Mapping[tuple[str, str], int], passed_s: float) -> dict[str, Any]:
    known = before.get((lag.group, lag.topic))
    rate = 0.0 if known is None else max(0.0, (lag.done - known) / passed_s)
    return {
        "stage": lag.group,
        "topic": lag.topic,
        "lag": lag.records,
        "done": lag.done,
        "rate": round(rate, 1),
    }
