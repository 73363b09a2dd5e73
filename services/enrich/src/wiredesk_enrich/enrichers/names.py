"""Who and what a text names."""

from dataclasses import dataclass
from typing import Final

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.names.automaton import Names as Automaton
from wiredesk_enrich.names.fold import Bare, bare
from wiredesk_enrich.names.resolve import Resolver

LOOKED_AT: Final = 40_000
"""Characters of headline and body. A text that is longer has said whom it is about by then."""


@dataclass(frozen=True, slots=True)
class Names:
    """Finds people, places and organisations of the lexicon."""

    automaton: Automaton
    resolver: Resolver
    name: str = "names"
    needs: frozenset[str] = frozenset({"language"})
    gives: frozenset[str] = frozenset({"entities"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Look through headline and body together."""
        headline = len(bare(article.headline))
        bared = Bare(f"{article.headline}\n{article.body_text[:LOOKED_AT]}")
        language = found.language.split("-", maxsplit=1)[0]
        mentions = self.automaton.find(bared.text, language)
        found.entities = self.resolver.entities(
            bared.text, mentions, headline, language, bared.written
        )
