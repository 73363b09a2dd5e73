"""Follow the log of stories: a worker that was frozen may send an old state after a new one.

The log is compacted, so the last record of a key stays. An owner that sees an older `seq` come
after a newer one sends the newer state again. So it does where the `seq` is the same and the state
another: what a lost Redis held and never told the log was counted anew from there.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from wiredesk.events import Outgoing, Record
from wiredesk.headers import SEQ
from wiredesk.stage import Input
from wiredesk.story import Story
from wiredesk.types import ArticleUri
from wiredesk_publish.announcements import state_event
from wiredesk_publish.cache import packing
from wiredesk_publish.cache.store import Loaded, StateWrite

REMEMBERED: Final = 100_000  # stories; about 25 MB


class Echoes:
    """The newest state of each story that this worker wrote or saw: its `seq`, and its bytes."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._most = remembered
        self._known: OrderedDict[str, tuple[int, int]] = OrderedDict()

    def wrote(self, writes: Iterable[StateWrite]) -> None:
        """Note what this worker wrote."""
        for write in writes:
            self._note(write.after, write.body)

    async def forget(self, _partitions: frozenset[int]) -> None:
        """Begin anew when partitions come or go: another owner may have written meanwhile."""
        self._known.clear()

    def unsure(self, followed: Sequence[Input]) -> Mapping[ArticleUri, int]:
        """Answer the stories (uri to partition) whose state must be looked up."""
        return {
            _uri(item.record): item.record.partition
            for item in followed
            if not self._knows(item.record)
        }

    def answers(self, followed: Sequence[Input], loaded: Loaded) -> list[Outgoing]:
        """Answer the states to send again, because another one came late."""
        events = []
        for item in followed:
            story = loaded.stories.get(_uri(item.record))
            if story is None or self._knows(item.record) or not _is_last(item, followed):
                continue
            body = item.record.value
            if _is_behind(item.record, story):
                body = packing.dump(story)
                events.append(state_event(story, body, loaded.now))
            self._note(story, body)
        return events

    def _knows(self, record: Record) -> bool:
        return self._known.get(_uri(record)) == (_seq(record), hash(record.value))

    def _note(self, story: Story, body: bytes) -> None:
        self._known[story.uri] = (story.seq, hash(body))
        self._known.move_to_end(story.uri)
        if len(self._known) > self._most:
            self._known.popitem(last=False)


def _uri(record: Record) -> ArticleUri:
    return ArticleUri(record.key.decode())


def _is_behind(record: Record, story: Story) -> bool:
    """Tell whether a record of the log is not what the story has come to."""
    seq = _seq(record)
    return seq < story.seq or (seq == story.seq and packing.parse(record.value) != story)


def _seq(record: Record) -> int:
    return int(record.header(SEQ) or 0)


def _is_last(item: Input, followed: Sequence[Input]) -> bool:
    """Tell whether no later record of the same story is in the batch."""
    later = [other for other in followed if other.record.key == item.record.key]
    return later[-1] is item
