"""What is known of stories' earlier revisions while a batch is worked on."""

from collections.abc import Mapping
from typing import Final

from wiredesk.article import Article
from wiredesk.cache.tellings import Marks
from wiredesk.errors import WiredeskError
from wiredesk.revision import Revision
from wiredesk.types import ArticleId

KEPT: Final = 8
"""Revisions of a story, the newest: as many may come in any order, or be replayed."""


class EarlierUnknown(WiredeskError):
    """Redis did not say which revisions there were, so nobody knows what is new in this one."""


class Told:
    """Marks of revisions by story. Those of a batch are known to what comes later in it."""

    def __init__(self, known: Marks | None) -> None:
        """Begin with what is known; None where that can't be learnt now."""
        self._known = None if known is None else {id_: dict(each) for id_, each in known.items()}
        self.fresh: dict[ArticleId, dict[str, bytes]] = {}
        """What was noted since."""

    def note(self, article: Article, marks: bytes) -> tuple[Revision, bytes] | None:
        """Note a revision, and answer the newest older one with its marks, where there is one.

        What came later and is older is compared with what is older still. Raises EarlierUnknown.
        """
        if self._known is None:
            raise EarlierUnknown
        revision = str(article.revision)
        known = self._known.setdefault(article.id, {})
        known[revision] = marks
        self.fresh.setdefault(article.id, {})[revision] = marks
        older = max((each for each in known if each < revision), default="")
        return (Revision.parse(older), known[older]) if older else None

    def dropped(self) -> Mapping[ArticleId, list[str]]:
        """Answer which revisions of the noted stories are too many."""
        known = self._known or {}
        return {id_: sorted(known[id_])[:-KEPT] for id_ in self.fresh}
