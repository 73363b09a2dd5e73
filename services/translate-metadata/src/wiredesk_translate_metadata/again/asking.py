"""Asks again for the stories that show what an override changed, the newest first.

Each worker asks for the stories of the partitions that it owns, by sending a story's newest
enriched event once more, with a higher pass. How far it has come is noted by partition, so that
whoever owns one next goes on with what is missing.
"""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import structlog

from wiredesk.broker import Sender
from wiredesk.events import Outgoing, outgoing
from wiredesk.headers import AGAIN
from wiredesk.overrides import use_of
from wiredesk.topics import ENRICHED
from wiredesk.types import Clock
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.again.plan import Plan, Wanted, next_pass
from wiredesk_translate_metadata.again.shown import Remembered, Shown
from wiredesk_translate_metadata.sources.overrides import Change, OverrideSource

SERVICE: Final = "translate-metadata"
LOOK_EVERY_S: Final = 1.0
"""For partitions that came; an override wakes it at once."""
HEAD_START_S: Final = 1.5
"""Of the newest stories before all others."""
AT_ONCE: Final = 40
"""Stories in one send, and values in one look-up."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast stories are asked for, so that what is new passes between them."""

    first: int
    """So many, the newest, at once."""
    per_second: int
    """And then so many a second."""

    def pause_s(self, asked: int) -> float:
        """Answer how long to wait after so many in a row.

        The first ones are on their pages before the rest takes processors from them: they are as
        many as go through in a second or two.
        """
        if asked < self.first:
            return 0.0
        return HEAD_START_S if asked - AT_ONCE < self.first else AT_ONCE / self.per_second


@dataclass(slots=True)
class AskingAgain:
    """One worker's part of asking again."""

    overrides: OverrideSource
    shown: Shown
    noting: Noting
    sender: Sender
    owned: Callable[[], Mapping[int, int]]
    """The partitions whose stories are noted; one of another number than before begins anew."""
    clock: Clock
    pace: Pace
    _plan: Plan = field(default_factory=Plan)
    _reached: dict[int, int] = field(default_factory=dict)
    """Of each partition that is owned, up to which offset of the overrides the plan goes."""
    _noted: dict[int, int] = field(default_factory=dict)
    _owned: Mapping[int, int] = field(default_factory=dict)

    async def watch(self) -> None:
        """Ask whenever an override comes, for ever. Cancel to stop.

        Raises RedisAway and BrokerAway: whoever runs it begins again.
        """
        asked = 0
        while True:
            self.overrides.changed.clear()
            some = await self.ask_some()
            asked = asked + some if some else 0
            if some:
                await asyncio.sleep(self.pace.pause_s(asked))
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY_S):
                    await self.overrides.changed.wait()

    async def ask_some(self) -> int:
        """Ask for the newest stories that are wanted; answer how many those were."""
        await self._look()
        wanted = self._plan.newest(AT_ONCE)
        if wanted:
            found = await self.shown.remembered([each.shower.id for each in wanted])
            await self.sender.send(list(self._events(wanted, found)))
            self._plan.done(wanted)
            structlog.get_logger().info("asked_again", stories=len(wanted), left=len(self._plan))
        if not self._plan and self._noted != self._reached:
            await self.shown.note_asked(self._reached)
            self._noted = dict(self._reached)
        return len(wanted)

    def _events(
        self, wanted: Sequence[Wanted], found: Sequence[Remembered | None]
    ) -> Iterator[Outgoing]:
        for each, story in zip(wanted, found, strict=True):
            if story is None:
                continue  # forgotten by now
            pass_ = str(next_pass(each.since, story.pass_))
            yield outgoing(
                ENRICHED,
                story.uri,
                story.event,
                identity=(story.uri, story.revision, "again", pass_),
                source=SERVICE,
                at=self.clock(),
                extra={AGAIN: pass_.encode()},
            )

    async def _look(self) -> None:
        """Take in which partitions came and went, and which overrides came."""
        await self._look_at_partitions()
        end = self.overrides.end
        behind = min(self._reached.values(), default=end)
        if behind >= end:
            return
        await self.noting.settle()  # or a story that is noted later would not be found
        changes = self.overrides.since(behind)
        for at in range(0, len(changes), AT_ONCE):
            await self._want(changes[at : at + AT_ONCE])
        self._reached = {
            partition: max(reached, end) for partition, reached in self._reached.items()
        }

    async def _look_at_partitions(self) -> None:
        owned = self.owned()
        if owned == self._owned:
            return
        same = owned.items() & self._owned.items()
        reached = {each: self._reached[each] for each, _ in same}
        asked, end = await self.shown.asked(), self.overrides.end
        self._owned, self._reached = owned, reached
        self._noted = {each: at for each, at in self._noted.items() if each in reached}
        self._plan.keep_only(owned)
        for each in owned.keys() - reached.keys():
            # A topic that was made anew begins at 0 again.
            self._reached[each] = asked[each] if asked.get(each, end + 1) <= end else 0

    async def _want(self, changes: Sequence[Change]) -> None:
        uses = [use_of(each.key.field, each.key.of) for each in changes]
        for change, showers in zip(changes, await self.shown.showers(uses), strict=True):
            end = change.offset + 1
            ours = (each for each in showers if self._reached.get(each.partition, end) < end)
            self._plan.add(ours, change.at)
