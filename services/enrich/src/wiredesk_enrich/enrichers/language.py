"""The language of an article."""

from dataclasses import dataclass

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.language import LanguageCheck


@dataclass(frozen=True, slots=True)
class Language:
    """Checks what the wire claims against headline and body."""

    check: LanguageCheck
    name: str = "language"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"language", "language_note"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Say which language the text is written in, and note a disagreement."""
        finding = self.check.check(article)
        found.language, found.language_note = finding.language, finding.note
        if finding.note:
            found.notes.append(finding.note)
