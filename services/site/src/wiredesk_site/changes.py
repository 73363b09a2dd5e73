"""What is known of an edition's changes: whether a document that was read once still holds."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from wiredesk.types import ArticleId, Edition

REMEMBERED: Final = 10_000
"""Stories whose last change is remembered: those that may come in while one read is under way."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of an edition's stream."""

    edition: Edition
    number: int
    id: ArticleId
    sets: frozenset[str]
    status: str
    """The story's status now; "" where the writer did not say."""


@dataclass(slots=True)
class Changes:
    """The changes of one edition, as far as they were heard."""

    life: int = 0
    """Grows whenever something may have been missed: nothing read before holds unseen."""
    number: int = 0  # of the last change heard
    _lists: dict[str, int] = field(default_factory=dict)
    _stories: OrderedDict[ArticleId, int] = field(default_factory=OrderedDict)

    def begin(self, number: int) -> None:
        """Listen from here on: a new connection, or after a gap."""
        self.life += 1
        self.number = number
        self._lists.clear()
        self._stories.clear()

    def hear(self, change: Change) -> bool:
        """Note one change; answer False where some before it was missed."""
        whole = change.number == self.number + 1
        if not whole:
            self.begin(change.number)
        self.number = change.number
        for name in change.sets:
            self._lists[name] = change.number
        self._stories[change.id] = change.number
        self._stories.move_to_end(change.id)
        if len(self._stories) > REMEMBERED:
            self._stories.popitem(last=False)
        return whole

    def lists_hold(self, names: Iterable[str], number: int) -> bool:
        """Answer whether none of the lists changed after `number`."""
        # A loop, not all(): it is run for every request, and a generator costs more than the work.
        for name in names:  # noqa: SIM110
            if self._lists.get(name, 0) > number:
                return False
        return True

    def stories_hold(self, ids: Iterable[ArticleId], number: int) -> bool:
        """Answer whether none of the stories changed after `number`."""
        return all(self._stories.get(id_, 0) <= number for id_ in ids)
