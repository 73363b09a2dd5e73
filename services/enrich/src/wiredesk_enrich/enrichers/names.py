"""Who and what a text names."""

from dataclasses import dataclass

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.names.automaton import Names as Automaton
from wiredesk_enrich.names.resolve import Resolver


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
        plain = found.plain(article)
        language = found.language.split("-", maxsplit=1)[0]
        mentions = self.automaton.find(plain.text, language)
        found.entities = self.resolver.entities(plain.text, mentions, plain.headline, language)
