"""Follow the log of stories: a worker that was frozen may send an old state after a new one.

The log is compacted, so the last record of a key stays. An owner that sees an older `seq` come
after a newer one sends the newer state again.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from wiredesk.events import Outgoing, Record
from wiredesk.stage import Input
from wiredesk.story import Story
from wiredesk.types import ArticleUri
from wiredesk_publish.announcements import SEQ_HEADER, state_event
from wiredesk_publish.cache import store
from wiredesk_publish.cache.store import Loaded

REMEMBERED: Final = 100_000  # stories; about 15 MB


class Echoes:
    """The newest `seq` of each story that this worker wrote or saw."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._most = remembered
        self._seqs: OrderedDict[str, int] = OrderedDict()

    def wrote(self, stories: Iterable[Story]) -> None:
        """Note what this worker wrote."""
        for story in stories:
            self._note(story.uri, story.seq)

    async def forget(self, _partitions: frozenset[int]) -> None:
        """Begin anew when partitions come or go: another owner may have written meanwhile."""
        self._seqs.clear()

    def unsure(self, followed: Sequence[Input]) -> Mapping[ArticleUri, int]:
        """Answer the stories (uri to partition) whose state must be looked up."""
        found: dict[ArticleUri, int] = {}
        for item in followed:
            uri = item.record.key.decode()
            if self._seqs.get(uri) == _seq(item.record):
                continue
            found[ArticleUri(uri)] = item.record.partition
        return found

    def answers(self, followed: Sequence[Input], loaded: Loaded) -> list[Outgoing]:
        """Answer the states to send again, because an older one came late."""
        events = []
        for item in followed:
            story = loaded.stories.get(ArticleUri(item.record.key.decode()))
            if story is None:
                continue
            self._note(story.uri, story.seq)
            if _seq(item.record) < story.seq and _is_last(item, followed):
                events.append(state_event(story, store.dump(story), loaded.now))
        return events

    def _note(self, uri: str, seq: int) -> None:
        self._seqs[uri] = seq
        self._seqs.move_to_end(uri)
        if len(self._seqs) > self._most:
            self._seqs.popitem(last=False)


def _seq(record: Record) -> int:
    return int(record.header(SEQ_HEADER) or 0)


def _is_last(item: Input, followed: Sequence[Input]) -> bool:
    """Tell whether no later record of the same story is in the batch."""
    later = [other for other in followed if other.record.key == item.record.key]
    return later[-1] is item
