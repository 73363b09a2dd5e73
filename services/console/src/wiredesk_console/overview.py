"""What `wiredesk status` shows: services, lag, what is held, refused or dead, and what is wrong."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from wiredesk.cache.tally import Tallies
from wiredesk.cli.paper import time_shown
from wiredesk.errors import RedisAway
from wiredesk.tally import Tally
from wiredesk.topics import PUBLISHED
from wiredesk.up.board import read_board
from wiredesk_console.stages import Stages
from wiredesk_console.tables import Tables
from wiredesk_console.unmanned import unmanned

SHOWN: Final = 50
WITHIN_S: Final = 3.0
UNFOUND: Final = "kill_without_target"
"""The code under which a kill is in quarantine that names nothing that could be taken down."""

IN_WORDS: Final = "kill_in_words"
"""The code of what only words say, and may be news."""


class Overview:
    """Puts the overview together. It answers what it knows, whatever is away."""

    def __init__(self, data: Path, tables: Tables, stages: Stages, tallies: Tallies) -> None:
        self._data = data
        self._tables = tables
        self._stages = stages
        self._tallies = tallies

    async def show(self) -> dict[str, Any]:
        """Answer everything; `problems` says in sentences what keeps it from being all there is."""
        board = read_board(self._data)
        (stages, away), (wires, lost) = await asyncio.gather(self._stages.look(), self._wires())
        tables, workers = self._tables, board.workers if board else ()
        return {
            "problems": [
                *_problems(away, lost, tables.unreadable),
                *unmanned({each.worker for each in workers}),
                *_alarms(tables),
            ],
            "workers": [worker.model_dump(mode="json") for worker in workers],
            "stages": stages,
            "wires": wires,
            "stories": dict(tables.stories()),
            "stopped": tables.stopped(SHOWN),
            "behind": tables.stopped(SHOWN, public=True),
            "quarantine": {
                "count": tables.quarantine.count,
                "newest": tables.quarantine.lines(SHOWN),
            },
            "dead_letters": {
                "count": tables.dead_letters.count,
                "newest": tables.dead_letters.lines(SHOWN),
            },
        }

    async def _wires(self) -> tuple[dict[str, Any], str]:
        """Answer what came in by each channel; or nothing, and why Redis does not say."""
        try:
            async with asyncio.timeout(WITHIN_S):
                tally = await self._tallies.read()
        except RedisAway as error:
            return _shown(Tally()), error.detail
        except TimeoutError:
            return _shown(Tally()), f"no answer within {WITHIN_S:.0f} s"
        return _shown(tally), ""


def _shown(tally: Tally) -> dict[str, Any]:
    told = tally.model_dump(mode="json")
    channels = [{"channel": name, **counts} for name, counts in told["channels"].items()]
    total = tally.total().model_dump(mode="json")
    return {"since": told["since"], "channels": channels, "total": total}


def _problems(away: str, lost: str, unreadable: int) -> Iterator[str]:
    if away:
        yield (
            "Kafka does not answer: lag and rate are not known, and the rest is as it was before. "
            f"Nothing is lost: every stage waits for it. ({away})"
        )
    if lost:
        yield (
            "Redis does not answer: stages that need it wait, the site shows what it knows for two "
            "minutes, and what came in by which channel is not known. Nothing is lost. "
            f"({lost})"
        )
    if unreadable:
        yield (
            f"{unreadable} records of {PUBLISHED.name} can't be read; their stories may be missing "
            "here. `wiredesk why` knows them."
        )


def _alarms(tables: Tables) -> Iterator[str]:
    yield from _kills(tables)
    yield from _kills_in_words(tables)
    yield from _unseen(tables)
    yield from _late_embargoes(tables)


def _kills_in_words(tables: Tables) -> Iterator[str]:
    """Count them by channel, in one sentence: one by one they would hide the others."""
    kills = tables.quarantine.lines(len(tables.quarantine), {"code": IN_WORDS})
    if kills:
        counts = Counter(each["channel"] for each in kills)
        told = ", ".join(f"{channel} {count}" for channel, count in counts.most_common())
        yield (
            f"Wires whose words may take a story back, and may be news: {len(kills)} ({told}), the "
            f"newest at {time_shown(kills[0]['time'])}. They wait. Look at them with `wiredesk "
            f"quarantine list --code {IN_WORDS}`, release what is news, and kill what they mean."
        )


def _kills(tables: Tables) -> Iterator[str]:
    kills = tables.quarantine.lines(len(tables.quarantine), {"code": UNFOUND})
    if kills:
        yield (
            f"Kills that name no story that could be taken down: {len(kills)}, the newest at "
            f"{time_shown(kills[0]['time'])}. What they mean may still be on the site. Look at "
            f"them with `wiredesk quarantine list --code {UNFOUND}` and kill the stories by hand."
        )


def _unseen(tables: Tables) -> Iterator[str]:
    killed = [*tables.unseen_kills.values()]
    if killed:
        newest = killed[-1]
        yield (
            f"Kills that name a story that never came: {len(killed)}, the newest at "
            f"{time_shown(newest.decision.at.isoformat())}: {newest.uri}. Should it come, it stays "
            "away. If it is here by another uri, kill that, and this one with `wiredesk kill URI "
            "--unseen` to say that you looked."
        )


def _late_embargoes(tables: Tables) -> Iterator[str]:
    late = [*tables.late_embargoes.values()]
    if late:
        newest = late[-1]
        since, until = newest.decision.readable_since, newest.decision.at
        shown = time_shown(since.isoformat()) if since else ""
        yield (
            f"Stories under an embargo that readers had found before: {len(late)}, the newest "
            f"{newest.uri}, on the site from {shown}{_since_then(newest.public, until)}"
        )


def _since_then(still: bool, until: datetime) -> str:  # noqa: FBT001 - of one story
    if still:
        return (
            " on. The older version is still there, for it tells something else: kill it if the "
            "embargo is on that, too."
        )
    return (
        f" to {time_shown(until.isoformat())}. It is off now and goes out when its embargo ends; "
        "who copied it from the site has to be told."
    )
