"""What the length and the beginning of a text say."""

from dataclasses import dataclass, field

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.lead import Leads
from wiredesk_enrich.reading import minutes, words
from wiredesk_enrich.teaser import teaser


@dataclass(frozen=True, slots=True)
class Text:
    """Counts words and minutes, and cuts the teaser."""

    leads: Leads = field(default_factory=Leads)
    name: str = "text"
    needs: frozenset[str] = frozenset({"language"})
    gives: frozenset[str] = frozenset({"word_count", "reading_minutes", "teaser"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Take the agency's own description for a teaser where it has one, else the lead."""
        found.word_count = words(article.body_text)
        found.reading_minutes = minutes(found.word_count, found.language)
        text = article.description_text.strip() or article.body_text
        lead = self.leads.lead(text, article.located) or text.strip()
        found.teaser = teaser(lead, found.language)
