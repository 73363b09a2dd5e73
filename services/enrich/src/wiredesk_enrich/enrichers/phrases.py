"""The phrases that a text turns on."""

from dataclasses import dataclass
from typing import Final

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.phrases.rank import Ranking

LOOKED_AT: Final = 1_600
"""Characters of the body: some 270 words. A text has said what it is about by then."""

_NAMES: Final = 3
_PROMINENT: Final = 2
"""Mentions that make a name one of the phrases where it is not in the headline."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Puts the most prominent names first, as the text writes them, and ranked words after."""

    ranking: Ranking
    name: str = "phrases"
    needs: frozenset[str] = frozenset({"language", "languages", "entities"})
    gives: frozenset[str] = frozenset({"key_phrases"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Choose the phrases."""
        names = [
            each.form for each in found.entities if each.in_headline or each.count >= _PROMINENT
        ]
        plain = found.plain(article)
        spoken = [found.language, *(each.language for each in found.languages)]
        languages = list(dict.fromkeys(each.split("-", maxsplit=1)[0] for each in spoken))
        taken = list(dict.fromkeys(names))[:_NAMES]
        written, headline = plain.written(LOOKED_AT), len(plain.written(0)) - 1
        phrases = self.ranking.phrases(written, headline, languages, taken)
        found.key_phrases = tuple(phrases)
