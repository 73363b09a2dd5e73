"""The language of an article, its script, and the direction in which it runs."""

from dataclasses import dataclass
from typing import Final

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.language import LanguageCheck
from wiredesk_enrich.mix import Mix
from wiredesk_enrich.script import direction, first_script, letters, main_script

LOOKED_AT: Final = 20_000
"""Characters of headline and body that scripts and languages are counted in."""


@dataclass(frozen=True, slots=True)
class Language:
    """Checks what the wire claims against headline and body."""

    check: LanguageCheck
    mix: Mix
    name: str = "language"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset(
        {"language", "language_note", "languages", "script", "direction"}
    )

    def enrich(self, article: Article, found: Findings) -> None:
        """Say which language the text is written in, and note a disagreement."""
        text = f"{article.headline}\n{article.body_text}"[:LOOKED_AT]
        counts = letters(text)
        first = first_script(text, counts)
        finding = self.check.check(article, first)
        found.language, found.language_note = finding.language, finding.note
        if finding.note:
            found.notes.append(finding.note)
        found.script = main_script(counts)
        found.direction = direction(text, counts, found.language)
        found.languages = self.mix.shares(text, found.language, first, counts)
        if len(found.languages) > 1:
            said = ", ".join(f"{each.language} {each.share:.0%}" for each in found.languages)
            found.notes.append(f"in several languages: {said}")
