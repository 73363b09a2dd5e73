"""The article in its three stages, as topics hold it: ingested, enriched, translated."""

from pydantic import NonNegativeInt

from wiredesk.article import Article, Step
from wiredesk.enrichment import Enrichment
from wiredesk.metadata import Metadata
from wiredesk.revision import Revision
from wiredesk.types import Edition, Frozen


class Ingested(Frozen):
    """An article as parsed from its wire (`articles.ingested.v1`)."""

    article: Article


class Enriched(Frozen):
    """An article with what was learnt about it (`articles.enriched.v1`)."""

    article: Article
    enrichment: Enrichment


class Translated(Frozen):
    """An article ready to be judged and rendered (`articles.translated.v1`).

    `pass_` counts translations of the same revision; a later one replaces an earlier one.
    """

    article: Article
    enrichment: Enrichment
    editions: dict[Edition, Metadata]
    pass_: NonNegativeInt = 0
    trail: tuple[Step, ...] = ()

    @property
    def order(self) -> tuple[Revision, int]:
        """What orders two tellings of the story, translations included."""
        return self.article.revision, self.pass_
