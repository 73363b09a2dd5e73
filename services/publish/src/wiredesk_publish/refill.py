"""Fill one partition's states, pages and timers again from the log, which is the truth."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import structlog

from wiredesk.broker import LogReader
from wiredesk.cache.identity import boot_token
from wiredesk.desk import Takedown
from wiredesk.errors import RecordUnreadable
from wiredesk.events import decode
from wiredesk.headers import SEQ
from wiredesk.ids import article_id
from wiredesk.story import Story
from wiredesk.topics import STORIES, TAKEDOWNS
from wiredesk.types import Clock
from wiredesk_publish.cache import packing
from wiredesk_publish.cache.editions import EditionStore, Put
from wiredesk_publish.cache.store import StateStore
from wiredesk_publish.cache.timers import Timer, Timers
from wiredesk_publish.deciding import Policy, decide, instants
from wiredesk_publish.fragments.render import Renderer
from wiredesk_publish.lifecycle import settle

CHUNK: Final = 20  # stories rendered between two looks at the event loop: about 0.2 s

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Refill:
    """Fills partitions. A second filler of the same partition takes over from the first."""

    states: StateStore
    editions: EditionStore
    timers: Timers
    reader: LogReader
    renderer: Renderer
    policy: Policy
    clock: Clock
    nonce: Callable[[], str]

    async def __call__(self, partition: int, redis: str) -> None:
        """Fill a partition. Raises PartitionUnfilled when fenced, RedisAway, BrokerAway.

        The order matters: the fences keep a thawed owner out, the takedowns come before any
        page, and only the last step lets publish and site believe what is there.
        """
        token = boot_token(redis, await self.reader.partitions(STORIES.name), self.nonce())
        log.info("partition_refill_begins", partition=partition)
        await self.states.begin_fill(partition, token)
        await self.editions.fence(partition, token, filled=False)
        await self._take_down_all(partition)
        count = await self._fill_stories(partition, token)
        await self.editions.fence(partition, token, filled=True)
        await self.states.end_fill(partition, token)
        # Only where there were stories was anything missing from readers' pages.
        level = logging.WARNING if count else logging.INFO
        log.log(level, "partition_refill_ends", partition=partition, stories=count)

    async def _take_down_all(self, partition: int) -> None:
        """Set every takedown's tombstone, folded or not.

        A story that was restored names what is lifted when it is put, and so gets over it.
        """
        async for record in self.reader.read(TAKEDOWNS.name, partition):
            try:
                takedown: Takedown = decode(record)
            except RecordUnreadable as error:
                # A dead letter with an alarm by now; it must not keep a whole partition empty.
                log.warning("takedown_unreadable", place=record.place, error=str(error))
                continue
            await self.editions.take_down(article_id(takedown.target), partition, takedown.id)

    async def _fill_stories(self, partition: int, token: str) -> int:
        newest = await self._newest(partition)
        stories = (packing.parse(packing.unpack(blob)) for _, blob in newest.values())
        for chunk in _chunks(stories, CHUNK):
            await self.states.fill(partition, token, chunk)
            await self.editions.put(
                [put for story in chunk for put in self._puts(story, partition, token)],
                from_the_log=True,
            )
            await self.timers.put(timer for story in chunk for timer in self._all_timers(story))
        return len(newest)

    async def _newest(self, partition: int) -> dict[bytes, tuple[int, bytes]]:
        """Answer each story's state with the highest seq, compressed to stay small."""
        newest: dict[bytes, tuple[int, bytes]] = {}
        async for record in self.reader.read(STORIES.name, partition):
            seq = int(record.header(SEQ) or 0)
            known = newest.get(record.key)
            if known is None or seq >= known[0]:
                newest[record.key] = (seq, packing.pack(record.value))
        return newest

    def _puts(self, story: Story, partition: int, token: str) -> Iterator[Put]:
        """Render what is public now: use may have ended while Redis was away."""
        now = self.clock()
        settled = settle(story, decide(story, self.policy, now), self.policy, now)
        shown = story.model_copy(update={"public": story.public and settled.public})
        for rendering in self.renderer.render(shown):
            yield Put(
                rendering, partition, token, story.seq, frozenset(story.takedowns), story.lifted
            )

    def _all_timers(self, story: Story) -> Iterator[Timer]:
        """Instants since the last decision, also those that passed while Redis was away."""
        since = story.decision.at if story.decision else self.clock()
        for at in instants(story, self.policy, since):
            yield Timer(story.uri, at)


def _chunks(stories: Iterator[Story], size: int) -> Iterator[Sequence[Story]]:
    while chunk := tuple(islice(stories, size)):
        yield chunk
