"""What an article is compared by, to find its relatives."""

from dataclasses import dataclass

from wiredesk.article import Article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.main_place import called
from wiredesk_enrich.relatives.signature import signature


@dataclass(frozen=True, slots=True)
class Relatives:
    """Makes the signature. Who resembles it stands on the shelf, which the stage asks."""

    name: str = "relatives"
    needs: frozenset[str] = frozenset({"entities", "topics", "dateline", "main_place"})
    gives: frozenset[str] = frozenset({"signature"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Take the evidence of a text; a picture or a video has none."""
        if article.type == "text":
            topics = (topic.code for topic in found.topics)
            places = [each for each in found.entities if each.kind == "place"]
            written = called(found.dateline, places)
            chosen = written and found.main_place and found.main_place.id == written.id
            place = written.id if written and chosen else ""
            found.signature = signature(article, found.entities, topics, place)
