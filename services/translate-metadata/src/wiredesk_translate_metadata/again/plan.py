"""Which stories are still to be asked for again, and as which pass. Pure."""

import heapq
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from wiredesk.types import ArticleId
from wiredesk_translate_metadata.again.shown import Shower

MS: Final = 1000


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """A story to ask for, and since when: the time of the newest override that it shows."""

    shower: Shower
    since: datetime


class Plan:
    """What is left to do, whatever order overrides come in."""

    def __init__(self) -> None:
        """Begin with nothing to do."""
        self._wanted: dict[ArticleId, Wanted] = {}

    def __len__(self) -> int:
        return len(self._wanted)

    def add(self, showers: Iterable[Shower], since: datetime) -> None:
        """Want stories; one that is wanted already is asked for once, for the later override."""
        for shower in showers:
            known = self._wanted.get(shower.id)
            latest = max(since, known.since) if known else since
            self._wanted[shower.id] = Wanted(shower, latest)

    def newest(self, most: int) -> list[Wanted]:
        """Answer the newest stories, the newest first."""
        return heapq.nlargest(most, self._wanted.values())

    def done(self, wanted: Iterable[Wanted]) -> None:
        """Leave out what was asked for."""
        for each in wanted:
            self._wanted.pop(each.shower.id, None)

    def keep_only(self, partitions: Collection[int]) -> None:
        """Leave the stories of other partitions to their owners."""
        self._wanted = {
            id_: each for id_, each in self._wanted.items() if each.shower.partition in partitions
        }


def next_pass(since: datetime, last: int) -> int:
    """Answer the pass of a story whose last one is known: the override's time in milliseconds.

    Who asks twice for one override says the same twice. Only where the story is ahead of that,
    because clocks differ, it is one more than its last.
    """
    asked = int(since.timestamp() * MS)
    return asked if asked >= last else last + 1
