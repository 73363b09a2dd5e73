"""The documents that this process keeps, within a budget of bytes."""

from collections import OrderedDict
from dataclasses import dataclass

from wiredesk.types import ArticleId, Edition
from wiredesk_site.addresses import Asked
from wiredesk_site.documents import Document


@dataclass(slots=True)
class Kept:
    """A document with when and in which state of Redis it was last known to be good."""

    document: Document
    fingerprint: str
    life: int  # of the edition's `Changes`
    number: int  # of the edition's last change that it has seen
    good_at: float  # seconds of the process's clock
    size: int = 0


class Shelf:
    """Keeps documents; the least recently asked for goes first."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._kept: OrderedDict[Asked, Kept] = OrderedDict()
        self._showing: dict[tuple[Edition, ArticleId], set[Asked]] = {}
        self.size = 0  # bytes

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, asked: Asked) -> Kept | None:
        """Answer what is kept for an address."""
        kept = self._kept.get(asked)
        if kept is not None:
            self._kept.move_to_end(asked)
        return kept

    def put(self, asked: Asked, kept: Kept) -> None:
        """Keep a document in place of what was kept."""
        self.drop(asked)
        self._kept[asked] = kept
        for id_ in kept.document.shown:
            self._showing.setdefault((asked.edition, id_), set()).add(asked)
        self.weigh(asked)

    def drop(self, asked: Asked) -> None:
        """Forget a document."""
        kept = self._kept.pop(asked, None)
        if kept is None:
            return
        self.size -= kept.size
        for id_ in kept.document.shown:
            showing = self._showing[asked.edition, id_]
            showing.discard(asked)
            if not showing:
                del self._showing[asked.edition, id_]

    def weigh(self, asked: Asked) -> None:
        """Take notice that a document has grown by a form; make room where that is needed."""
        kept = self._kept.get(asked)
        if kept is None:
            return
        size = kept.document.size
        self.size += size - kept.size
        kept.size = size
        while self.size > self._budget:
            self.drop(next(iter(self._kept)))

    def showing(self, edition: Edition, id_: ArticleId) -> frozenset[Asked]:
        """Answer which documents show a story."""
        return frozenset(self._showing.get((edition, id_), ()))

    def of(self, edition: Edition) -> list[Asked]:
        """Answer which documents of an edition are kept."""
        return [asked for asked in self._kept if asked.edition == edition]
