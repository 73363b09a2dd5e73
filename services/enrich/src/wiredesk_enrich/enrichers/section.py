"""The section that an article belongs to."""

from dataclasses import dataclass

from wiredesk.article import Article
from wiredesk.newsroom import Newsroom
from wiredesk_enrich.enricher import Findings


@dataclass(frozen=True, slots=True)
class Section:
    """Asks the newsroom's table: for the wire's own codes first, then for the topics found."""

    newsroom: Newsroom
    name: str = "section"
    needs: frozenset[str] = frozenset({"topics"})
    gives: frozenset[str] = frozenset({"section"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Choose the section of the first code that has one."""
        said = [subject.code for subject in article.subjects]
        learnt = [topic.code for topic in found.topics]
        found.section = self.newsroom.section_for([*said, *learnt])
        found.notes.append(f"section {found.section}")
