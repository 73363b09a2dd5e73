"""Reads the newsroom's files, and where they are wrong the last good ones in their place.

All that one reader makes is made of one set of files: all new, or all last good.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Final, Generic, TypeVar

import structlog

from wiredesk.newsroom.last_good import Kept, LastGood, LastGoodUnreadable
from wiredesk.newsroom.problems import NewsroomError, Problem
from wiredesk.newsroom.snapshot import Files, read_from, taken
from wiredesk.types import Clock

_SHOWN: Final = 20
"""Problems that are logged one by one; `wiredesk check` names all of them."""
_LONGEST: Final = 200  # characters of what is said of one: it may quote a whole cell

Made = TypeVar("Made")
Read = Callable[[Path], Made]
"""Makes something of a newsroom's folder, which it does not keep; raises NewsroomError."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[Made]):
    """What was made of a newsroom's files."""

    made: Made
    notice: str = ""
    """What a person should know: which file is wrong, and of when those in use are."""


def read_or_recall(
    newsroom: Path, read: Read[Made], last_good: LastGood | None, clock: Clock
) -> Reading[Made]:
    """Read a newsroom's folder; where it is wrong, the last good files, saying so in the log.

    Files that are right are kept, as the very bytes that were read. Raises NewsroomError where
    they are wrong and there are no last good ones.
    """
    if last_good is None:
        return Reading(read(newsroom))
    try:
        files = taken(newsroom)
        made = read_from(files, read)
    except NewsroomError as error:
        return _recalled(error, read, last_good)
    except OSError as error:
        structlog.get_logger().warning("newsroom_not_kept", error=str(error))
        return Reading(read(newsroom))
    _keep(files, last_good, clock)
    return Reading(made)


def _keep(files: Files, last_good: LastGood, clock: Clock) -> None:
    try:
        last_good.keep(files, clock())
    except OSError as error:  # a worker does its work without, as it did before
        structlog.get_logger().warning("newsroom_not_kept", error=str(error))


def _recalled(wrong: NewsroomError, read: Read[Made], last_good: LastGood) -> Reading[Made]:
    try:
        kept = last_good.recall()
        if kept is not None:
            return Reading(read_from(kept.files, read), _told(wrong.problems, kept))
    except (LastGoodUnreadable, NewsroomError, OSError) as error:
        structlog.get_logger().warning("last_good_refused", error=str(error)[:_LONGEST])
    raise wrong


def _told(problems: Sequence[Problem], kept: Kept) -> str:
    log = structlog.get_logger()
    for each in problems[:_SHOWN]:
        why = each.message[:_LONGEST]
        log.error("newsroom_wrong", file=each.file, line=each.line, field=each.field, why=why)
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    since = f"{kept.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    notice = (
        f"The newsroom's files are wrong: {str(problems[0])[:_LONGEST]}{more}. In use are the "
        f"last good ones, of {since}. Mend them, see `wiredesk check`, and start it again."
    )
    log.error("newsroom_last_good", sentence=notice, problems=len(problems), since=since)
    return notice
