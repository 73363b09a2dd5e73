"""Who and what a text names."""

from dataclasses import dataclass, field

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.names.automaton import Names as Automaton
from wiredesk_enrich.names.bodies import Bodies, apart
from wiredesk_enrich.names.officials import Officials
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.said_shorter import without_shorter
from wiredesk_enrich.own_agency import OwnAgency


@dataclass(frozen=True, slots=True)
class Names:
    """Finds people, places and organisations of the lexicon, and bodies and officials beside it."""

    automaton: Automaton
    resolver: Resolver
    bodies: Bodies
    officials: Officials
    own: OwnAgency = field(default_factory=OwnAgency)
    name: str = "names"
    needs: frozenset[str] = frozenset({"language"})
    gives: frozenset[str] = frozenset({"entities"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Look through headline and body together."""
        plain = found.plain(article)
        text, headline = plain.text, plain.headline
        language = found.language.split("-", maxsplit=1)[0]
        mentions = self.automaton.find(text, language)
        bodies = self.bodies.find(text, headline, language, mentions)
        officials = self.officials.find(text, headline, language, mentions)
        listed = apart(mentions, [*bodies, *officials])
        known = self.resolver.entities(text, listed, headline, language)
        named = (
            *known,
            *without_shorter(self.bodies.named(text, headline, bodies), known),
            *self.officials.named(text, officials),
        )
        found.entities = self.own.left_out(named, article)
