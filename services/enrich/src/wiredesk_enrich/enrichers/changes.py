"""What is new in an update."""

from dataclasses import dataclass

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.paragraphs import changes, marks, said


@dataclass(frozen=True, slots=True)
class Changes:
    """Compares the paragraphs with those of the newest revision before this one."""

    name: str = "changes"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"changes"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Say which paragraphs are new. Raises EarlierUnknown where nobody knows."""
        now = marks(article)
        if before := found.told.note(article, now):
            found.changes = changes(*before, now)
            found.notes.append(said(found.changes))
